import { type Features, type Holders, Vocabulary } from './vocabulary.ts';

/**
 * Documents as vectors of weighted features, by feature (an inverted index). Kept in this process;
 * nothing is stored.
 */
export class VectorIndex {
  readonly #vocabulary: Vocabulary;
  readonly #holders: Holders;
  readonly #size: number;

  constructor(documents: Iterable<Features>) {
    this.#vocabulary = new Vocabulary(documents);
    this.#holders = this.#vocabulary.holders();
    this.#size = this.#vocabulary.texts.starts.length - 1;
  }

  /** Per document the cosine with the query, 0-1; the same for the same features in any order. */
  likeness(query: Features): Float32Array {
    const likeness = new Float32Array(this.#size);
    const weighed = this.#vocabulary.weigh(query);
    const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    const { starts, texts, weights } = this.#holders;
    for (const { feature, weight } of weighed) {
      if (feature === undefined) continue;
      const share = weight / length;
      const end = starts[feature + 1] ?? 0;
      for (let at = starts[feature] ?? 0; at < end; at += 1) {
        const document = texts[at] ?? 0;
        likeness[document] = (likeness[document] ?? 0) + share * (weights[at] ?? 0);
      }
    }
    return likeness;
  }
}
