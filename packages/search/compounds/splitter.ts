import { BASE_WORDS } from './base-words.ts';
import { plainWord, wordsOf } from './words.ts';

/** Shortest piece of a compound; shorter ones (`ig`, `ok`) would split nearly everything. */
const SHORTEST_PIECE = 3;
/** Shortest word that is looked at: two of the shortest pieces. */
const SHORTEST_COMPOUND = 2 * SHORTEST_PIECE;
/** Longer than any real Dutch word; keeps hostile texts cheap. */
const LONGEST_COMPOUND = 60;
/** Letters that join pieces: `ziekte-n-zorg`, `behandeling-s-plan`, `huis-en-bouw`. */
const JOINTS = ['', 's', 'en', 'n', 'e'] as const;
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
  const lexicon = new Set<string>(BASE_WORDS.map(plainWord));
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      if (word.length >= SHORTEST_PIECE && !/\d/u.test(word)) lexicon.add(word);
    }
  }
  const remembered = new Map<string, readonly string[]>();
  const split = (word: string): readonly string[] => {
    const plain = plainWord(word);
    const known = remembered.get(plain);
    if (known !== undefined) return known;
    const pieces = splitPlain(plain, lexicon);
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
    remembered.set(plain, pieces);
    return pieces;
  };
  const compoundsByHead = new Map<string, { compound: string; pieces: readonly string[] }[]>();
  for (const compound of lexicon) {
    const pieces = splitPlain(compound, lexicon);
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
    lexicon: [...lexicon].sort(),
    split,
    join(words) {
      const joined: string[] = [];
      for (const word of words) {
        const before = joined.at(-1);
        const together = before === undefined ? '' : plainWord(before + word);
        const isCompound = lexicon.has(together) && split(together).length > 1;
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

/** Fewest pieces; of equals the one with the longest last piece, which says what the thing is. */
function splitPlain(word: string, lexicon: ReadonlySet<string>): readonly string[] {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return [];
  // best[i]: how the first i letters fall apart into whole pieces, with the joint after the last.
  const best: (readonly string[] | undefined)[] = Array.from({ length: word.length + 1 });
  best[0] = [];
  for (let end = SHORTEST_PIECE; end <= word.length; end += 1) {
    for (let start = 0; start <= end - SHORTEST_PIECE; start += 1) {
      const before = best[start];
      if (before === undefined || (start === 0 && end === word.length)) continue;
      for (const joint of end === word.length ? JOINTS.slice(0, 1) : JOINTS) {
        if (!word.startsWith(joint, end - joint.length)) continue;
        const piece = word.slice(start, end - joint.length);
        if (piece.length < SHORTEST_PIECE || !lexicon.has(piece)) continue;
        const found = best[end];
        if (found === undefined || before.length + 1 < found.length) best[end] = [...before, piece];
      }
    }
  }
  return best[word.length] ?? [];
}
