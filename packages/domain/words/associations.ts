import type { Features } from './vocabulary.ts';

/** Concepts that must hold both words before the one may help to find the other. */
const LEAST_CONCEPTS = 3;
/** How many times as often as by chance two words must name one concept together. */
const LEAST_LIFT = 10;
/** Associated words per word that was typed. */
const MOST_ASSOCIATED = 5;
/** How much a word that was not typed counts at most. */
const NOT_TYPED = 0.8;
/** Beyond this many labels a concept adds time and no words. */
const MOST_LABELS = 60;

/** The stems of one concept, label by label. */
export type ConceptStems = readonly Features[];

/**
 * Words that name the same concepts, learned from the labels themselves: where `docent wiskunde` and
 * `leraar wiskunde` are one concept, and `docent Frans` and `leraar Frans` another, whoever types the
 * one is also helped with the other.
 */
export class Associations {
  /** Stem → the stems that come with it, each with the share of its concepts (0-1). */
  readonly #associated = new Map<string, readonly (readonly [string, number])[]>();

  constructor(concepts: readonly ConceptStems[]) {
    const holders = new Map<string, number>();
    const pairs = new Map<string, Map<string, number>>();
    for (const labels of concepts) {
      const stems = new Set(labels.slice(0, MOST_LABELS).flatMap((label) => [...label.keys()]));
      for (const stem of stems) {
        holders.set(stem, (holders.get(stem) ?? 0) + 1);
        const others = pairs.get(stem) ?? new Map<string, number>();
        for (const other of stems) if (other !== stem) add(others, other);
        pairs.set(stem, others);
      }
    }
    for (const [stem, others] of pairs) {
      const own = holders.get(stem) ?? 0;
      const telling = [...others].filter(([other, together]) => {
        const byChance = (own * (holders.get(other) ?? 0)) / concepts.length;
        return together >= LEAST_CONCEPTS && together > LEAST_LIFT * byChance;
      });
      if (telling.length === 0) continue;
      const shares = telling
        .map(([other, together]) => [other, together / (own + 1)] as const)
        .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
      this.#associated.set(stem, shares.slice(0, MOST_ASSOCIATED));
    }
  }

  /** The stems of a query with those that are associated, which count less. */
  widen(stems: Features): Features {
    const wide = new Map(stems);
    for (const [stem, weight] of stems) {
      for (const [other, share] of this.#associated.get(stem) ?? []) {
        wide.set(other, Math.max(wide.get(other) ?? 0, weight * NOT_TYPED * share));
      }
    }
    return wide;
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
