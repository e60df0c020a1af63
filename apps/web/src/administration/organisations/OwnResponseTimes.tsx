import { readOwnResponseTimes } from '@inzetbaar/contracts/insights';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { Stat } from '../../design/components/Stat.tsx';
import { useFormats } from '../../i18n/index.ts';

/** How the organisation answered, for itself. */
export function OwnResponseTimes({ organisationId }: { organisationId: string }) {
  const t = useTranslations('organisation.answers');
  const formats = useFormats();
  const found = useQuery(readQuery(readOwnResponseTimes, { params: { id: organisationId } }));
  return (
    <Card as="section" aria-labelledby="organisation-answers">
      <h2 id="organisation-answers" className="admin-heading">
        {t('title')}
      </h2>
      {found.isPending && <Skeleton count={2} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data !== undefined &&
        (found.data.answers === 0 ? (
          <p className="quiet">{t('none')}</p>
        ) : (
          <dl className="grid">
            <Stat
              label={t('inTime')}
              value={t('inTimeOf', { inTime: found.data.inTime, answers: found.data.answers })}
              note={t('since', { from: formats.date(found.data.from) })}
            />
            {found.data.medianDays !== null && (
              <Stat
                label={t('median')}
                value={t('days', { days: found.data.medianDays })}
                note={t('promised', { days: found.data.responseDays })}
              />
            )}
          </dl>
        ))}
    </Card>
  );
}
