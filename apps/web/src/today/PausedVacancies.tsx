import { searchVacancies } from '@inzetbaar/contracts/vacancies';
import { useQuery } from '@tanstack/react-query';
import { CirclePause } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../api/queries.ts';
import { ErrorState } from '../design/components/ErrorState.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';
import { TaskCard } from './TaskCard.tsx';
import { editVacancyPath } from './paths.ts';

/** Own vacancies that the platform paused, since somebody waits for an answer. */
export function PausedVacancies() {
  const t = useTranslations('today.paused');
  const found = useQuery(
    readQuery(searchVacancies, { query: { mine: 'true', status: ['paused'], limit: 100 } }),
  );
  if (found.isError) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  const paused = (found.data?.items ?? []).filter(({ pauseReason }) => pauseReason !== undefined);
  if (paused.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="paused-vacancies">
      <SectionHeading id="paused-vacancies">{t('heading')}</SectionHeading>
      <p className="measure">{t('text')}</p>
      <ul className="stack">
        {paused.map(({ id, title }) => (
          <TaskCard
            key={id}
            icon={<CirclePause aria-hidden="true" />}
            text={title}
            path={editVacancyPath(id)}
            action={t('look')}
          />
        ))}
      </ul>
    </section>
  );
}
