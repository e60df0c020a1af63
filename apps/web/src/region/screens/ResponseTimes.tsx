import { readRegionResponseTimes } from '@inzetbaar/contracts/insights';
import { addDays } from '@inzetbaar/domain/calendar';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { useFormats } from '../../i18n/index.ts';
import { ChartCard } from '../charts/ChartCard.tsx';

/** How fast employers answer who waits: only those with enough answers are drawn, the others are named. */
export function ResponseTimes() {
  const t = useTranslations('region.answers');
  const formats = useFormats();
  const found = useQuery(readQuery(readRegionResponseTimes, {}));
  if (found.isPending) return <Skeleton shape="cards" count={1} />;
  if (found.isError) {
    return (
      <ErrorState
        error={found.error}
        onRetry={() => void found.refetch()}
        isRetrying={found.isFetching}
      />
    );
  }
  const { employers, from, before, threshold } = found.data;
  const drawn = employers.filter(({ inTimePercent }) => inTimePercent !== null);
  const tooFew = employers.filter(({ inTimePercent }) => inTimePercent === null);
  return (
    <section className="stack" aria-labelledby="response-times">
      <SectionHeading id="response-times">{t('title')}</SectionHeading>
      <p className="measure">
        {t('lead', { from: formats.date(from), until: formats.date(addDays(before, -1)) })}
      </p>
      {drawn.length > 0 && (
        <div className="region-charts">
          <ChartCard
            title={t('median.title')}
            hint={t('median.hint')}
            rowName={t('employer')}
            series={[
              { id: 'median', label: t('median.series') },
              { id: 'promised', label: t('median.promised') },
            ]}
            direction="bars"
            rows={drawn.map(({ organisation, medianDays, responseDays }) => ({
              id: organisation.id,
              label: organisation.name,
              counts: [medianDays, responseDays],
            }))}
          />
          <ChartCard
            title={t('inTime.title')}
            hint={t('inTime.hint')}
            rowName={t('employer')}
            series={[{ id: 'in-time', label: t('inTime.series') }]}
            direction="bars"
            rows={drawn.map(({ organisation, inTimePercent }) => ({
              id: organisation.id,
              label: organisation.name,
              counts: [inTimePercent],
            }))}
          />
        </div>
      )}
      {tooFew.length > 0 && (
        <p className="quiet measure">
          {t('tooFew', {
            threshold,
            employers: formats.list(tooFew.map(({ organisation }) => organisation.name)),
          })}
        </p>
      )}
    </section>
  );
}
