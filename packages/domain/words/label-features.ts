import { STOP_WORDS, wordsOf } from './fold.ts';
import type { CompoundLexicon } from './lexicon.ts';
import { stemOf } from './stem.ts';
import type { Features } from './vocabulary.ts';

/** A compound beside its pieces: which word it is says less than what it is made of. */
const WHOLE_COMPOUND = 0.7;
/** What stands between brackets explains the label; nobody types it. */
const BETWEEN_BRACKETS = 0.6;
/** The word as it is written, beside its stem: `journalist` is nearer to itself than `journalisten`. */
const AS_WRITTEN = 0.5;
/** Of a longer text only neighbours could make a compound, and nobody types those apart. */
const MOST_WORDS_JOINED = 8;
/** A search box takes words, not pages; keeps hostile texts cheap. */
const MOST_WORDS = 40;

/** The parts of words by how often they occur: forgiving about typing and endings. */
export function gramsOf(words: readonly string[], shortest: number, longest: number): Features {
  const grams = new Map<string, number>();
  for (const word of words.slice(0, MOST_WORDS)) {
    const padded = ` ${word} `;
    for (let length = shortest; length <= longest; length += 1) {
      for (let at = 0; at + length <= padded.length; at += 1) {
        const gram = padded.slice(at, at + length);
        grams.set(gram, (grams.get(gram) ?? 0) + 1);
      }
    }
  }
  return grams;
}

/** The stems of the words and of the pieces of compounds, whatever the order of the words. */
export function stemsOf(text: string, lexicon: CompoundLexicon): Features {
  const stems = new Map<string, number>();
  const put = (stem: string, weight: number) =>
    stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
  const putWord = (word: string, weight: number) => {
    const pieces = lexicon.piecesOf(word);
    put(stemOf(word), pieces.length > 1 ? weight * WHOLE_COMPOUND : weight);
    if (pieces.length > 1) for (const piece of pieces) put(stemOf(piece), weight);
  };
  const outside = contentWords(withoutBrackets(text));
  const between = [...text.matchAll(/\(([^)]*)\)/gu)].flatMap(([, inner]) =>
    contentWords(inner ?? ''),
  );
  for (const word of outside) putWord(word, 1);
  for (const word of between) putWord(word, BETWEEN_BRACKETS);
  return stems;
}

/** The words as they are written, to count beside its stems. */
export function writtenWords(words: readonly string[]): Features {
  return new Map(words.slice(0, MOST_WORDS).map((word) => [`=${word}`, AS_WRITTEN]));
}

/** What stands between brackets left out. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)/gu, ' ');
}

/** Words that say something; all of them where none does. */
export function contentWords(text: string): readonly string[] {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * The stems of the known compounds that loose words make (`verpleegkundige in de wijk` →
 * wijkverpleegkundige), whatever their order.
 */
export function joinedStemsOf(text: string, lexicon: CompoundLexicon): Features {
  const words = contentWords(text);
  const joined = new Map<string, number>();
  if (words.length > MOST_WORDS_JOINED) return joined;
  for (const first of words) {
    for (const second of words) {
      if (first === second) continue;
      for (const joint of ['', 's', 'en']) {
        const compound = first + joint + second;
        if (lexicon.hasFormOf(compound)) joined.set(stemOf(compound), WHOLE_COMPOUND);
      }
    }
  }
  return joined;
}
