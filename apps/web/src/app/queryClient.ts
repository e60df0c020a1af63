import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isSessionEnded, isTemporary } from '../api/problems.ts';

const STALE_MS = 30_000;
const RETRIES = 2;

/**
 * The store of what was read. A read that found the session ended calls `onSessionEnded`; a write
 * does not, because its form must stay as it is.
 */
export function createQueryClient(onSessionEnded: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isSessionEnded(error)) onSessionEnded();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: STALE_MS,
        // Without a connection a read fails at once and says so, instead of loading for ever.
        networkMode: 'always',
        retry: (failures, error) => failures < RETRIES && isTemporary(error),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
