import type { Highlighted } from '@inzetbaar/application/ports';

/** Marks around found words: private-use letters, which are taken out of every text before it is indexed. */
export const FOUND_FROM = '\uE000';
export const FOUND_TO = '\uE001';

const MARKS = /[\uE000\uE001]/gu;

/** The text without letters that could be mistaken for marks. */
export function withoutMarks(text: string): string {
  return text.includes(FOUND_FROM) || text.includes(FOUND_TO) ? text.replace(MARKS, '') : text;
}

/**
 * Pieces of a marked text: even ones plain, odd ones found. Found words that only a space parts
 * become one piece. An empty last piece is left out.
 */
export function pieces(marked: string): Highlighted {
  const parts = marked.replaceAll(`${FOUND_TO} ${FOUND_FROM}`, ' ').split(/[\uE000\uE001]/u);
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts;
}

/** True where something in the text was found. */
export function isMarked(text: string): boolean {
  return text.includes(FOUND_FROM);
}
