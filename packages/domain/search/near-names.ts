import {
  type CompoundLexicon,
  type Features,
  soundsOf,
  stemsOf,
  VectorIndex,
} from '../words/index.ts';
import { lexiconOf, type RankingWords } from './vacancy-ranker.ts';

/**
 * Below this likeness (cosine, 0-1) words and a name have parts in common and no more. The words of
 * other trades stay under 0.55.
 */
const LEAST_LIKENESS = 0.7;
/** Names that are nearly as like as the nearest one count as well, by this share of it. */
const NEARLY_NEAREST = 0.9;
/** A stem beside the parts that it is made of. */
const STEM = 1.5;

/** What words were read as the name of. */
export interface NearestNames {
  functionIds: readonly string[];
  skillIds: readonly string[];
}

/**
 * Reads words as the functions and skills whose names they are most like: a vector for every name, of
 * how its stems sound and the stems themselves, rare ones heavier. For words that no vacancy holds,
 * of which a few letters, an ending or a part of a compound are other than in the name. Kept in this
 * process and learned from nothing but the names; the same words give the same names.
 */
export class NearNames {
  readonly #lexicon: CompoundLexicon;
  readonly #names: readonly { kind: keyof NearestNames; id: string }[];
  readonly #vectors: VectorIndex;

  /** @param lexicon of the same words, where there is one already: making it takes a while */
  constructor(words: RankingWords, lexicon = lexiconOf(words)) {
    const { skills, functions } = words;
    const labels = [
      ...functions.flatMap(({ id, labels }) =>
        labels.map((text) => ({ kind: 'functionIds' as const, id, text })),
      ),
      ...skills.flatMap(({ id, labels }) =>
        labels.map((text) => ({ kind: 'skillIds' as const, id, text })),
      ),
    ];
    this.#lexicon = lexicon;
    this.#names = labels;
    this.#vectors = new VectorIndex(labels.values().map(({ text }) => this.#featuresOf(text)));
  }

  /** The nearest names; null where none is near. */
  nearest(words: string): NearestNames | null {
    const likeness = this.#vectors.likeness(this.#featuresOf(words));
    const highest = likeness.reduce((most, one) => Math.max(most, one), 0);
    if (highest < LEAST_LIKENESS) return null;
    const least = Math.max(LEAST_LIKENESS, NEARLY_NEAREST * highest);
    const near = { functionIds: new Set<string>(), skillIds: new Set<string>() };
    this.#names.forEach(({ kind, id }, at) => {
      if ((likeness[at] ?? 0) >= least) near[kind].add(id);
    });
    return { functionIds: [...near.functionIds], skillIds: [...near.skillIds] };
  }

  #featuresOf(text: string): Features {
    const stems = stemsOf(text, this.#lexicon);
    const features = new Map(soundsOf([...stems.keys()]));
    for (const [stem, weight] of stems) features.set(`*${stem}`, STEM * weight);
    return features;
  }
}
