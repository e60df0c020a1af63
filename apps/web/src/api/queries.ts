import type { Endpoint, ResponseOf } from '@inzetbaar/contracts/http';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './client.ts';
import type { CallInput, CallResult } from './client.ts';

/** A list answer of the contract: `{items, nextCursor, total}`. */
export interface PageOf<Item> {
  items: Item[];
  nextCursor: string | null;
  total: number;
}

/**
 * Options for `useQuery` on an endpoint that reads. The key starts with the path, so that
 * `invalidateQueries({ queryKey: [endpoint.path] })` refreshes everything read from it.
 */
export function readQuery<E extends Endpoint>(endpoint: E, input: CallInput<E>) {
  return queryOptions({
    queryKey: [endpoint.path, input.params ?? null, input.query ?? null],
    queryFn: async ({ signal }): Promise<ResponseOf<E>> =>
      (await call(endpoint, input, { signal })).data,
  });
}

/** As `readQuery`, with the `ETag` that a later update sends back as `If-Match`. */
export function versionedQuery<E extends Endpoint>(endpoint: E, input: CallInput<E>) {
  return queryOptions({
    queryKey: [endpoint.path, input.params ?? null, input.query ?? null, 'versioned'],
    queryFn: ({ signal }): Promise<CallResult<ResponseOf<E>>> => call(endpoint, input, { signal }),
  });
}

/** Options for `useInfiniteQuery` on an endpoint that answers a page; `LoadMore` shows the rest. */
export function pagedQuery<E extends Endpoint>(endpoint: E, input: CallInput<E>) {
  return infiniteQueryOptions({
    queryKey: [endpoint.path, input.params ?? null, input.query ?? null, 'paged'],
    queryFn: async ({ signal, pageParam }): Promise<ResponseOf<E>> => {
      const query = { ...input.query, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return (await call(endpoint, { ...input, query } as CallInput<E>, { signal })).data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last as PageOf<unknown>).nextCursor,
  });
}
