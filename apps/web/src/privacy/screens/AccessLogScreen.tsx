import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { hasRole, useAccount } from '../../session/index.ts';
import { AccessLog } from '../log/AccessLog.tsx';
import { useExport } from '../log/useExport.ts';
import '../privacy.css';

const RIGHTS = ['see', 'change', 'stop', 'erase', 'object', 'complain'] as const;

/** Who saw what of the reader; everything that is kept; and what one may ask. */
export function AccessLogScreen() {
  const t = useTranslations('privacy');
  const account = useAccount();
  const isCandidate = hasRole(account, ['candidate', 'trainee']);
  return (
    <>
      <PageHeader title={t('title')} lead={t(isCandidate ? 'lead' : 'leadOther')} />
      <div className="privacy-page">
        <AccessLog />
        <div className="stack">
          <ExportCard />
          <Card as="section" look="quiet" aria-labelledby="rights-title">
            <h2 id="rights-title" className="privacy-heading">
              {t('rights.title')}
            </h2>
            <div>
              {RIGHTS.map((right) => (
                <Disclosure key={right} title={t(`rights.${right}.title`)}>
                  <p>{t(`rights.${right}.text`)}</p>
                </Disclosure>
              ))}
            </div>
          </Card>
        </div>
      </div>
    </>
  );
}

function ExportCard() {
  const t = useTranslations('privacy.export');
  const exporting = useExport();
  return (
    <Card as="section" aria-labelledby="export-title" className="no-print">
      <h2 id="export-title" className="privacy-heading">
        {t('title')}
      </h2>
      <p>{t('text')}</p>
      {exporting.isError && <ErrorState error={exporting.error} />}
      <p role="status" className="privacy-status">
        {exporting.isSuccess && t('done')}
      </p>
      <div className="row">
        <Button
          icon={<Download aria-hidden="true" />}
          isPending={exporting.isPending}
          onPress={() => exporting.mutate()}
        >
          {t('do')}
        </Button>
      </div>
    </Card>
  );
}
