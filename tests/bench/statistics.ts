/** What a number of measured times says, in milliseconds. */
export interface Times {
  count: number;
  p50: number;
  p95: number;
  p99: number;
  /** Answers per second of measuring. */
  perSecond: number;
  /** Answers that came from the fall-back; with any, the times are not those of Meilisearch. */
  degraded: number;
}

/** @param measuredMs how long was measured, all rounds together */
export function timesOf(latenciesMs: readonly number[], measuredMs: number, degraded = 0): Times {
  const sorted = latenciesMs.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    p50: percentile(sorted, 50),
    p95: percentile(sorted, 95),
    p99: percentile(sorted, 99),
    perSecond: (sorted.length * 1000) / measuredMs,
    degraded,
  };
}

/** The nearest rank: a time that was really measured. */
export function percentile(sorted: readonly number[], percent: number): number {
  const found = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
}
