import { followBoard } from '@inzetbaar/application/matching';
import type { Platform } from '../composition.ts';
import type { Jobs } from './jobs.ts';

/** Keeps the matching board, which lies in the memory of the process that answers, up to date. */
export function keepBoard({ board, transaction, database, log }: Platform): Jobs {
  const abort = new AbortController();
  const following = followBoard({
    board,
    transaction,
    reader: database.outboxReader,
    signal: abort.signal,
    onError: (error) =>
      log.error({ err: error }, 'The matching board cannot be kept up to date now'),
  });
  return {
    lags: { 'matching-board': () => board.lagMs() ?? 0 },
    async stop() {
      abort.abort();
      await following;
    },
  };
}
