// U+0300 to U+036F: the accents that NFD takes apart from their letter.
const ACCENTS = /[\u0300-\u036f]/g;
const NOT_A_WORD = /[^a-z0-9+]+/g;

/** Words that say nothing about what is looked for. */
const STOP_WORDS = new Set(
  (
    'de het een en of van in op met voor bij aan te naar om die dat je ik mijn als ' +
    'the a an of and for with'
  ).split(' '),
);

/**
 * Folds text for comparing: lower case, without accents, every other sign a single space.
 * `Cliënt-gesprekken (ADL)` → `client gesprekken adl`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(NOT_A_WORD, ' ')
    .trim();
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
