import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { createQueryClient } from '../app/queryClient.ts';
import { sessionQuery } from './session.ts';

afterEach(() => vi.unstubAllGlobals());

test('a route that waits for the session gets it, though the screen that watched it went away', async () => {
  let answer: (response: Response) => void = () => undefined;
  vi.stubGlobal('fetch', (_address: string, { signal }: RequestInit = {}) => {
    return new Promise<Response>((resolve, reject) => {
      answer = resolve;
      signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    });
  });
  const queryClient = createQueryClient(() => undefined);
  const stopWatching = new QueryObserver(queryClient, sessionQuery).subscribe(() => undefined);
  const awaited = queryClient.ensureQueryData(sessionQuery);
  stopWatching();
  answer(Response.json({ account: null }));
  await expect(awaited).resolves.toEqual({ account: null });
});
