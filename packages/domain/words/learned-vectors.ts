import { placeVector } from './label-vectors.ts';
import { learnFeatureVectors } from './learning.ts';
import { type Features, Vocabulary } from './vocabulary.ts';

/**
 * What suits how many labels: the numbers in a vector, which are to tell the concepts apart, and how
 * often every label is asked about. More does not make few labels easier to find.
 */
const FEW = { atMost: 5_000, length: 32, rounds: 3 };
const MANY = { length: 64, rounds: 5 };
/** A feature of one label only cannot teach which labels belong together. */
const LEAST_LABELS = 2;

/** A label with what it is made of. */
export interface TaughtLabel {
  concept: number;
  features: Features;
}

/**
 * Every label as a short vector in which labels of one concept lie close together, learned from the
 * labels alone. Finds what shares no word with a label and few letters, such as another word for the
 * same work. The same labels give the same vectors.
 */
export class LearnedVectors {
  readonly #vocabulary: Vocabulary;
  readonly #length: number;
  readonly #learning: Iterator<void, Float32Array>;
  #learned: { features: Float32Array; labels: Float32Array } | null = null;

  constructor(labels: Iterable<TaughtLabel>) {
    const concepts: number[] = [];
    this.#vocabulary = new Vocabulary(
      Iterator.from(labels).map(({ concept, features }) => {
        concepts.push(concept);
        return features;
      }),
      LEAST_LABELS,
    );
    const amount = concepts.length > FEW.atMost ? MANY : FEW;
    this.#length = amount.length;
    this.#learning = learnFeatureVectors(this.#vocabulary, Uint32Array.from(concepts), amount);
  }

  /** Learns a little more, some milliseconds; false once there is nothing left to learn. */
  learnOn(): boolean {
    if (this.#learned !== null) return false;
    const { done, value: features } = this.#learning.next();
    if (done !== true) return true;
    const { texts } = this.#vocabulary;
    const size = texts.starts.length - 1;
    const length = this.#length;
    const labels = new Float32Array(size * length);
    for (let at = 0; at < size; at += 1)
      placeVector(texts, at, features, length, labels, at * length);
    this.#learned = { features, labels };
    return false;
  }

  /** The cosine of a query with any label, -1 to 1; 0 for what no label is made of. */
  likenessTo(query: Features): (label: number) => number {
    const { features, labels } = this.#finished();
    const length = this.#length;
    const known = this.#vocabulary
      .weigh(query)
      .flatMap(({ feature, weight }) => (feature === undefined ? [] : [{ feature, weight }]));
    const text = {
      starts: Uint32Array.of(0, known.length),
      features: Uint32Array.from(known, ({ feature }) => feature),
      weights: Float32Array.from(known, ({ weight }) => weight),
    };
    const vector = new Float32Array(length);
    placeVector(text, 0, features, length, vector, 0);
    return (label) => {
      let sum = 0;
      for (let at = 0; at < length; at += 1) {
        sum += (vector[at] ?? 0) * (labels[label * length + at] ?? 0);
      }
      return sum;
    };
  }

  #finished(): { features: Float32Array; labels: Float32Array } {
    while (this.learnOn());
    if (this.#learned === null) throw new Error('Learning ended without vectors.');
    return this.#learned;
  }
}
