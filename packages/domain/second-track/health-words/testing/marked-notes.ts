import type { MarkedNote } from './marked-note.ts';
import { NOTES_ABOUT_HEALTH } from './notes-about-health.ts';
import { NOTES_ABOUT_WORK } from './notes-about-work.ts';

export interface JudgedNote extends MarkedNote {
  refused: boolean;
}

const FIRST_HASH = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over the letters: which part a note belongs to does not depend on its place in the list. */
function hashOf(text: string): number {
  let hash = FIRST_HASH;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), PRIME) >>> 0;
  return hash >>> 8;
}

const ALL: readonly JudgedNote[] = [
  ...NOTES_ABOUT_HEALTH.map((note) => ({ ...note, refused: true })),
  ...NOTES_ABOUT_WORK.map((note) => ({ ...note, refused: false })),
];

/** The tables were improved with these. */
export const TUNING_NOTES = ALL.filter(({ text }) => hashOf(text) % 2 === 0);
/** These were looked at once, after the tables were finished. */
export const HELD_OUT_NOTES = ALL.filter(({ text }) => hashOf(text) % 2 === 1);
