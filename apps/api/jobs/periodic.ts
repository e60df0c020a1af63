import type { Log } from '../http/environment.ts';

/** A job that runs again and again, never twice at a time in one process. */
export interface PeriodicJob {
  stop(): Promise<void>;
}

/**
 * Runs `work` at once and then every so many milliseconds after it ended. What it throws is logged and
 * tried again the next time; `work` gets a signal that says when to break off.
 */
export function runPeriodically(
  name: string,
  everyMs: number,
  work: (signal: AbortSignal) => Promise<unknown>,
  log: Log,
): PeriodicJob {
  const abort = new AbortController();
  let wake: () => void = () => {};
  const finished = (async () => {
    while (!abort.signal.aborted) {
      try {
        await work(abort.signal);
      } catch (error) {
        if (!abort.signal.aborted)
          log.error({ err: error, job: name }, 'A job failed; it is tried again');
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (abort.signal.aborted) wake();
      });
    }
  })();
  return {
    async stop() {
      abort.abort();
      wake();
      await finished;
    },
  };
}
