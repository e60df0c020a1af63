import { CompoundLexicon, plainText } from '@inzetbaar/domain/words';
import { BASE_WORDS } from './base-words.ts';
import { wordsOf } from './words.ts';

/** Texts of vacancies repeat the same words; the memory of them is bounded. */
const REMEMBERED_WORDS = 50_000;

/** Takes Dutch compounds apart, and knows which compounds loose words make together. */
export interface CompoundSplitter {
  /** Every known word, sorted. */
  lexicon: readonly string[];
  /** Pieces of a compound in order, in plain letters; empty where the word is none. */
  split(word: string): readonly string[];
  /**
   * Words that find a text beside its own: the pieces of its compounds (`wondzorg` → wond, zorg)
   * and the known compounds of which it holds every piece (`verpleegkundige in de wijk` →
   * wijkverpleegkundige). Each once; none that the text holds already.
   */
  extraWords(texts: readonly string[]): readonly string[];
  /** Known compounds that were typed in pieces are written as one: `wond zorg` → `wondzorg`. */
  join(words: readonly string[]): readonly string[];
  /** Compounds followed by their pieces, for when nothing holds all the words as they were typed. */
  loosen(words: readonly string[]): readonly string[];
}

/**
 * A splitter over a lexicon: the words of the given texts (labels of skills, titles of occupations)
 * and the building blocks of Dutch care words. The same texts give the same splitter.
 */
export function compoundSplitter(texts: readonly string[]): CompoundSplitter {
  const known = new CompoundLexicon([...BASE_WORDS.map(plainText), ...texts.flatMap(wordsOf)]);
  const split = (word: string): readonly string[] => {
    const plain = plainText(word);
    const pieces = known.piecesOf(plain);
    return pieces.length > 1 ? pieces : [];
  };
  const compoundsByHead = new Map<string, { compound: string; pieces: readonly string[] }[]>();
  for (const compound of known.words) {
    const pieces = split(compound);
    const head = pieces.at(-1);
    if (head === undefined) continue;
    const others = compoundsByHead.get(head);
    if (others === undefined) compoundsByHead.set(head, [{ compound, pieces }]);
    else others.push({ compound, pieces });
  }
  const wordsOfTexts = new Map<string, readonly string[]>();
  const rememberedWords = (text: string): readonly string[] => {
    const known = wordsOfTexts.get(text);
    if (known !== undefined) return known;
    const words = wordsOf(text);
    if (wordsOfTexts.size >= REMEMBERED_WORDS) wordsOfTexts.clear();
    wordsOfTexts.set(text, words);
    return words;
  };
  return {
    lexicon: [...known.words].sort(),
    split,
    join(words) {
      const joined: string[] = [];
      for (const word of words) {
        const before = joined.at(-1);
        const together = before === undefined ? '' : plainText(before + word);
        const isCompound = known.has(together) && split(together).length > 1;
        if (isCompound && before !== undefined) joined[joined.length - 1] = before + word;
        else joined.push(word);
      }
      return joined;
    },
    loosen: (words) => words.flatMap((word) => [word, ...split(word)]),
    extraWords(given) {
      const present = new Set(given.flatMap(rememberedWords));
      const extra = new Set<string>();
      for (const word of present) {
        for (const piece of split(word)) extra.add(piece);
        for (const { compound, pieces } of compoundsByHead.get(word) ?? []) {
          if (pieces.every((piece) => present.has(piece))) extra.add(compound);
        }
      }
      return [...extra].filter((word) => !present.has(word));
    },
  };
}
