import { type Features, Vocabulary } from './vocabulary.ts';

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
    const vocabulary = new Vocabulary(concepts.values().map(stemsOf), LEAST_CONCEPTS);
    const { starts, features } = vocabulary.texts;
    const holders = vocabulary.holders();
    const holdersOf = (stem: number) =>
      (holders.starts[stem + 1] ?? 0) - (holders.starts[stem] ?? 0);
    const together = new Uint32Array(vocabulary.size);
    for (let stem = 0; stem < vocabulary.size; stem += 1) {
      const met: number[] = [];
      const end = holders.starts[stem + 1] ?? 0;
      for (let at = holders.starts[stem] ?? 0; at < end; at += 1) {
        const concept = holders.texts[at] ?? 0;
        const last = starts[concept + 1] ?? 0;
        for (let of = starts[concept] ?? 0; of < last; of += 1) {
          const other = features[of] ?? 0;
          if (together[other] === 0) met.push(other);
          together[other] = (together[other] ?? 0) + 1;
        }
      }
      const shares = met
        .filter((other) => {
          const byChance = (holdersOf(stem) * holdersOf(other)) / concepts.length;
          const count = together[other] ?? 0;
          return other !== stem && count >= LEAST_CONCEPTS && count > LEAST_LIFT * byChance;
        })
        .map((other) => {
          const share = (together[other] ?? 0) / (holdersOf(stem) + 1);
          return [vocabulary.names[other] ?? '', share] as const;
        })
        .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
      for (const other of met) together[other] = 0;
      if (shares.length === 0) continue;
      this.#associated.set(vocabulary.names[stem] ?? '', shares.slice(0, MOST_ASSOCIATED));
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

/** Each stem of a concept once. */
function stemsOf(labels: ConceptStems): Features {
  const stems = new Map<string, number>();
  for (const label of labels.slice(0, MOST_LABELS)) {
    for (const stem of label.keys()) stems.set(stem, 1);
  }
  return stems;
}
