import { setTimeout as pause } from 'node:timers/promises';
import type { MeilisearchConnection } from './connection.ts';
import { MeilisearchError } from './errors.ts';

/** What Meilisearch answers to a change: it will be done, in order. */
export interface EnqueuedTask {
  taskUid: number;
}

interface Task {
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  error: { code: string; message: string } | null;
}

const FIRST_LOOK_MS = 8;
const LONGEST_LOOK_MS = 250;

/**
 * Waits until a change has been made and can be found.
 *
 * @param patienceMs how long; Meilisearch goes on after that
 * @throws MeilisearchError when it failed, or took too long
 */
export async function taskDone(
  connection: MeilisearchConnection,
  { taskUid }: EnqueuedTask,
  patienceMs: number,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  let waitMs = FIRST_LOOK_MS;
  for (;;) {
    await pause(waitMs);
    const task = await connection.get<Task>(`/tasks/${taskUid}`);
    if (task.status === 'succeeded') return;
    if (task.status === 'failed' || task.status === 'canceled') {
      const { code, message } = task.error ?? { code: task.status, message: task.status };
      throw new MeilisearchError(`Meilisearch: task ${taskUid}: ${code}: ${message}`, {
        status: null,
        code,
      });
    }
    if (performance.now() > deadline) {
      throw new MeilisearchError(
        `Meilisearch: task ${taskUid} is not done after ${patienceMs} ms`,
        {
          status: null,
          code: 'timeout',
        },
      );
    }
    waitMs = Math.min(waitMs * 1.5, LONGEST_LOOK_MS);
  }
}
