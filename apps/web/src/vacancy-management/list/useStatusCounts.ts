import { searchVacancies } from '@inzetbaar/contracts/vacancies';
import { VACANCY_STATUSES } from '@inzetbaar/domain/vacancies';
import type { VacancyStatus } from '@inzetbaar/domain/vacancies';
import { useQueries } from '@tanstack/react-query';
import { readQuery } from '../../api/index.ts';

/** How many own vacancies have each status, as far as known. */
export function useStatusCounts(): Partial<Record<VacancyStatus, number>> {
  const answers = useQueries({
    queries: VACANCY_STATUSES.map((status) =>
      // The smallest page: only its total is of interest.
      readQuery(searchVacancies, { query: { mine: 'true', status: [status], limit: 1 } }),
    ),
  });
  return Object.fromEntries(
    VACANCY_STATUSES.flatMap((status, index) => {
      const total = answers[index]?.data?.total;
      return total === undefined ? [] : [[status, total]];
    }),
  );
}
