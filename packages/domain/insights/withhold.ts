/** A count about fewer persons than this is not shown (design, section 5). */
export const SMALLEST_SHOWN = 5;

/** A count, and how many different persons stand behind it (at most the count). */
export interface Cell {
  count: number;
  people: number;
}

/** A count as it may be shown; null: withheld. */
export type ShownCount = number | null;

/**
 * Withholds the cells of tables that count the same things along different lines (by month, by
 * branch), so that their totals are equal although none is shown.
 *
 * Withheld is every cell of 1 to 4 persons. Zero is shown: an empty cell is about nobody, and it
 * gives nothing away since the totals stay unknown. If any cell of any of the tables is withheld,
 * the last cell that is not empty of *each* table goes with it. Then no table adds up any more, so
 * that none of them gives the total that the others could be subtracted from; and as the extra cells
 * can have any value, each withheld number could as well have been another one.
 *
 * The extra cell is chosen by its place and not by its size ("the next smallest"), because a choice
 * by size, which everybody can read here, would itself tell how large the cell is.
 */
export function withholdTables(
  tables: readonly (readonly Cell[])[],
  threshold = SMALLEST_SHOWN,
): ShownCount[][] {
  const anySmall = tables.some((cells) => cells.some((cell) => isSmall(cell.people, threshold)));
  return tables.map((cells) => {
    const extra = anySmall ? cells.findLastIndex(({ people }) => people > 0) : -1;
    return cells.map(({ count, people }, index) =>
      index === extra || isSmall(people, threshold) ? null : count,
    );
  });
}

/** How many people there are, and how many in each group; one person can be in several groups. */
export interface Groups {
  people: number;
  byGroup: readonly number[];
}

/**
 * Withholds groups of 1 to 4 persons, and the total of people wherever it would show so few persons
 * by subtraction: those of a withheld group, those who are *not* in a group, or those who are in more
 * than one.
 */
export function withholdGroups(
  { people, byGroup }: Groups,
  threshold = SMALLEST_SHOWN,
): { people: ShownCount; byGroup: ShownCount[] } {
  const small = (count: number) => isSmall(count, threshold);
  const outside = byGroup.map((count) => people - count);
  // One person in all groups counts so many times beyond the first.
  const mostExtra = Math.max(1, byGroup.length - 1);
  const extra = byGroup.reduce((sum, count) => sum + count, 0) - people;
  const fewInSeveral = extra > 0 && Math.ceil(extra / mostExtra) < threshold;
  const withholdsTotal =
    small(people) || byGroup.some(small) || outside.some(small) || fewInSeveral;
  return {
    people: withholdsTotal ? null : people,
    byGroup: byGroup.map((count) => (small(count) ? null : count)),
  };
}

function isSmall(people: number, threshold: number): boolean {
  return people > 0 && people < threshold;
}
