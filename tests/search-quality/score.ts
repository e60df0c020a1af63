import { percentile } from '../bench/statistics.ts';

/** How well a system found what was judged right. */
export interface Score {
  /** Mean reciprocal rank of the first right concept; nothing found counts as 0. */
  mrr: number;
  /** Share of the queries with a right concept first. */
  success1: number;
  /** Share of the queries with a right concept among the first ten. */
  success10: number;
  /** Time of an answer that half of the queries stay under, in milliseconds on the clock. */
  medianMs: number;
  /** Time of an answer that 95 of 100 queries stay under, in milliseconds on the clock. */
  p95Ms: number;
}

/** One query: the place of the first right concept, from 1; null where there was none. */
export interface Outcome {
  place: number | null;
  tookMs: number;
}

/** The place of the first right one among concepts as returned; one that comes again is passed over. */
export function placeOf(returned: readonly string[], right: ReadonlySet<string>): number | null {
  const at = [...new Set(returned)].findIndex((concept) => right.has(concept));
  return at === -1 ? null : at + 1;
}

/** @throws when there is nothing to score */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const shareOf = (counts: (place: number) => number) =>
    outcomes.reduce((sum, { place }) => sum + (place === null ? 0 : counts(place)), 0) /
    outcomes.length;
  const times = outcomes.map(({ tookMs }) => tookMs).toSorted((a, b) => a - b);
  return {
    mrr: shareOf((place) => 1 / place),
    success1: shareOf((place) => (place === 1 ? 1 : 0)),
    success10: shareOf((place) => (place <= 10 ? 1 : 0)),
    medianMs: percentile(times, 50),
    p95Ms: percentile(times, 95),
  };
}
