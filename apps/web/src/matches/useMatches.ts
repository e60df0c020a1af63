import { listMyMatches } from '@inzetbaar/contracts/matching';
import { useInfiniteQuery } from '@tanstack/react-query';
import { pagedQuery } from '../api/queries.ts';

/** What nothing stands in the way of, best first. */
export function useFittingMatches() {
  const matches = useInfiniteQuery(pagedQuery(listMyMatches, { query: { include: 'fitting' } }));
  const first = matches.data?.pages[0];
  return {
    query: matches,
    first,
    items: matches.data?.pages.flatMap((page) => page.items) ?? [],
    trainings: matches.data?.pages.flatMap((page) => page.trainings) ?? [],
    total: first?.counts.fitting ?? 0,
  };
}

/** What something stands in the way of, best first. */
export function useBlockedMatches() {
  const query = useInfiniteQuery(pagedQuery(listMyMatches, { query: { include: 'blocked' } }));
  return {
    query,
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    trainings: query.data?.pages.flatMap((page) => page.trainings) ?? [],
    total: query.data?.pages[0]?.total ?? 0,
  };
}
