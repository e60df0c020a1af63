import { type Example, learnFeatureVectors, placeVector } from './learning.ts';
import type { Features } from './vector-index.ts';

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
  readonly #numbers = new Map<string, number>();
  readonly #rarity: Float32Array;
  readonly #features: Float32Array;
  readonly #labels: Float32Array;

  constructor(labels: readonly TaughtLabel[]) {
    const holders = new Map<string, number>();
    for (const { features } of labels) {
      for (const feature of features.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
    }
    const known = [...holders].filter(([, count]) => count >= LEAST_LABELS);
    known.forEach(([feature], number) => this.#numbers.set(feature, number));
    this.#rarity = Float32Array.from(known, ([, count]) => {
      return Math.log((labels.length + 1) / (count + 1)) + 1;
    });
    const examples = labels.map(({ concept, features }) => this.#exampleOf(features, concept));
    this.#features = learnFeatureVectors(examples, known.length, LENGTH);
    this.#labels = new Float32Array(labels.length * LENGTH);
    examples.forEach((example, at) => this.#place(example, this.#labels, at * LENGTH));
  }

  /** The cosine of a query with any label, -1 to 1; 0 for what no label is made of. */
  likenessTo(query: Features): (label: number) => number {
    const vector = new Float32Array(LENGTH);
    this.#place(this.#exampleOf(query, -1), vector, 0);
    return (label) => {
      let sum = 0;
      for (let at = 0; at < LENGTH; at += 1) {
        sum += (vector[at] ?? 0) * (this.#labels[label * LENGTH + at] ?? 0);
      }
      return sum;
    };
  }

  #exampleOf(features: Features, concept: number): Example {
    const known = [...features]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([feature, count]) => {
        const number = this.#numbers.get(feature);
        return number === undefined
          ? []
          : [{ number, weight: count * (this.#rarity[number] ?? 0) }];
      });
    const length = Math.hypot(...known.map(({ weight }) => weight)) || 1;
    return {
      concept,
      features: Uint32Array.from(known, ({ number }) => number),
      weights: Float32Array.from(known, ({ weight }) => weight / length),
    };
  }

  /** Writes the vector of an example, of length 1, into a row. */
  #place(example: Example, rows: Float32Array, row: number): void {
    placeVector(example, this.#features, LENGTH, rows, row);
  }
}
