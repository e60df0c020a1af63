import type { Features } from './vector-index.ts';

/** Concepts in which two words must have taken each other's place before it counts. */
const LEAST_CONCEPTS = 2;
/** How much a word that may take the place of the one that was typed counts at most. */
const STANDS_IN = 0.8;
const LEAST_WEIGHT = 0.03;
/** Beyond this many labels a concept adds time and no words. */
const MOST_LABELS = 60;

/** The stems of one concept, label by label. */
export type ConceptStems = readonly Features[];

/**
 * Words that take each other's place, learned from the labels themselves: where `docent wiskunde`
 * and `leraar wiskunde` name one concept, and `docent Frans` and `leraar Frans` another, whoever
 * types the one is also helped with the other.
 */
export class Interchange {
  /** Stem → the stems that stand in for it, each with the share of its concepts (0-1). */
  readonly #standIns = new Map<string, readonly (readonly [string, number])[]>();

  constructor(concepts: readonly ConceptStems[]) {
    const holders = new Map<string, number>();
    const swaps = new Map<string, Map<string, number>>();
    for (const labels of concepts) {
      for (const stem of new Set(labels.flatMap((label) => [...label.keys()]))) {
        holders.set(stem, (holders.get(stem) ?? 0) + 1);
      }
      for (const [typed, others] of swapsOf(labels.slice(0, MOST_LABELS))) {
        const known = swaps.get(typed) ?? new Map<string, number>();
        for (const other of others) known.set(other, (known.get(other) ?? 0) + 1);
        swaps.set(typed, known);
      }
    }
    for (const [typed, others] of swaps) {
      const often = [...others].filter(([, count]) => count >= LEAST_CONCEPTS);
      const all = (holders.get(typed) ?? 0) + 1;
      if (often.length === 0) continue;
      this.#standIns.set(
        typed,
        often.map(([other, count]) => [other, count / all] as const),
      );
    }
  }

  /** The stems of a query with those that stand in for them, which count less. */
  widen(stems: Features): Features {
    const wide = new Map(stems);
    for (const [stem, weight] of stems) {
      for (const [other, share] of this.#standIns.get(stem) ?? []) {
        const counts = weight * STANDS_IN * Math.sqrt(share);
        if (counts > LEAST_WEIGHT) wide.set(other, Math.max(wide.get(other) ?? 0, counts));
      }
    }
    return wide;
  }
}

/** Pairs of labels that differ in exactly one stem. */
function swapsOf(labels: ConceptStems): ReadonlyMap<string, ReadonlySet<string>> {
  const swaps = new Map<string, Set<string>>();
  for (const one of labels) {
    for (const other of labels) {
      if (one === other || one.size !== other.size) continue;
      const left = onlyIn(one, other);
      if (left === null) continue;
      const right = onlyIn(other, one);
      if (right === null) continue;
      const known = swaps.get(left);
      if (known === undefined) swaps.set(left, new Set([right]));
      else known.add(right);
    }
  }
  return swaps;
}

/** The one stem that the other label has not; null where it is none, or more. */
function onlyIn(label: Features, other: Features): string | null {
  let found: string | null = null;
  for (const stem of label.keys()) {
    if (other.has(stem)) continue;
    if (found !== null) return null;
    found = stem;
  }
  return found;
}
