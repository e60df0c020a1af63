import { soundsOf, stemOf, VectorIndex, wordsOf } from '../words/index.ts';

/** Two words that sound this much like each other are one with a typing error. */
const LEAST_LIKENESS = 0.55;
/** Shorter words are too like each other: `arts` is no `hart`. */
const SHORTEST = 5;

/** Reads words with typing errors, or not typed to their end, as the known words that they are like. */
export class Spelling {
  readonly #known: readonly string[];
  readonly #stems: ReadonlySet<string>;
  readonly #sounds: VectorIndex;

  /** @param words folded */
  constructor(words: Iterable<string>) {
    this.#known = [...new Set(words)].filter((word) => word.length >= SHORTEST).toSorted();
    this.#stems = new Set(this.#known.map(stemOf));
    this.#sounds = new VectorIndex(this.#known.map((word) => soundsOf([word])));
  }

  /**
   * A text with its unknown words as they were probably meant; words that are like nothing stay.
   *
   * @param isRight true for a word, or its stem, that needs no reading
   */
  mend(text: string, isRight: (word: string, stem: string) => boolean): string {
    return wordsOf(text)
      .map((word) => {
        const stem = stemOf(word);
        const isOwn = word.length < SHORTEST || /\d/u.test(word);
        return isOwn || this.#stems.has(stem) || isRight(word, stem) ? word : this.#nearest(word);
      })
      .join(' ');
  }

  #nearest(word: string): string {
    const likeness = this.#sounds.likeness(soundsOf([word]));
    let best = -1;
    likeness.forEach((found, at) => {
      if (found >= LEAST_LIKENESS && found > (likeness[best] ?? 0)) best = at;
    });
    return this.#known[best] ?? word;
  }
}
