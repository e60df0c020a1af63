import type { OutboxPosition, OutboxReader, Transaction } from '../ports/index.ts';
import type { MatchingBoard } from './board.ts';

const BATCH = 500;
/** How long the follower waits at most when nothing tells it that something was written. */
const POLL_MS = 1000;
/** After so long out of reach the board is read anew, since old events may have been tidied away. */
const READ_ANEW_AFTER_MS = 10 * 60_000;

/**
 * Keeps the board up to date until the signal: reads it whole, and then what the outbox tells, in the
 * order in which transactions landed. An error (the database is away) is told and tried again after a
 * second. The position is kept in memory only: a process that starts reads everything.
 */
export async function followBoard({
  board,
  transaction,
  reader,
  signal,
  onError,
}: {
  board: MatchingBoard;
  transaction: Transaction;
  reader: OutboxReader;
  signal: AbortSignal;
  onError: (error: unknown) => void;
}): Promise<void> {
  const bell = new Bell(signal);
  let position: OutboxPosition | null = null;
  let stopListening: (() => Promise<void>) | null = null;
  while (!signal.aborted) {
    try {
      stopListening ??= await reader.listen(() => bell.ring());
      if (position === null || board.isOfAnotherDay || (board.lagMs() ?? 0) > READ_ANEW_AFTER_MS) {
        // Taken before reading: what lands in between is applied once more, which changes nothing.
        position = await reader.end();
        await board.load(transaction);
      }
      const entries = await reader.readAfter(position, BATCH);
      await board.apply(transaction, entries);
      position = entries.at(-1) ?? position;
      if (entries.length < BATCH) {
        board.markFresh();
        await bell.wait(POLL_MS);
      }
    } catch (error) {
      onError(error);
      await bell.wait(POLL_MS);
    }
  }
  await stopListening?.();
}

/** Waits until somebody rings, and remembers a ring that came while nobody was waiting. */
class Bell {
  #rang = false;
  #wake: (() => void) | null = null;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.ring(), { once: true });
  }

  ring(): void {
    this.#rang = true;
    this.#wake?.();
  }

  async wait(atMostMs: number): Promise<void> {
    if (!this.#rang) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, atMostMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wake = null;
    }
    this.#rang = false;
  }
}
