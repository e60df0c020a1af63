import { readRegionInsights } from '@inzetbaar/contracts/insights';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../api/queries.ts';
import { ErrorState } from '../design/components/ErrorState.tsx';
import { LinkButton } from '../design/components/LinkButton.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';
import { Skeleton } from '../design/components/Skeleton.tsx';
import { Stat } from '../design/components/Stat.tsx';
import { useFormats } from '../i18n/formats.ts';
import { pathOf } from './paths.ts';
import './today.css';

/** For the regional coordinator: two numbers, and the way to the rest. */
export default function RegionToday() {
  const t = useTranslations('today.region');
  const formats = useFormats();
  const region = useQuery(readQuery(readRegionInsights, {}));
  return (
    <section className="stack" aria-labelledby="region">
      <SectionHeading
        id="region"
        actions={
          <LinkButton to={pathOf('region')} look="primary" size="small">
            {t('toRegion')}
          </LinkButton>
        }
      >
        {t('title')}
      </SectionHeading>
      {region.isPending && <Skeleton shape="text" count={2} />}
      {region.isError && <ErrorState error={region.error} onRetry={() => void region.refetch()} />}
      {region.data !== undefined && (
        <dl className="grid today-stats">
          <Stat
            label={t('openVacancies')}
            value={formats.number(region.data.openVacancies.total)}
          />
          <Stat
            label={t('people')}
            value={
              region.data.people.total === null
                ? t('withheld', { threshold: region.data.threshold })
                : formats.number(region.data.people.total)
            }
          />
        </dl>
      )}
    </section>
  );
}
