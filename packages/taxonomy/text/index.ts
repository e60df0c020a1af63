import { foldText as foldLetters, STOP_WORDS as DUTCH_STOP_WORDS } from '@inzetbaar/domain/words';

const NOT_A_WORD = /[^a-z0-9+]+/g;

/** Words that say nothing about what is looked for. */
const STOP_WORDS = new Set([...DUTCH_STOP_WORDS, ...'the a an of and for with'.split(' ')]);

/**
 * Folds text for comparing: as the words of the language are folded, and every other sign a single
 * space. `Cliënt-gesprekken (ADL)` → `client gesprekken adl`.
 */
export function foldText(text: string): string {
  return foldLetters(text).replace(NOT_A_WORD, ' ').trim();
}

/** True for a folded word that says nothing about what is looked for. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}

/** The words of folded text without those that say nothing, unless nothing would be left. */
export function contentWords(folded: string): string[] {
  const words = folded.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
