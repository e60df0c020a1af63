import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Log } from '../http/environment.ts';
import type { Jobs } from './jobs.ts';
import { type FromThread, STOP } from './thread-messages.ts';

const START_AGAIN_AFTER_MS = 1_000;
/** Silence of the thread up to here is nothing to tell. */
const USUAL_SILENCE_MS = 2_000;
/** The jobs hold no region in memory; see `API_NODE_FLAGS` for the process as a whole. */
const MEMORY_MIB = 128;

/**
 * The background work in a thread of its own, so that an import or a long queue of requests does not
 * keep the other waiting. A thread that ends unasked is started again: what it broke off is done again.
 */
export function startJobsInThread(log: Log): Jobs {
  let stopping = false;
  let lags: FromThread['lags'] = { 'vacancy-index': 0 };
  let heardAt = performance.now();
  let pause: NodeJS.Timeout | undefined;
  let worker = start();

  function start(): Worker {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
    });
    thread.on('message', (message: FromThread) => {
      lags = message.lags;
      heardAt = performance.now();
    });
    thread.on('error', (error) => log.error({ err: error }, 'The background work broke off'));
    thread.on('exit', () => {
      if (stopping) return;
      pause = setTimeout(() => {
        worker = start();
      }, START_AGAIN_AFTER_MS);
    });
    return thread;
  }

  return {
    lags: {
      'vacancy-index': () => {
        const silence = performance.now() - heardAt;
        return (lags['vacancy-index'] ?? 0) + (silence > USUAL_SILENCE_MS ? silence : 0);
      },
    },
    async stop() {
      stopping = true;
      clearTimeout(pause);
      // Between two lives there is no thread to wait for.
      if (worker.threadId === -1) return;
      const ended = once(worker, 'exit');
      worker.postMessage(STOP, []);
      await ended;
    },
  };
}
