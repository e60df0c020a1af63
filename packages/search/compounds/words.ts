const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;

/** A word as it is compared: lower case, without accents. */
export function plainWord(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** The words of a text in order, as they are compared. */
export function wordsOf(text: string): readonly string[] {
  return plainWord(text).match(WORD) ?? [];
}
