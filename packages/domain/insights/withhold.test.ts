import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cell,
  type ShownCount,
  SMALLEST_SHOWN,
  withholdGroups,
  withholdTables,
} from './withhold.ts';

const one = (count: number): Cell => ({ count, people: count });
const cells = (...counts: number[]) => counts.map(one);

/** Things with a month and a branch: two tables with the same total, as the region page has them. */
const tablePairs = fc
  .array(
    fc.record({ month: fc.nat({ max: 3 }), branch: fc.nat({ max: 2 }), times: fc.nat({ max: 7 }) }),
    {
      maxLength: 6,
    },
  )
  .map((things) => {
    const months = [0, 0, 0, 0];
    const branches = [0, 0, 0];
    for (const { month, branch, times } of things) {
      months[month] = (months[month] ?? 0) + times;
      branches[branch] = (branches[branch] ?? 0) + times;
    }
    return [months, branches] as const;
  });

const shownOf = (tables: readonly (readonly number[])[]) =>
  withholdTables(tables.map((counts) => counts.map(one)));

/** Worlds that differ a little from this one, with tables that still have equal totals. */
function* nearby(tables: readonly (readonly number[])[]): Generator<number[][]> {
  const places = tables.flatMap((counts, table) => counts.map((_, index) => ({ table, index })));
  for (const a of places) {
    for (const b of places) {
      for (let step = -4; step <= 4; step += 1) {
        const world = tables.map((counts) => [...counts]);
        const rowA = world[a.table];
        const rowB = world[b.table];
        if (rowA === undefined || rowB === undefined || step === 0) continue;
        rowA[a.index] = (rowA[a.index] ?? 0) + step;
        // In the same table the other cell gives what this one takes; in another it follows.
        rowB[b.index] = (rowB[b.index] ?? 0) + (a.table === b.table ? -step : step);
        if (world.every((counts) => counts.every((count) => count >= 0))) yield world;
      }
    }
  }
}

describe('withholdTables', () => {
  it('shows everything where no cell is small, zeros included', () => {
    expect(withholdTables([cells(5, 0, 9), cells(14, 0)])).toEqual([
      [5, 0, 9],
      [14, 0],
    ]);
  });

  it('withholds a small cell, and the last one that is not empty of each table', () => {
    expect(withholdTables([cells(3, 20, 30, 0), cells(40, 13)])).toEqual([
      [null, 20, null, 0],
      [40, null],
    ]);
  });

  it('goes by persons: many counts about four persons are withheld', () => {
    expect(withholdTables([[{ count: 12, people: 4 }, one(9), one(8)]])).toEqual([[null, 9, null]]);
  });

  it('never shows a cell of 1 to 4 persons, and never changes what it shows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.record({ people: fc.nat({ max: 9 }), extra: fc.nat({ max: 20 }) }))),
        (tables) => {
          const real = tables.map((row) =>
            row.map(({ people, extra }) => ({ people, count: people === 0 ? 0 : people + extra })),
          );
          withholdTables(real).forEach((row, table) => {
            row.forEach((shown, index) => {
              const cell = real[table]?.[index];
              if (shown === null) expect(cell?.people).toBeGreaterThan(0);
              else {
                expect(shown).toBe(cell?.count);
                expect(shown === 0 || (cell?.people ?? 0) >= SMALLEST_SHOWN).toBe(true);
              }
            });
          });
        },
      ),
    );
  });

  it('lets nobody compute a withheld cell: another number would have looked the same', () => {
    fc.assert(
      fc.property(tablePairs, (tables) => {
        const shown = shownOf(tables);
        const text = JSON.stringify(shown);
        const alike = [...nearby(tables)].filter(
          (world) => JSON.stringify(shownOf(world)) === text,
        );
        shown.forEach((row, table) => {
          row.forEach((count, index) => {
            if (count !== null) return;
            const real = tables[table]?.[index];
            expect(alike.some((world) => world[table]?.[index] !== real)).toBe(true);
          });
        });
      }),
      { numRuns: 400 },
    );
  });

  it('leaves a small cell that is not the extra one anywhere from 1 to 4', () => {
    fc.assert(
      fc.property(tablePairs, (tables) => {
        const shown = shownOf(tables);
        const text = JSON.stringify(shown);
        const worlds = [...nearby(tables)].filter(
          (world) => JSON.stringify(shownOf(world)) === text,
        );
        tables.forEach((row, table) => {
          row.forEach((count, index) => {
            if (count === 0 || count >= SMALLEST_SHOWN) return;
            if (index === row.findLastIndex((other) => other > 0)) return;
            const possible = new Set([count, ...worlds.map((world) => world[table]?.[index])]);
            for (const guess of [1, 2, 3, 4]) expect(possible).toContain(guess);
          });
        });
      }),
      { numRuns: 400 },
    );
  });
});

/** People with the groups they are in, so that the numbers can really occur. */
const memberships = fc.array(fc.subarray([0, 1, 2], { minLength: 1 }), { maxLength: 40 });
const groupsOf = (people: readonly (readonly number[])[]) => ({
  people: people.length,
  byGroup: [0, 1, 2].map((group) => people.filter((groups) => groups.includes(group)).length),
});

describe('withholdGroups', () => {
  it('shows groups and total where all of them are large', () => {
    expect(withholdGroups({ people: 60, byGroup: [10, 20, 30] })).toEqual({
      people: 60,
      byGroup: [10, 20, 30],
    });
  });

  it.each<[string, number, number[], ShownCount[]]>([
    ['a small group', 33, [3, 10, 20], [null, 10, 20]],
    ['few people outside a group', 32, [30, 12, 10], [30, 12, 10]],
    ['few people in several groups', 58, [10, 20, 30], [10, 20, 30]],
    ['few people altogether', 4, [4, 0, 0], [null, 0, 0]],
  ])('withholds the total for %s', (_, people, byGroup, shown) => {
    expect(withholdGroups({ people, byGroup })).toEqual({ people: null, byGroup: shown });
  });

  it('shows no few people, neither directly nor by subtraction', () => {
    fc.assert(
      fc.property(memberships, (people) => {
        const real = groupsOf(people);
        const shown = withholdGroups(real);
        const isFew = (count: number) => count > 0 && count < SMALLEST_SHOWN;
        for (const count of shown.byGroup) expect(count !== null && isFew(count)).toBe(false);
        if (shown.people === null) return;
        expect(isFew(shown.people)).toBe(false);
        // With a total, no group is withheld, so there is nothing to find by subtraction.
        expect(shown.byGroup).not.toContain(null);
        for (const count of shown.byGroup) expect(isFew(shown.people - (count ?? 0))).toBe(false);
        const inSeveral = people.filter((groups) => groups.length > 1).length;
        expect(isFew(inSeveral)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
