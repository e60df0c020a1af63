import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RegionCounts } from '../../ports/index.ts';
import {
  anInterest,
  aPlacementAfter,
  type RepositoriesUnderTest,
  type SettledRegion,
  settlePerson,
  settleRegion,
} from './settled-region.ts';

const MARCH = new Date('2000-03-31T21:30:00Z');
/** Still March in UTC, and already April in Amsterdam. */
const APRIL = new Date('2000-03-31T22:30:00Z');

/** What everybody who counts the region must count; other rows in the database may count along. */
export function describeInsightsRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a counter of the region`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    let before: RegionCounts;
    let after: RegionCounts;

    const count = () =>
      made.transaction(region.coordinator, ({ insights }) => insights.regionCounts('2000-03-01'));

    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
      before = await count();
      const { person, stranger, own } = region;
      const both = await settlePerson(made.transaction, {
        lanes: [
          { lane: 'second-track', organisationId: null },
          { lane: 'traineeship', organisationId: null },
        ],
      });
      const kept = [
        anInterest(person, own, { status: 'declined', createdAt: new Date('2000-02-15') }),
        anInterest(person, own, { status: 'declined', createdAt: MARCH }),
        anInterest(person, own, { status: 'succeeded', createdAt: MARCH }),
        anInterest(stranger, own, { createdAt: APRIL }),
        anInterest(both, own, { createdAt: APRIL }),
      ];
      for (const introduction of kept) {
        const actor = [person, stranger, both].find(
          ({ account }) => account.id === introduction.accountId,
        )?.actor;
        if (actor === undefined) throw new Error('nobody to introduce');
        await made.transaction(actor, ({ introductions }) => introductions.insert(introduction));
      }
      const succeeded = kept[2];
      if (succeeded === undefined) throw new Error('no introduction to place after');
      await made.transaction(own.recruiter, async ({ placements }) => {
        await placements.insert(aPlacementAfter(succeeded, { createdAt: MARCH }));
        await placements.insert(
          aPlacementAfter(succeeded, { createdAt: MARCH, status: 'cancelled' }),
        );
      });
      after = await count();
    });
    afterAll(() => made.close());

    const added = (counted: (counts: RegionCounts) => number | undefined) =>
      (counted(after) ?? 0) - (counted(before) ?? 0);

    test('people once, also in several lanes', () => {
      expect(added(({ people }) => people)).toBe(1);
      const inLane = (lane: string) =>
        added(({ peopleByLane }) => peopleByLane.find((row) => row.lane === lane)?.people);
      expect([inLane('second-track'), inLane('traineeship'), inLane('extra-hours')]).toEqual([
        1, 1, 0,
      ]);
    });

    test('introductions by month in Amsterdam, with the persons behind them', () => {
      const inMonth = (counts: RegionCounts, month: string) =>
        counts.byMonth.find((row) => row.kind === 'introductions' && row.month === month);
      const addedIn = (month: string) => [
        added((counts) => inMonth(counts, month)?.count),
        added((counts) => inMonth(counts, month)?.people),
      ];
      expect(inMonth(after, '2000-02')).toBeUndefined();
      expect(addedIn('2000-03')).toEqual([2, 1]);
      expect(addedIn('2000-04')).toEqual([2, 2]);
    });

    test('placements that were not declined or cancelled', () => {
      const placed = added(
        ({ byBranch }) =>
          byBranch.find((row) => row.kind === 'placements' && row.branch === 'vvt')?.count,
      );
      expect(placed).toBe(1);
    });

    test('introductions by branch', () => {
      const inBranch = added(
        ({ byBranch }) =>
          byBranch.find((row) => row.kind === 'introductions' && row.branch === 'vvt')?.count,
      );
      expect(inBranch).toBe(4);
    });

    test('open vacancies by branch', () => {
      const open = after.openVacanciesByBranch.find(({ branch }) => branch === 'vvt');
      expect(open?.count).toBeGreaterThanOrEqual(2);
    });

    test('no people for who may not count them', async () => {
      const counts = await made.transaction(region.own.recruiter, ({ insights }) =>
        insights.regionCounts('2000-03-01'),
      );
      expect(counts).toMatchObject({ people: 0, peopleByLane: [], byMonth: [], byBranch: [] });
    });
  });
}
