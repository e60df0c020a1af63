import { Associations } from './associations.ts';
import { wordsOf } from './fold.ts';
import { HeadWords } from './heads.ts';
import { gramsOf, joinedStemsOf, stemsOf, writtenWords } from './label-features.ts';
import { LearnedVectors } from './learned-vectors.ts';
import { CompoundLexicon } from './lexicon.ts';
import { VectorIndex } from './vector-index.ts';
import type { Features } from './vocabulary.ts';

/** A thing with the words for it. */
export interface Concept {
  id: string;
  /** As people may type it; the first one is preferred. */
  labels: readonly string[];
}

/** A concept that was found, with the label that fits the query best, as it is written. */
export interface FoundConcept {
  id: string;
  label: string;
  /** Only good for ordering within one search. */
  score: number;
}

/** How much the letters count in the likeness of a label; the words make up the rest. */
const LETTERS = 0.5;
/** All the labels of a concept together, beside its best one. */
const ALL_LABELS = 0.3;
/** The nearest label of a concept in the learned vectors, beside its best one. */
const LEARNED = 0.5;
const PREFERRED = 1.05;
/** Above every likeness: a label that was typed in full comes first, a preferred one before all. */
const TYPED_IN_FULL = 4;
/** Below this likeness two texts have a few letters in common and no more. */
const LEAST_LIKENESS = 0.12;

interface Label {
  readonly text: string;
  readonly concept: number;
  readonly preferred: boolean;
  readonly words: readonly string[];
  /** The words in a fixed order. */
  readonly bag: string;
}

/**
 * Finds concepts by Dutch words as people type them: capitals, accents, word order, compounds joined
 * or apart, plurals, endings and typing errors do not matter, and words that occur everywhere weigh
 * little. All in this process, learned from nothing but the labels. The same concepts and query give
 * the same answer always; equals keep the order in which the concepts were given.
 */
export class ConceptFinder {
  readonly #concepts: readonly Concept[];
  readonly #labels: readonly Label[];
  readonly #lexicon: CompoundLexicon;
  readonly #heads: HeadWords;
  readonly #associations: Associations;
  readonly #learned: LearnedVectors;
  readonly #letters: VectorIndex;
  readonly #words: VectorIndex;
  readonly #wholes: VectorIndex;

  constructor(concepts: readonly Concept[]) {
    this.#concepts = concepts;
    this.#labels = concepts.flatMap(({ labels }, concept) =>
      labels.map((text, at) => {
        const words = wordsOf(text);
        return { text, concept, preferred: at === 0, words, bag: bagOf(words) };
      }),
    );
    this.#lexicon = new CompoundLexicon(this.#labels.flatMap(({ words }) => words));
    const stems = concepts.map(({ labels }) =>
      labels.map((label) => stemsOf(label, this.#lexicon)),
    );
    this.#heads = new HeadWords(
      this.#labels.map(({ text }) => text),
      this.#lexicon,
    );
    this.#associations = new Associations(stems);
    this.#letters = new VectorIndex(this.#labels.values().map(({ words }) => lettersOf(words)));
    const flat = stems.flat();
    this.#words = new VectorIndex(
      this.#labels
        .values()
        .map(({ words }, at) => both(flat[at] ?? new Map(), writtenWords(words))),
    );
    this.#wholes = new VectorIndex(stems.map(togetherOf));
    this.#learned = new LearnedVectors(
      this.#labels.values().map(({ words, concept }, at) => ({
        concept,
        features: taughtOf(words, flat[at] ?? new Map()),
      })),
    );
  }

  /**
   * Learns a little of what a search needs, for some milliseconds; false once there is nothing left
   * to learn. A search that comes earlier learns the rest first, so this is only for whoever has
   * other things to do meanwhile.
   */
  learnOn(): boolean {
    return this.#learned.learnOn();
  }

  /** The best concepts, at most `limit`, each once; none for a query without letters or digits. */
  find(query: string, limit: number): FoundConcept[] {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const bag = bagOf(words);
    const own = stemsOf(query, this.#lexicon);
    const stems = this.#associations.widen(
      this.#heads.stress(both(joinedStemsOf(query, this.#lexicon), own), query),
    );
    const learned = this.#learned.likenessTo(taughtOf(words, own));
    const byLetters = this.#letters.likeness(lettersOf(words));
    const byWords = this.#words.likeness(both(stems, writtenWords(words)));
    const whole = this.#wholes.likeness(stems);
    const best = new Float32Array(this.#concepts.length);
    const bestLabel = new Int32Array(this.#concepts.length).fill(-1);
    const nearest = new Float32Array(this.#concepts.length);
    for (let at = 0; at < this.#labels.length; at += 1) {
      const label = this.#labels[at];
      if (label === undefined) continue;
      const likeness = LETTERS * (byLetters[at] ?? 0) + (1 - LETTERS) * (byWords[at] ?? 0);
      if (likeness < LEAST_LIKENESS && label.bag !== bag) continue;
      nearest[label.concept] = Math.max(nearest[label.concept] ?? 0, learned(at));
      const preferred = label.preferred ? PREFERRED : 1;
      const score = (likeness + (label.bag === bag ? TYPED_IN_FULL : 0)) * preferred;
      if (score <= (best[label.concept] ?? 0)) continue;
      best[label.concept] = score;
      bestLabel[label.concept] = at;
    }
    const found: { concept: number; at: number; score: number }[] = [];
    bestLabel.forEach((at, concept) => {
      if (at === -1) return;
      const score =
        (best[concept] ?? 0) +
        ALL_LABELS * (whole[concept] ?? 0) +
        LEARNED * (nearest[concept] ?? 0);
      found.push({ concept, at, score });
    });
    return found
      .sort((a, b) => b.score - a.score || a.concept - b.concept)
      .slice(0, Math.max(0, limit))
      .map(({ concept, at, score }) => ({
        id: this.#concepts[concept]?.id ?? '',
        label: this.#labels[at]?.text ?? '',
        score,
      }));
  }
}

/** 1-4 letters: short ones forgive more, and say less. */
function lettersOf(words: readonly string[]): Features {
  return gramsOf(words, 1, 4);
}

/** What vectors are learned for: stems, and parts of words just long enough to mean something. */
function taughtOf(words: readonly string[], stems: Features): Features {
  const taught = new Map(gramsOf(words, 3, 3));
  for (const [stem, weight] of stems) taught.set(`#${stem}`, weight);
  return taught;
}

function bagOf(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

/** Of what is in both the second holds. */
function both(first: Features, second: Features): Features {
  return new Map([...first, ...second]);
}

/** A word counts by the share of the labels that hold it; the root keeps a single one in sight. */
function togetherOf(labels: readonly Features[]): Features {
  const sums = new Map<string, number>();
  for (const label of labels) {
    for (const [stem, weight] of label) sums.set(stem, (sums.get(stem) ?? 0) + weight);
  }
  return new Map([...sums].map(([stem, sum]) => [stem, Math.sqrt(sum / labels.length)]));
}
