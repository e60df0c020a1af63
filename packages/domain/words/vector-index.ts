/** What a text is made of, each with how much it counts (above 0). */
export type Features = ReadonlyMap<string, number>;

interface Posting {
  readonly documents: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * Documents as vectors of weighted features, by feature (an inverted index): a feature weighs less
 * the more documents hold it. Kept in this process; nothing is stored.
 */
export class VectorIndex {
  readonly #postings = new Map<string, Posting>();
  readonly #size: number;

  constructor(documents: readonly Features[]) {
    this.#size = documents.length;
    const holders = new Map<string, number>();
    for (const document of documents) {
      for (const feature of document.keys()) {
        holders.set(feature, (holders.get(feature) ?? 0) + 1);
      }
    }
    const filled = new Map<string, number>();
    for (const [feature, count] of holders) {
      this.#postings.set(feature, {
        documents: new Uint32Array(count),
        weights: new Float32Array(count),
      });
    }
    documents.forEach((document, number) => {
      const weighed = [...document].map(
        ([feature, count]) => [feature, count * this.#rarity(holders.get(feature) ?? 0)] as const,
      );
      const length = lengthOf(weighed);
      for (const [feature, weight] of weighed) {
        const posting = this.#postings.get(feature);
        if (posting === undefined) continue;
        const at = filled.get(feature) ?? 0;
        posting.documents[at] = number;
        posting.weights[at] = weight / length;
        filled.set(feature, at + 1);
      }
    });
  }

  /** Per document the cosine with the query, 0-1; the same for the same features in any order. */
  likeness(query: Features): Float32Array {
    const likeness = new Float32Array(this.#size);
    const weighed = [...query]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([feature, count]) => {
        const posting = this.#postings.get(feature);
        return [posting, count * this.#rarity(posting?.documents.length ?? 0)] as const;
      });
    const length = lengthOf(weighed);
    for (const [posting, weight] of weighed) {
      if (posting === undefined) continue;
      const { documents, weights } = posting;
      const share = weight / length;
      for (let at = 0; at < documents.length; at += 1) {
        const document = documents[at] ?? 0;
        likeness[document] = (likeness[document] ?? 0) + share * (weights[at] ?? 0);
      }
    }
    return likeness;
  }

  /** Inverse document frequency, smoothed; never 0, so that a common word still breaks a tie. */
  #rarity(holders: number): number {
    return Math.log((this.#size + 1) / (holders + 1)) + 1;
  }
}

function lengthOf(weighed: readonly (readonly [unknown, number])[]): number {
  const squares = weighed.reduce((sum, [, weight]) => sum + weight * weight, 0);
  return Math.sqrt(squares) || 1;
}
