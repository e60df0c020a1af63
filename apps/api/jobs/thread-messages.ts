/** How often the thread tells how far it is, in milliseconds. */
export const REPORT_EVERY_MS = 250;

/** What the thread tells: milliseconds that each follower is behind. */
export interface FromThread {
  lags: Readonly<Record<string, number>>;
}

/** What the thread is told: end what is at hand, and stop. */
export const STOP = 'stop';
