import { downloadPassport } from '@inzetbaar/contracts/passports';
import { useMutation } from '@tanstack/react-query';
import { Download, Printer, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { saveFile } from '../../design/saveFile.ts';
import { PrintDialog } from './PrintDialog.tsx';

/** The ways out of the platform for a passport: a link, paper, a file. */
export function TakeAlong() {
  const t = useTranslations('sharing');
  const [isPrinting, setIsPrinting] = useState(false);
  const download = useMutation({
    mutationFn: async () => {
      const { data } = await call(downloadPassport, {});
      saveFile(
        new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }),
        `${t('file.passport')}.json`,
      );
    },
    onSuccess: () => showToast(t('out.downloadDone')),
  });
  return (
    <Card as="section" look="quiet" className="stack stack-s" aria-labelledby="out-title">
      <h2 id="out-title" className="evidence-skill">
        {t('out.title')}
      </h2>
      <p>{t('out.text')}</p>
      {download.isError && <ErrorState error={download.error} />}
      <div className="row">
        <LinkButton to="/paspoort/delen" icon={<Share2 aria-hidden="true" />}>
          {t('out.share')}
        </LinkButton>
        <Button icon={<Printer aria-hidden="true" />} onPress={() => setIsPrinting(true)}>
          {t('out.print')}
        </Button>
        <Button
          icon={<Download aria-hidden="true" />}
          isPending={download.isPending}
          onPress={() => download.mutate()}
        >
          {t('out.download')}
        </Button>
      </div>
      {isPrinting && <PrintDialog onClose={() => setIsPrinting(false)} />}
    </Card>
  );
}
