const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
/** `collega's`, `zo'n`: the sign holds a word together. */
const APOSTROPHES = /['’`]/gu;

/** A text as it is compared: lower case, without accents. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(APOSTROPHES, '');
}

/** The words of a text in order, folded; numbers count as words. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(WORD) ?? [];
}
