const WORD = /[\p{L}\p{N}]+/gu;
/** More words narrow nothing any further, and each costs three index scans. */
const MOST_WORDS = 12;

/** The words that were typed, in lower case; everything else in the text is no order to the search. */
export function searchedWords(text: string): string[] {
  const words = text.toWellFormed().toLowerCase().match(WORD) ?? [];
  return [...new Set(words)].slice(0, MOST_WORDS);
}
