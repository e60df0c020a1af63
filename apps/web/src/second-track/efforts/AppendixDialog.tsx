import { printAppendix, readAppendix } from '@inzetbaar/contracts/second-track';
import type { SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { DateField } from '../../design/components/DateField.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { saveFile } from '../../design/saveFile.ts';
import { useLocale } from '../../i18n/index.ts';

/** Makes the appendix as it was at the end of a day: today unless told otherwise. */
export function AppendixDialog({ item, onClose }: { item: SecondTrackCase; onClose: () => void }) {
  const t = useTranslations('secondTrack.efforts.appendix');
  const language = useLocale();
  const [on, setOn] = useState<string | null>(item.today);
  const make = useMutation({
    mutationFn: async (as: 'pdf' | 'json') => {
      const request = { params: { id: item.id }, query: { on: on ?? item.today } };
      const name = t('file', { number: item.number, date: request.query.on });
      if (as === 'pdf') {
        const query = { ...request.query, language };
        const { data } = await call(printAppendix, { ...request, query });
        saveFile(new Blob([Uint8Array.from(data)], { type: 'application/pdf' }), `${name}.pdf`);
        return;
      }
      const { data } = await call(readAppendix, request);
      const text = JSON.stringify(data, null, 2);
      saveFile(new Blob([text], { type: 'application/json' }), `${name}.json`);
    },
    onSuccess: () => {
      showToast(t('done'));
      onClose();
    },
  });
  const isMaking = (as: 'pdf' | 'json') => make.isPending && make.variables === as;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={on === null}
            isPending={isMaking('pdf')}
            onPress={() => make.mutate('pdf')}
          >
            {t('do')}
          </Button>
          <Button
            isDisabled={on === null}
            isPending={isMaking('json')}
            onPress={() => make.mutate('json')}
          >
            {t('data')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('text')}</p>
        <DateField label={t('on')} value={on} onChange={setOn} max={item.today} />
        {make.isError && <ErrorState error={make.error} />}
      </div>
    </Dialog>
  );
}
