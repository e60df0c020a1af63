import { searchOccupations, searchSkills } from '@inzetbaar/taxonomy/catalogue';
import type { JudgedQuery } from './judged-query.ts';
import { JUDGED_OCCUPATION_QUERIES } from './occupation-queries.ts';
import { JUDGED_SKILL_QUERIES } from './skill-queries.ts';

/** How the product's own search answers the care queries. */
export interface CareScore {
  queries: number;
  /** Share of the queries with a right answer among the first three. */
  hit3: number;
  /** What has none, as `query: found instead`. */
  misses: readonly string[];
}

const FIRST = 3;

/** Asks the skills and occupations of the product every query that was judged by hand. */
export function scoreCareQueries(): CareScore {
  const misses = [
    ...missesOf(JUDGED_SKILL_QUERIES, (query) => searchSkills(query, FIRST)),
    ...missesOf(JUDGED_OCCUPATION_QUERIES, (query) => searchOccupations(query, FIRST)),
  ];
  const queries = JUDGED_SKILL_QUERIES.length + JUDGED_OCCUPATION_QUERIES.length;
  return { queries, hit3: 1 - misses.length / queries, misses };
}

function missesOf(
  judged: readonly JudgedQuery[],
  search: (query: string) => readonly { item: { id: string } }[],
): readonly string[] {
  return judged.flatMap(([query, right]) => {
    const found = search(query).map(({ item }) => item.id);
    return found.some((id) => right.includes(id)) ? [] : [`${query}: ${found.join(', ')}`];
  });
}
