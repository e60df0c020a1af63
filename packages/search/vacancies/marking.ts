import { plainText, stemOf } from '@inzetbaar/domain/words';
import type { CompoundSplitter } from '../compounds/index.ts';
import { STOP_WORDS } from '../settings/index.ts';
import { FOUND_FROM, FOUND_TO } from './highlights.ts';

/** Words in a snippet around what was found. */
export const SNIPPET_WORDS = 25;
/** Of them before the first found word. */
const WORDS_BEFORE = 8;
/** Texts of vacancies repeat the same words; the memory of them is bounded. */
const REMEMBERED_WORDS = 20_000;
/** A shorter beginning of a word begins too many. */
const SHORTEST_BEGINNING = 3;
/** From so many letters one error is forgiven, and two: as the engine does. */
const ONE_ERROR_FROM = 5;
const TWO_ERRORS_FROM = 9;
const LONGEST_SYNONYM = 3;

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /^[\p{L}\p{N}]$/u;
const ASCII = 128;
/** 1 for what a word is made of. */
const ASCII_OF_WORD = Uint8Array.from({ length: ASCII }, (_, code) =>
  LETTER.test(String.fromCharCode(code)) ? 1 : 0,
);
const STOPS = new Set(STOP_WORDS);

/** A word as it is compared. */
interface PlainWord {
  readonly plain: string;
  readonly stem: string;
}

/** Where the words of a text begin and end, in order. */
interface Tokens {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Marks in texts what a search found there. */
export interface Marking {
  /** The text with marks around the found words. */
  text(text: string): string;
  /** A piece of the text with as many of the words as can be, marked; its beginning without any. */
  snippet(text: string): string;
}

/**
 * Marks words as they are found: whatever their ending, compounds whole or in pieces, synonyms, the
 * beginning of the last word, and typing errors where a word stands nowhere as it was typed. The
 * engine can do it as well, but takes as long for it as for the whole search.
 */
export class WordMarker {
  readonly #splitter: CompoundSplitter;
  readonly #synonyms: Readonly<Record<string, readonly string[]>>;
  readonly #remembered = new Map<string, PlainWord>();

  constructor(splitter: CompoundSplitter, synonyms: Readonly<Record<string, readonly string[]>>) {
    this.#splitter = splitter;
    this.#synonyms = synonyms;
  }

  /** @param words as typed */
  forWords(words: string): Marking {
    const typed = (words.match(WORD) ?? [])
      .map((word) => plainText(word))
      .filter((word) => !STOPS.has(word));
    const phrases = this.#phrasesOf(typed);
    const last = typed.at(-1) ?? '';
    const isBegun = last.length >= SHORTEST_BEGINNING;
    // Neither an ending nor a forgiven error changes the first letter, so most words need no look.
    const firsts = firstLettersOf([...phrases.keys(), ...typed]);
    const foundIn = (tokens: Tokens): readonly boolean[] => {
      const found = Array.from(tokens.from, () => false);
      const worthALook = found.flatMap((_, at) => (mayBeginWith(firsts, tokens, at) ? [at] : []));
      for (const at of worthALook) {
        const { plain, stem } = this.#wordAt(tokens, at);
        if (isBegun && plain.startsWith(last)) found[at] = true;
        for (const phrase of phrases.get(stem) ?? []) {
          const isThere = phrase.every(
            (part, on) => at + on < found.length && this.#wordAt(tokens, at + on).stem === part,
          );
          if (isThere) found.fill(true, at, at + phrase.length);
        }
      }
      if (found.includes(true)) return found;
      for (const at of worthALook) {
        const { plain } = this.#wordAt(tokens, at);
        found[at] = typed.some((word) => isMistyped(word, plain));
      }
      return found;
    };
    return {
      text: (text) => {
        const tokens = tokensOf(text);
        return marked(text, tokens, foundIn(tokens), 0, text.length);
      },
      snippet: (text) => {
        const tokens = tokensOf(text);
        const found = foundIn(tokens);
        const count = found.length;
        const first = Math.max(0, fullest(found) - WORDS_BEFORE);
        const start = Math.min(first, Math.max(0, count - SNIPPET_WORDS));
        const end = start + SNIPPET_WORDS;
        const from = start === 0 ? 0 : (tokens.from[start] ?? 0);
        const to = end >= count ? text.length : (tokens.to[end - 1] ?? text.length);
        const piece = marked(text, tokens, found, from, to);
        return `${from > 0 ? '…' : ''}${piece}${to < text.length ? '…' : ''}`;
      },
    };
  }

  /** Every run of stems that counts as found, by its first stem. */
  #phrasesOf(typed: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
    const words = [...typed, ...this.#splitter.join(typed), ...this.#splitter.loosen(typed)];
    const runs = typed.flatMap((_, at) =>
      Array.from({ length: LONGEST_SYNONYM }, (_, more) =>
        typed.slice(at, at + more + 1).join(' '),
      ),
    );
    const synonyms = [...new Set(runs)].flatMap((run) =>
      Object.hasOwn(this.#synonyms, run) ? (this.#synonyms[run] ?? []) : [],
    );
    const phrases = new Map<string, (readonly string[])[]>();
    for (const text of new Set([...words, ...synonyms])) {
      const stems = (text.match(WORD) ?? []).map((word) => this.#wordOf(word).stem);
      const [first] = stems;
      if (first === undefined) continue;
      phrases.set(first, [...(phrases.get(first) ?? []), stems]);
    }
    return phrases;
  }

  #wordAt({ text, from, to }: Tokens, at: number): PlainWord {
    return this.#wordOf(text.slice(from[at], to[at]));
  }

  #wordOf(word: string): PlainWord {
    const known = this.#remembered.get(word);
    if (known !== undefined) return known;
    const plain = plainText(word);
    const made = { plain, stem: stemOf(plain) };
    if (this.#remembered.size >= REMEMBERED_WORDS) this.#remembered.clear();
    this.#remembered.set(word, made);
    return made;
  }
}

/** By hand: thousands of words are gone over for one page, and each would be an object more. */
function tokensOf(text: string): Tokens {
  const tokens = { text, from: [] as number[], to: [] as number[] };
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isOfWord = code < ASCII ? ASCII_OF_WORD[code] === 1 : isLetterAt(text, at);
    if (isOfWord === isInside) continue;
    (isInside ? tokens.to : tokens.from).push(at);
    isInside = isOfWord;
  }
  if (isInside) tokens.to.push(text.length);
  return tokens;
}

/** Whether a letter or number stands there; both halves of one beyond the first plane count. */
function isLetterAt(text: string, at: number): boolean {
  const before = at > 0 ? (text.codePointAt(at - 1) ?? 0) : 0;
  const whole = before > 0xff_ff ? before : (text.codePointAt(at) ?? 0);
  return LETTER.test(String.fromCodePoint(whole));
}

/** 1 for each first letter, in small letters as in capitals. */
function firstLettersOf(words: readonly string[]): Uint8Array {
  const firsts = new Uint8Array(ASCII);
  for (const [first = ''] of words) {
    for (const letter of [first, first.toUpperCase()]) {
      if (letter.length === 1 && letter.charCodeAt(0) < ASCII) firsts[letter.charCodeAt(0)] = 1;
    }
  }
  return firsts;
}

/** Whether a word may begin so: letters with an accent are only known when they are looked at. */
function mayBeginWith(firsts: Uint8Array, { text, from }: Tokens, at: number): boolean {
  const code = text.charCodeAt(from[at] ?? 0);
  return code >= ASCII || firsts[code] === 1;
}

/** Where the snippet with the most found words begins; the first of equals. */
function fullest(found: readonly boolean[]): number {
  let best = 0;
  let most = 0;
  found.forEach((isFound, at) => {
    if (!isFound) return;
    const count = found
      .slice(at, at + SNIPPET_WORDS - WORDS_BEFORE)
      .reduce((sum, one) => sum + (one ? 1 : 0), 0);
    if (count <= most) return;
    most = count;
    best = at;
  });
  return best;
}

function marked(
  text: string,
  tokens: Tokens,
  found: readonly boolean[],
  from: number,
  to: number,
): string {
  let result = '';
  let at = from;
  found.forEach((isFound, number) => {
    const begin = tokens.from[number] ?? 0;
    const end = tokens.to[number] ?? 0;
    if (!isFound || begin < from || end > to) return;
    result += `${text.slice(at, begin)}${FOUND_FROM}${text.slice(begin, end)}${FOUND_TO}`;
    at = end;
  });
  return result + text.slice(at, to);
}

/** Whether a word is another with a letter or two wrong, missing, too many or swapped. */
function isMistyped(typed: string, word: string): boolean {
  const forgiven = typed.length >= TWO_ERRORS_FROM ? 2 : typed.length >= ONE_ERROR_FROM ? 1 : 0;
  if (forgiven === 0 || Math.abs(typed.length - word.length) > forgiven) return false;
  // The first letter is hardly ever wrong, and looking at it first saves nearly all the work.
  if (typed[0] !== word[0] || /\d/u.test(word)) return false;
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const isSwapped =
        i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      if (isSwapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return (row[word.length] ?? Infinity) <= forgiven;
}
