import { contentWords, withoutBrackets } from './label-features.ts';
import type { CompoundLexicon } from './lexicon.ts';
import { stemOf } from './stem.ts';
import type { Features } from './vocabulary.ts';

/** How much more the word counts that says what a thing is than the words that say which one. */
const HEAD = 1.5;

/**
 * Knows what a text names in the first place: the `docent` of `docent wiskunde`, the verpleegkundige
 * of `wijkverpleegkundige`. Learned from the labels: what can stand as a label by itself, or ends
 * one that is a single compound, is a thing; `administratief` never does.
 */
export class HeadWords {
  readonly #things = new Set<string>();
  readonly #lexicon: CompoundLexicon;

  constructor(labels: Iterable<string>, lexicon: CompoundLexicon) {
    this.#lexicon = lexicon;
    for (const label of labels) {
      const [word, ...others] = contentWords(label);
      if (word !== undefined && others.length === 0) this.#things.add(this.#lastStem(word));
    }
  }

  /** The stems of a text, with more weight for what it names in the first place. */
  stress(stems: Features, text: string): Features {
    const lasts = contentWords(withoutBrackets(text)).map((word) => this.#lastStem(word));
    const head = lasts.find((stem) => this.#things.has(stem)) ?? lasts[0];
    const weight = head === undefined ? undefined : stems.get(head);
    if (head === undefined || weight === undefined) return stems;
    return new Map([...stems, [head, weight * HEAD]]);
  }

  #lastStem(word: string): string {
    return stemOf(this.#lexicon.piecesOf(word).at(-1) ?? word);
  }
}
