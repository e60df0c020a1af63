import type { EnqueuedTaskPromise } from 'meilisearch';
import { MeilisearchError } from './errors.ts';

/** A single change is done within tens of milliseconds; asking costs less than one. */
const LOOK_EVERY_MS = 20;

/**
 * Waits until a change has been made and can be found.
 *
 * @param patienceMs how long; Meilisearch goes on after that
 * @throws MeilisearchError when it failed; the client's own errors when it took too long, or when it
 *   was never taken
 */
export async function taskDone(change: EnqueuedTaskPromise, patienceMs: number): Promise<void> {
  const { status, error, uid } = await change.waitTask({
    timeout: patienceMs,
    interval: LOOK_EVERY_MS,
  });
  if (status === 'succeeded') return;
  const { code, message } = error ?? { code: status, message: status };
  throw new MeilisearchError(`Meilisearch: task ${uid}: ${code}: ${message}`, {
    status: null,
    code,
  });
}
