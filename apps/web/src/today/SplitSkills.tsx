import { listTrainings } from '@inzetbaar/contracts/trainings';
import { searchVacancies } from '@inzetbaar/contracts/vacancies';
import { useQuery } from '@tanstack/react-query';
import { Split } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../api/queries.ts';
import { ErrorState } from '../design/components/ErrorState.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';
import { TaskCard } from './TaskCard.tsx';
import { editTrainingPath, editVacancyPath } from './paths.ts';

const SHOWN = 5;

/** Own vacancies and trainings with a skill that became several: their owner says which is meant. */
export function SplitSkills() {
  const t = useTranslations('today');
  const vacancies = useQuery(
    readQuery(searchVacancies, {
      query: {
        mine: 'true',
        split: 'true',
        status: ['draft', 'published', 'paused'],
        limit: SHOWN,
      },
    }),
  );
  const trainings = useQuery(
    readQuery(listTrainings, {
      query: { mine: 'true', split: 'true', status: ['draft', 'open'], limit: SHOWN },
    }),
  );
  const tasks = [
    ...(vacancies.data?.items ?? []).map(({ id, title }) => ({
      text: t('split.vacancy', { title }),
      path: editVacancyPath(id),
    })),
    ...(trainings.data?.items ?? []).map(({ id, title }) => ({
      text: t('split.training', { title }),
      path: editTrainingPath(id),
    })),
  ];
  const failed = [vacancies, trainings].find(({ isError }) => isError);
  if (failed !== undefined) {
    return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (tasks.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="split-skills">
      <SectionHeading id="split-skills">{t('split.heading')}</SectionHeading>
      <p className="measure">{t('split.text')}</p>
      <ul className="stack">
        {tasks.map(({ text, path }) => (
          <TaskCard
            key={path}
            icon={<Split aria-hidden="true" />}
            text={text}
            path={path}
            action={t('split.choose')}
          />
        ))}
      </ul>
    </section>
  );
}
