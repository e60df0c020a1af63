import { gramsOf, stemOf, VectorIndex, wordsOf } from '../words/index.ts';

/** Two words that share this much of their letters are one with a typing error. */
const LEAST_LIKENESS = 0.55;
/** Shorter words are too like each other: `arts` is no `hart`. */
const SHORTEST = 5;

/** Reads words with typing errors, or not typed to their end, as the known words that they are like. */
export class Spelling {
  readonly #known: readonly string[];
  readonly #stems: ReadonlySet<string>;
  readonly #letters: VectorIndex;

  /** @param words folded */
  constructor(words: Iterable<string>) {
    this.#known = [...new Set(words)].filter((word) => word.length >= SHORTEST).toSorted();
    this.#stems = new Set(this.#known.map(stemOf));
    this.#letters = new VectorIndex(this.#known.map(lettersOf));
  }

  /**
   * A text with its unknown words as they were probably meant; words that are like nothing stay.
   *
   * @param isRight true for a stem that needs no reading
   */
  mend(text: string, isRight: (stem: string) => boolean): string {
    return wordsOf(text)
      .map((word) => {
        const stem = stemOf(word);
        const isOwn = word.length < SHORTEST || /\d/u.test(word);
        return isOwn || this.#stems.has(stem) || isRight(stem) ? word : this.#nearest(word);
      })
      .join(' ');
  }

  #nearest(word: string): string {
    const likeness = this.#letters.likeness(lettersOf(word));
    let best = -1;
    likeness.forEach((found, at) => {
      if (found >= LEAST_LIKENESS && found > (likeness[best] ?? 0)) best = at;
    });
    return this.#known[best] ?? word;
  }
}

function lettersOf(word: string) {
  return gramsOf([word], 1, 3);
}
