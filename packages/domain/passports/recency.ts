/** The year before which nobody who works now did a thing for the last time. */
export const FIRST_USED_YEAR = 1950;

/** How recent a skill is, in the words in which people are asked. */
export const RECENCIES = ['now', 'few-years', 'some-years', 'long-ago'] as const;
export type Recency = (typeof RECENCIES)[number];

/** Years that have passed at most for each; `long-ago` has no end. */
const MOST_YEARS: readonly (readonly [Recency, number])[] = [
  ['now', 1],
  ['few-years', 3],
  ['some-years', 10],
];

/** How recent a skill is that was last used in a year. */
export function recencyOf(lastUsedYear: number, thisYear: number): Recency {
  const passed = thisYear - lastUsedYear;
  return MOST_YEARS.find(([, most]) => passed <= most)?.[0] ?? 'long-ago';
}

/**
 * The year that is kept for an answer in words: the earliest that the words allow, so that nobody
 * promises more than was said. Screens and paper show it in the same words again.
 */
export function lastUsedYearOf(recency: Recency, thisYear: number): number {
  return thisYear - YEARS_KEPT[recency];
}

const YEARS_KEPT: Readonly<Record<Recency, number>> = {
  now: 0,
  'few-years': 3,
  'some-years': 10,
  'long-ago': 11,
};
