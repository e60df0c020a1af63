import { printPassport } from '@inzetbaar/contracts/passports';
import { PARTS_OF_SKILLS, PRINTED_PARTS, SHARED_PARTS } from '@inzetbaar/domain/passports';
import type { PrintedPart } from '@inzetbaar/domain/passports';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { CheckboxGroup } from '../../design/components/CheckboxGroup.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { saveFile } from '../../design/saveFile.ts';

/** What goes on paper: everything that may be shown, and the rest only when picked. */
export function PrintDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations();
  const [parts, setParts] = useState<PrintedPart[]>([...SHARED_PARTS]);
  const label = (part: PrintedPart) =>
    part === 'about' || part === 'work-conditions'
      ? t(`sharing.print.${part}`)
      : t(`sharing.part.${part}`);
  const hasSkills = parts.includes('skills');
  const print = useMutation({
    mutationFn: async () => {
      const { data } = await call(printPassport, { query: { parts } });
      const file = new Blob([Uint8Array.from(data)], { type: 'application/pdf' });
      saveFile(file, `${t('sharing.file.passport')}.pdf`);
    },
    onSuccess: () => {
      showToast(t('sharing.print.done'));
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('sharing.print.title')}
      actions={
        <>
          <Button
            look="primary"
            isPending={print.isPending}
            isDisabled={parts.length === 0}
            onPress={() => print.mutate()}
          >
            {t('sharing.print.do')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('sharing.print.text')}</p>
        <CheckboxGroup
          label={t('sharing.print.parts')}
          {...(parts.length === 0 ? { error: t('sharing.print.none') } : {})}
          value={parts}
          onChange={(chosen) =>
            setParts(
              chosen.includes('skills') ? chosen : chosen.filter((part) => !isOfSkills(part)),
            )
          }
          choices={PRINTED_PARTS.filter((part) => hasSkills || !isOfSkills(part)).map((part) => ({
            value: part,
            label: label(part),
          }))}
        />
        {print.isError && <ErrorState error={print.error} />}
      </div>
    </Dialog>
  );
}

function isOfSkills(part: PrintedPart): boolean {
  return PARTS_OF_SKILLS.some((each) => each === part);
}
