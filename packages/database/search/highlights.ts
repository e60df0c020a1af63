import type { Highlighted } from '@inzetbaar/application/ports';

/** Marks around found words: private-use letters, which are taken out of every text before. */
export const FOUND_FROM = '\uE000';
export const FOUND_TO = '\uE001';
/** Stands for `<` while PostgreSQL marks a text, because it would take tags out. */
export const LESS_THAN = '\uE002';

/** Characters of a snippet without found words. */
const SNIPPET_LENGTH = 200;

/**
 * Pieces of a marked text: even ones plain, odd ones found. Found words that only a space parts become
 * one piece; an empty last piece is left out.
 */
export function pieces(marked: string): Highlighted {
  const parts = marked
    .replaceAll(LESS_THAN, '<')
    .replaceAll(`${FOUND_TO} ${FOUND_FROM}`, ' ')
    .split(/[\uE000\uE001]/u);
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts;
}

/** The beginning of a text, ending at a word. */
export function beginning(text: string): Highlighted {
  if (text.length <= SNIPPET_LENGTH) return [text];
  const cut = text.slice(0, SNIPPET_LENGTH).toWellFormed();
  const lastSpace = cut.lastIndexOf(' ');
  return [`${lastSpace > 0 ? cut.slice(0, lastSpace) : cut}…`];
}
