/** An answer as it is kept for a request that comes again. */
export interface KeptAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export type IdempotencyState =
  | { state: 'new' }
  | { state: 'replay'; response: KeptAnswer }
  | { state: 'in-progress' }
  | { state: 'conflict' };

/** Remembers the answers to writes for a day, so that a request sent twice is done once. */
export interface IdempotencyStore {
  /**
   * Claims a key. One that somebody claimed more than a minute ago without an answer is free again:
   * its process must have ended.
   *
   * @param requestHash tells a repetition from another request under the same key
   */
  begin(accountId: string, key: string, requestHash: string): Promise<IdempotencyState>;
  finish(accountId: string, key: string, response: KeptAnswer): Promise<void>;
  /** Frees a key whose request failed, so that it can be sent again. */
  abandon(accountId: string, key: string): Promise<void>;
  /** Forgets keys that were claimed before an instant; answers how many. */
  tidy(before: Date): Promise<number>;
}
