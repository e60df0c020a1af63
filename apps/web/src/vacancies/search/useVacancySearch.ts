import { searchVacancies } from '@inzetbaar/contracts/vacancies';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { pagedQuery } from '../../api/queries.ts';
import { queryOf } from './search-state.ts';
import type { SearchState } from './search-state.ts';

/** What is found, page by page. The last answer stays in view while the next is on its way. */
export function useVacancySearch(state: SearchState) {
  const found = useInfiniteQuery({
    ...pagedQuery(searchVacancies, { query: queryOf(state) }),
    placeholderData: keepPreviousData,
  });
  const first = found.data?.pages[0];
  return {
    ...found,
    first,
    items: found.data?.pages.flatMap((page) => page.items) ?? [],
    total: first?.total ?? 0,
  };
}
