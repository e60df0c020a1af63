const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
/** Most texts have no accents, and are then folded in half the time. */
const PLAIN = /^[\t\n\r -~]*$/;
/** `collega's`, `zo'n`: the sign holds a word together. */
const APOSTROPHES = /['’`]/gu;

/** A text in lower case and without accents; all else stays as it is. */
export function plainText(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize('NFD').replace(MARKS, '');
  return plain.toLowerCase();
}

/** A text as it is compared: lower case, without accents and without the signs inside a word. */
export function foldText(text: string): string {
  return plainText(text).replace(APOSTROPHES, '');
}

/** Folded Dutch words that say nothing about what is looked for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'de het een en of van in op met voor bij aan te naar om die dat je ik mijn als'.split(' '),
);

/** The words of a text in order, folded; numbers count as words. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(WORD) ?? [];
}
