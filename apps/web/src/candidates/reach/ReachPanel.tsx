import { readVacancyReach } from '@inzetbaar/contracts/matching';
import type { ReachView } from '@inzetbaar/contracts/matching';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';
import { Card } from '../../design/components/Card.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { useFormats } from '../../i18n/index.ts';
import { HardestRequirement } from './HardestRequirement.tsx';
import { ReachBars } from './ReachBars.tsx';
import './reach.css';

/** How many people could do a vacancy now and after training, and what excludes most of them. */
export function ReachPanel({ vacancyId }: { vacancyId: string }) {
  const t = useTranslations('people.reach');
  const query = useQuery(readQuery(readVacancyReach, { params: { id: vacancyId } }));
  const { data } = query;
  return (
    <Card as="section" look="raised" aria-labelledby="reach" className="reach">
      {data === undefined ? (
        <>
          <SectionHeading id="reach">{t('title')}</SectionHeading>
          {query.error === null ? (
            <Skeleton count={3} />
          ) : (
            <ErrorState
              error={query.error}
              onRetry={() => void query.refetch()}
              isRetrying={query.isFetching}
            />
          )}
        </>
      ) : data.reach === null ? (
        <>
          <SectionHeading id="reach">{t('title')}</SectionHeading>
          <Notice announces={false}>
            <p>{t('paused')}</p>
          </Notice>
        </>
      ) : (
        <Told vacancyId={vacancyId} reach={data.reach} smallestTold={data.smallestTold} />
      )}
    </Card>
  );
}

interface ToldProps {
  vacancyId: string;
  reach: ReachView;
  smallestTold: number;
}

function Told({ vacancyId, reach, smallestTold }: ToldProps) {
  const t = useTranslations('people.reach');
  const formats = useFormats();
  const { people, within, hardest } = reach;
  return (
    <>
      <SectionHeading
        id="reach"
        hint={people === null ? t('hintFew') : t('hint', { people: formats.number(people) })}
      >
        {t('title')}
      </SectionHeading>
      <div className="reach-parts">
        <ReachBars within={within} />
        <HardestRequirement vacancyId={vacancyId} everybody={people} hardest={hardest} />
      </div>
      <HowCounted smallestTold={smallestTold} />
    </>
  );
}

function HowCounted({ smallestTold }: { smallestTold: number }) {
  const t = useTranslations('people');
  return (
    <Disclosure title={t('reach.how.title')}>
      <ul className="privacy-note">
        <li>{t('reach.how.now', { ready: t('card.ready') })}</li>
        <li>{t('reach.how.later')}</li>
        <li>{t('reach.how.notCounted')}</li>
        <li>{t('reach.how.law')}</li>
        <li>{t('reach.how.rounded', { smallest: smallestTold })}</li>
        <li>{t('reach.how.steady')}</li>
      </ul>
    </Disclosure>
  );
}
