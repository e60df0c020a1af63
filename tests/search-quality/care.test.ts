import { occupationById, skillById } from '@inzetbaar/taxonomy/catalogue';
import { describe, expect, test } from 'vitest';
import { scoreCareQueries } from './care.ts';
import { JUDGED_OCCUPATION_QUERIES } from './occupation-queries.ts';
import { JUDGED_SKILL_QUERIES } from './skill-queries.ts';

describe('care queries judged by hand', () => {
  test.each([
    ['skills', JUDGED_SKILL_QUERIES, skillById],
    ['occupations', JUDGED_OCCUPATION_QUERIES, occupationById],
  ] as const)('for %s are there once each and name what exists', (_, judged, byId) => {
    expect(new Set(judged.map(([query]) => query)).size).toBe(judged.length);
    for (const [query, ids] of judged) {
      for (const id of ids) expect(byId(id), `${query}: ${id}`).toBeDefined();
    }
  });

  test('find a right answer among the first three in 95 of 100', () => {
    const { queries, hit3, misses } = scoreCareQueries();
    expect(queries).toBeGreaterThanOrEqual(150);
    expect(hit3, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
