/** What a phrase names; shown with the finding, so that the writer sees what to leave out. */
export type HealthKind =
  | 'illness'
  | 'complaint'
  | 'treatment'
  | 'medication'
  | 'pregnancy'
  | 'private-life';

/** Why it is refused; see `refusal.ts`. */
export type RefusalRule =
  | 'nature-and-cause'
  | 'complaints'
  | 'treatment'
  | 'medication'
  | 'private-life';

/**
 * Whose a word is when the sentence leaves it open.
 * - `certain`: the person's, whatever else the sentence says;
 * - `own`: the person's, unless it is plainly linked to clients or to learning about it;
 * - `either`: the person's, unless anything about work governs it;
 * - `asked`: nobody's, unless the sentence says that it is the person's.
 */
export type Leaning = 'certain' | 'own' | 'either' | 'asked';

/** A row of words with commas between them. A word of several words is found apart and joined. */
export interface HealthWords {
  kind: HealthKind;
  rule: RefusalRule;
  leaning: Leaning;
  words: string;
}

/** The words of a row. */
export function wordsIn(row: string): string[] {
  return row
    .split(',')
    .map((word) => word.replaceAll(/\s+/gu, ' ').trim())
    .filter((word) => word !== '');
}
