interface Count {
  sinceMs: number;
  taken: number;
}

export interface WindowLimit {
  max: number;
  windowSeconds: number;
}

/** So many keys are remembered: some megabytes, whatever arrives. */
const MOST_KEYS = 20_000;

/**
 * Counts per key in windows of a fixed length, in the memory of this process. Past `MOST_KEYS` the
 * oldest windows are forgotten: who has that many addresses is held back elsewhere.
 */
export class AttemptWindow {
  readonly #limit: WindowLimit;
  readonly #mostKeys: number;
  /** Oldest window first, since each window is put in anew. */
  readonly #counts = new Map<string, Count>();

  constructor(limit: WindowLimit, mostKeys = MOST_KEYS) {
    this.#limit = limit;
    this.#mostKeys = mostKeys;
  }

  get size(): number {
    return this.#counts.size;
  }

  /** Takes one from what is left; answers 0, or the seconds to wait where nothing is left. */
  take(key: string, nowMs: number): number {
    const { max, windowSeconds } = this.#limit;
    const present = this.#counts.get(key);
    if (present === undefined || nowMs >= present.sinceMs + windowSeconds * 1000) {
      this.#begin(key, nowMs);
      return 0;
    }
    if (present.taken < max) {
      present.taken += 1;
      return 0;
    }
    return Math.ceil((present.sinceMs - nowMs) / 1000 + windowSeconds);
  }

  /** Gives back one that need not count after all. */
  giveBack(key: string): void {
    const present = this.#counts.get(key);
    if (present !== undefined && present.taken > 0) present.taken -= 1;
  }

  #begin(key: string, nowMs: number): void {
    this.#counts.delete(key);
    if (this.#counts.size >= this.#mostKeys) {
      for (const oldest of this.#counts.keys()) {
        this.#counts.delete(oldest);
        break;
      }
    }
    this.#counts.set(key, { sinceMs: nowMs, taken: 1 });
  }
}
