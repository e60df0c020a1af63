const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
/** Most texts have no accents, and are then folded in half the time. */
const PLAIN = /^[\t\n\r -~]*$/;
/** `collega's`, `zo'n`: the sign holds a word together. */
const APOSTROPHES = /['’`]/gu;

/** A text as it is compared: lower case, without accents. */
export function foldText(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize('NFD').replace(MARKS, '');
  return plain.toLowerCase().replace(APOSTROPHES, '');
}

/** The words of a text in order, folded; numbers count as words. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(WORD) ?? [];
}
