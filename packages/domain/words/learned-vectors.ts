import { placeVector } from './label-vectors.ts';
import { learnFeatureVectors } from './learning.ts';
import { type Features, Vocabulary } from './vocabulary.ts';

/** Numbers in a vector: enough to tell some thousands of concepts apart. */
const LENGTH = 64;
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
    this.#learning = learnFeatureVectors(this.#vocabulary, Uint32Array.from(concepts), LENGTH);
  }

  /** Learns a little more, some milliseconds; false once there is nothing left to learn. */
  learnOn(): boolean {
    if (this.#learned !== null) return false;
    const { done, value: features } = this.#learning.next();
    if (done !== true) return true;
    const { texts } = this.#vocabulary;
    const size = texts.starts.length - 1;
    const labels = new Float32Array(size * LENGTH);
    for (let at = 0; at < size; at += 1)
      placeVector(texts, at, features, LENGTH, labels, at * LENGTH);
    this.#learned = { features, labels };
    return false;
  }

  /** The cosine of a query with any label, -1 to 1; 0 for what no label is made of. */
  likenessTo(query: Features): (label: number) => number {
    const { features, labels } = this.#finished();
    const known = this.#vocabulary
      .weigh(query)
      .flatMap(({ feature, weight }) => (feature === undefined ? [] : [{ feature, weight }]));
    const text = {
      starts: Uint32Array.of(0, known.length),
      features: Uint32Array.from(known, ({ feature }) => feature),
      weights: Float32Array.from(known, ({ weight }) => weight),
    };
    const vector = new Float32Array(LENGTH);
    placeVector(text, 0, features, LENGTH, vector, 0);
    return (label) => {
      let sum = 0;
      for (let at = 0; at < LENGTH; at += 1) {
        sum += (vector[at] ?? 0) * (labels[label * LENGTH + at] ?? 0);
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
