/** Where a circuit stands: `closed` lets everything through, `open` nothing but a try now and then. */
export type CircuitState = 'closed' | 'open';

export interface CircuitOptions {
  /** Milliseconds, of any clock that only goes forward. */
  now: () => number;
  /** Wait before the first new try, in milliseconds; it doubles with each that fails. */
  firstWaitMs: number;
  longestWaitMs: number;
}

/** Remembers that something is out of order, and when it may be tried again. */
export class Circuit {
  readonly #options: CircuitOptions;
  #state: CircuitState = 'closed';
  #waitMs: number;
  #tryAt = 0;
  #isTrying = false;

  constructor(options: CircuitOptions) {
    this.#options = options;
    this.#waitMs = options.firstWaitMs;
  }

  get state(): CircuitState {
    return this.#state;
  }

  /** Opens it; true where it was closed, so that the first of many failures can report. */
  open(): boolean {
    if (this.#state === 'open') return false;
    this.#state = 'open';
    this.#waitMs = this.#options.firstWaitMs;
    this.#tryAt = this.#options.now() + this.#waitMs;
    return true;
  }

  /** True for one caller at a time, and only when it is time: who gets it must report how it went. */
  mayTry(): boolean {
    if (this.#state === 'closed' || this.#isTrying) return false;
    if (this.#options.now() < this.#tryAt) return false;
    this.#isTrying = true;
    return true;
  }

  triedInVain(): void {
    this.#isTrying = false;
    this.#waitMs = Math.min(2 * this.#waitMs, this.#options.longestWaitMs);
    this.#tryAt = this.#options.now() + this.#waitMs;
  }

  triedWithSuccess(): void {
    this.#isTrying = false;
    this.#state = 'closed';
  }
}
