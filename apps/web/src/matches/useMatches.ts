import { listMyMatches } from '@inzetbaar/contracts/matching';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { pagedQuery } from '../api/queries.ts';

const LARGEST_PAGE = 100;

/** What nothing stands in the way of, best first. */
export function useFittingMatches() {
  const matches = useInfiniteQuery(pagedQuery(listMyMatches, { query: { include: 'fitting' } }));
  const first = matches.data?.pages[0];
  return {
    query: matches,
    first,
    items: matches.data?.pages.flatMap((page) => page.items) ?? [],
    total: first?.counts.fitting ?? 0,
  };
}

/**
 * What something stands in the way of, best first. The ranking gives everything that fits before it,
 * so pages are read on until the first of these comes.
 */
export function useBlockedMatches() {
  const query = useInfiniteQuery(
    pagedQuery(listMyMatches, { query: { include: 'all', limit: LARGEST_PAGE } }),
  );
  const { data, hasNextPage, isFetchingNextPage, isError, fetchNextPage } = query;
  const first = data?.pages[0];
  const items = (data?.pages.flatMap((page) => page.items) ?? []).filter(
    (match) => match.explanation.blocks.length > 0,
  );
  const isOnTheWay = items.length === 0 && hasNextPage && !isError;
  useEffect(() => {
    if (isOnTheWay && !isFetchingNextPage) void fetchNextPage();
  }, [isOnTheWay, isFetchingNextPage, fetchNextPage]);
  return {
    query,
    first,
    items,
    isPending: query.isPending || isOnTheWay,
    total: first === undefined ? 0 : first.total - first.counts.fitting,
  };
}
