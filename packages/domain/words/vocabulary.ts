/** What a text is made of, each with how much it counts (above 0). */
export type Features = ReadonlyMap<string, number>;

/** Texts as numbered features, one text after another; the weights of a text have length 1. */
export interface WeighedTexts {
  /** Where the features of each text start, and where those of the last one end. */
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

/** The same the other way round: the texts that hold a feature, one feature after another. */
export interface Holders {
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * The features of many texts, numbered: a feature weighs less the more texts hold it. A string is
 * looked up once per text; all that comes after it works on numbers.
 */
export class Vocabulary {
  readonly texts: WeighedTexts;
  /** The features by their number. */
  readonly names: readonly string[];
  readonly #size: number;
  readonly #numbers = new Map<string, number>();
  readonly #rarities: Float64Array;

  /** @param leastHolders features that fewer texts hold are left out */
  constructor(texts: Iterable<Features>, leastHolders = 1) {
    const seen = new Map<string, number>();
    const holders: number[] = [];
    const starts = [0];
    const found: number[] = [];
    const counts: number[] = [];
    for (const text of texts) {
      for (const [feature, count] of text) {
        const number = seen.get(feature) ?? seen.size;
        if (number === seen.size) seen.set(feature, number);
        holders[number] = (holders[number] ?? 0) + 1;
        found.push(number);
        counts.push(count);
      }
      starts.push(found.length);
    }
    this.#size = starts.length - 1;
    const kept = new Int32Array(seen.size).fill(-1);
    for (const [feature, number] of seen) {
      if ((holders[number] ?? 0) < leastHolders) continue;
      kept[number] = this.#numbers.size;
      this.#numbers.set(feature, this.#numbers.size);
    }
    this.names = [...this.#numbers.keys()];
    this.#rarities = new Float64Array(this.names.length);
    holders.forEach((count, number) => {
      const as = kept[number] ?? -1;
      if (as !== -1) this.#rarities[as] = this.#rarity(count);
    });
    this.texts = this.#weighTexts(starts, found, counts, kept);
  }

  /** How many features there are. */
  get size(): number {
    return this.names.length;
  }

  /** The features of any text in a fixed order, with weights; undefined is what no text holds. */
  weigh(text: Features): { feature: number | undefined; weight: number }[] {
    return [...text]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, count]) => {
        const feature = this.#numbers.get(name);
        const rarity = feature === undefined ? this.#rarity(0) : (this.#rarities[feature] ?? 0);
        return { feature, weight: count * rarity };
      });
  }

  /** Per feature the texts that hold it. */
  holders(): Holders {
    const { starts: ofTexts, features, weights: ofFeatures } = this.texts;
    const starts = new Uint32Array(this.size + 1);
    for (const feature of features) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
    for (let at = 0; at < this.size; at += 1)
      starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
    const free = starts.slice();
    const texts = new Uint32Array(features.length);
    const weights = new Float32Array(features.length);
    for (let text = 0; text < this.#size; text += 1) {
      const end = ofTexts[text + 1] ?? 0;
      for (let at = ofTexts[text] ?? 0; at < end; at += 1) {
        const feature = features[at] ?? 0;
        const place = free[feature] ?? 0;
        texts[place] = text;
        weights[place] = ofFeatures[at] ?? 0;
        free[feature] = place + 1;
      }
    }
    return { starts, texts, weights };
  }

  #weighTexts(
    from: readonly number[],
    found: readonly number[],
    counts: readonly number[],
    kept: Int32Array,
  ): WeighedTexts {
    const starts = new Uint32Array(from.length);
    const features = new Uint32Array(found.length);
    const weights = new Float32Array(found.length);
    let next = 0;
    for (let text = 0; text < this.#size; text += 1) {
      const start = next;
      let squares = 0;
      const end = from[text + 1] ?? 0;
      for (let at = from[text] ?? 0; at < end; at += 1) {
        const feature = kept[found[at] ?? 0] ?? -1;
        if (feature === -1) continue;
        const weight = (counts[at] ?? 0) * (this.#rarities[feature] ?? 0);
        squares += weight * weight;
        features[next] = feature;
        weights[next] = weight;
        next += 1;
      }
      const length = Math.sqrt(squares) || 1;
      for (let at = start; at < next; at += 1) weights[at] = (weights[at] ?? 0) / length;
      starts[text + 1] = next;
    }
    return { starts, features: features.slice(0, next), weights: weights.slice(0, next) };
  }

  /** Inverse document frequency, smoothed; never 0, so that a common word still breaks a tie. */
  #rarity(holders: number): number {
    return Math.log((this.#size + 1) / (holders + 1)) + 1;
  }
}
