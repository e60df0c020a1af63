import { STANDING_STATUSES } from '@inzetbaar/domain/placements';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StoredIntroduction, StoredPlacement } from '../../ports/index.ts';
import { SYSTEM } from '../builders.ts';
import { refusalCodeOf } from '../refusals.ts';
import {
  anInterest,
  aPlacementAfter,
  type RepositoriesUnderTest,
  type SettledRegion,
  settleRegion,
} from './settled-region.ts';

/** What every keeper of placements must do, above all hold the capacity of a vacancy. */
export function describePlacementRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of placements`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    let introduction: StoredIntroduction;
    beforeAll(async () => {
      made = await make();
    });
    beforeEach(async () => {
      region = await settleRegion(made.transaction);
      introduction = await introduce();
    });
    afterAll(() => made.close());

    /** Another introduction that went well, between the same two. */
    const introduce = async () => {
      const introduced = anInterest(region.person, region.own, { status: 'succeeded' });
      await made.transaction(region.person.actor, ({ introductions }) =>
        introductions.insert(introduced),
      );
      return introduced;
    };
    const keep = async (change: Partial<StoredPlacement> = {}, after?: StoredIntroduction) => {
      const placement = aPlacementAfter(after ?? (await introduce()), change);
      await made.transaction(region.own.recruiter, ({ placements }) =>
        placements.insert(placement),
      );
      return placement;
    };
    const update = (placement: StoredPlacement, expectedVersion: number) =>
      made.transaction(region.own.recruiter, ({ placements }) =>
        placements.update(placement, expectedVersion),
      );

    test('gives it back to both sides, and to nobody else', async () => {
      const placement = await keep({ endsOn: null, hoursPerWeek: 7.5 });
      const find = (actor: typeof region.own.recruiter) =>
        made.transaction(actor, ({ placements }) => placements.find(placement.id));
      expect(await find(region.person.actor)).toEqual(placement);
      expect(await find(region.own.recruiter)).toEqual(placement);
      for (const actor of [region.other.recruiter, region.stranger.actor, region.coordinator]) {
        expect(await find(actor)).toBeNull();
      }
    });

    test('is written by the employer only', async () => {
      const placement = aPlacementAfter(introduction);
      for (const actor of [region.person.actor, region.other.recruiter]) {
        const write = made.transaction(actor, ({ placements }) => placements.insert(placement));
        await expect(write).rejects.toThrow();
      }
    });

    test('changes once for a version', async () => {
      const placement = await keep();
      const changed: StoredPlacement = {
        ...placement,
        status: 'ended-early',
        reason: 'travel',
        endsOn: '2000-04-10',
        version: 2,
        updatedAt: new Date('2000-04-10T10:00:00Z'),
      };
      expect(await update(changed, 1)).toBe(true);
      expect(await update(changed, 1)).toBe(false);
      const read = await made.transaction(region.person.actor, ({ placements }) =>
        placements.find(placement.id),
      );
      expect(read).toEqual(changed);
    });

    test('lists by side, vacancy and status, latest change first', async () => {
      const ended = await keep({ status: 'completed' });
      const recent = await keep({ updatedAt: new Date('2000-03-05T10:00:00Z') });
      const list = (filter: object) =>
        made.transaction(region.own.recruiter, async ({ placements }) => {
          const organisationIds = [region.own.organisationId];
          const page = await placements.list({ limit: 10, organisationIds, ...filter });
          expect(page.total).toBe(page.items.length);
          return page.items.map(({ id }) => id);
        });
      expect(await list({})).toEqual([recent.id, ended.id]);
      expect(await list({ statuses: ['completed'] })).toEqual([ended.id]);
      expect(await list({ vacancyId: region.other.vacancy.id })).toEqual([]);
      const own = await made.transaction(region.person.actor, ({ placements }) =>
        placements.list({ limit: 1, accountId: region.person.account.id }),
      );
      expect(own).toMatchObject({ total: 2, items: [{ id: recent.id }] });
      expect(own.nextCursor).not.toBeNull();
    });

    test('lists what is due for the platform', async () => {
      const begins = await keep({ status: 'confirmed', startsOn: '2000-04-01' });
      const runs = await keep({ status: 'active', startsOn: '2000-05-01', endsOn: '2000-05-31' });
      const due = async (today: string) => {
        const listed = await made.transaction(SYSTEM, ({ placements }) =>
          placements.listDue(today, 1000),
        );
        const ids = listed.map(({ id }) => id);
        return { begins: ids.includes(begins.id), runs: ids.includes(runs.id) };
      };
      expect(await due('2000-03-31')).toEqual({ begins: false, runs: false });
      expect(await due('2000-04-01')).toEqual({ begins: true, runs: false });
      expect(await due('2000-05-31')).toEqual({ begins: true, runs: false });
      expect(await due('2000-06-01')).toEqual({ begins: true, runs: true });
    });

    describe('one after an introduction', () => {
      const pool = async () => {
        const capacity = { kind: 'positions', positions: 9 } as const;
        await made.transaction(region.own.recruiter, ({ vacancies }) =>
          vacancies.update({ ...region.own.vacancy, capacity, version: 2 }, 1),
        );
      };

      test.each(STANDING_STATUSES)('leaves no room for another while it is %s', async (status) => {
        await pool();
        await keep({ status }, introduction);
        expect(await refusalCodeOf(keep({}, introduction))).toBe('already_placed');
        await keep();
      });

      test.each(['declined', 'cancelled'] as const)(
        'is followed by another once it is %s',
        async (status) => {
          await pool();
          const refused = await keep({ status }, introduction);
          await keep({}, introduction);
          const back = update({ ...refused, status: 'confirmed', version: 2 }, 1);
          expect(await refusalCodeOf(back)).toBe('already_placed');
        },
      );

      test('holds when many ask at once', async () => {
        await pool();
        const attempts = await Promise.allSettled(
          Array.from({ length: 8 }, () => keep({}, introduction)),
        );
        expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      });
    });

    describe('capacity', () => {
      test('takes no second person at a time in one position', async () => {
        const first = await keep();
        expect(await refusalCodeOf(keep({ startsOn: '2000-04-30', endsOn: null }))).toBe(
          'capacity_exceeded',
        );
        // Days that don't meet, and a placement that was declined, leave room.
        await keep({ startsOn: '2000-05-01', endsOn: null });
        await update({ ...first, status: 'declined', version: 2 }, 1);
        await keep();
      });

      test('takes no one back whose place was taken', async () => {
        const declined = await keep({ status: 'declined' });
        await keep();
        const back = update({ ...declined, status: 'confirmed', version: 2 }, 1);
        expect(await refusalCodeOf(back)).toBe('capacity_exceeded');
      });

      test('goes by hours where the vacancy is a pool of hours', async () => {
        const pool = { kind: 'hours', hoursPerWeek: 40 } as const;
        await made.transaction(region.own.recruiter, ({ vacancies }) =>
          vacancies.update({ ...region.own.vacancy, capacity: pool, version: 2 }, 1),
        );
        await keep({ hoursPerWeek: 24 });
        expect(await refusalCodeOf(keep({ hoursPerWeek: 16.5 }))).toBe('capacity_exceeded');
        await keep({ hoursPerWeek: 16 });
      });

      test('holds when many ask at once', async () => {
        const attempts = await Promise.allSettled(Array.from({ length: 10 }, () => keep()));
        expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      });
    });
  });
}
