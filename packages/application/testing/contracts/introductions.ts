import type { UserActor } from '@inzetbaar/domain/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredIntroduction } from '../../ports/index.ts';
import { SYSTEM } from '../builders.ts';
import { refusalCodeOf } from '../refusals.ts';
import {
  anInterest,
  type RepositoriesUnderTest,
  type SettledPerson,
  type SettledRegion,
  settlePerson,
  settleRegion,
} from './settled-region.ts';

const LATER = new Date('2000-03-02T10:00:00Z');

/** What every keeper of introductions must do, for the two sides and for nobody else. */
export function describeIntroductionRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of introductions`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    const aPerson = () => settlePerson(made.transaction, {});
    const keep = async (person: SettledPerson, change: Partial<StoredIntroduction> = {}) => {
      const introduction = anInterest(person, region.own, change);
      await made.transaction(person.actor, ({ introductions }) =>
        introductions.insert(introduction),
      );
      return introduction;
    };
    const find = (actor: UserActor, id: string) =>
      made.transaction(actor, ({ introductions }) => introductions.find(id));

    test('gives it back to both sides, and to nobody else', async () => {
      const person = await aPerson();
      const introduction = await keep(person);
      expect(await find(person.actor, introduction.id)).toEqual(introduction);
      expect(await find(region.own.recruiter, introduction.id)).toEqual(introduction);
      for (const actor of [region.other.recruiter, region.stranger.actor, region.coordinator]) {
        expect(await find(actor, introduction.id)).toBeNull();
      }
    });

    test('keeps one open introduction between two, and another after it ended', async () => {
      const person = await aPerson();
      const first = await keep(person);
      expect(await refusalCodeOf(keep(person))).toBe('already_exists');
      await made.transaction(person.actor, ({ introductions }) =>
        introductions.update({ ...first, status: 'withdrawn', version: 2 }, 1, {
          at: LATER,
          transition: 'withdraw',
          by: 'candidate',
        }),
      );
      const second = await keep(person);
      expect(await find(person.actor, second.id)).toEqual(second);
    });

    test('changes once for a version and remembers what happened in order', async () => {
      const person = await aPerson();
      const introduction = await keep(person);
      const event = { at: LATER, transition: 'propose-meeting', by: 'employer' } as const;
      const changed: StoredIntroduction = {
        ...introduction,
        status: 'meeting-proposed',
        meetingProposedBy: 'employer',
        meetingAt: new Date('2000-03-09T09:30:00Z'),
        practical: 'Vraag naar de balie.',
        version: 2,
        updatedAt: LATER,
      };
      const write = () =>
        made.transaction(region.own.recruiter, ({ introductions }) =>
          introductions.update(changed, 1, event),
        );
      expect(await write()).toBe(true);
      expect(await write()).toBe(false);
      expect(await find(person.actor, introduction.id)).toEqual({
        ...changed,
        events: [...introduction.events, event],
      });
    });

    test('keeps another time in the place of the one before, without its words', async () => {
      const person = await aPerson();
      const introduction = await keep(person, {
        status: 'meeting-agreed',
        meetingProposedBy: 'employer',
        meetingAt: new Date('2000-03-09T09:30:00Z'),
        practical: 'Vraag naar de balie.',
      });
      const moved: StoredIntroduction = {
        ...introduction,
        status: 'meeting-proposed',
        meetingProposedBy: 'candidate',
        meetingAt: new Date('2000-03-10T13:00:00Z'),
        practical: null,
        version: 2,
        updatedAt: LATER,
      };
      const event = { at: LATER, transition: 'propose-meeting', by: 'candidate' } as const;
      const write = made.transaction(person.actor, ({ introductions }) =>
        introductions.update(moved, 1, event),
      );
      expect(await write).toBe(true);
      expect(await find(region.own.recruiter, introduction.id)).toEqual({
        ...moved,
        events: [...introduction.events, event],
      });
    });

    test('lists by side, vacancy and status, latest change first, in pages', async () => {
      const person = await aPerson();
      const old = await keep(person, { status: 'declined' });
      const recent = await keep(person, { updatedAt: LATER });
      const { id: accountId } = person.account;
      const list = (filter: object) =>
        made.transaction(person.actor, ({ introductions }) =>
          introductions.list({ limit: 1, accountId, ...filter }),
        );

      const first = await list({});
      expect(first.total).toBe(2);
      expect(first.items.map(({ id }) => id)).toEqual([recent.id]);
      const second = await list({ cursor: first.nextCursor ?? undefined });
      expect(second.items.map(({ id }) => id)).toEqual([old.id]);
      expect(second.nextCursor).toBeNull();
      expect((await list({ statuses: ['declined'] })).items.map(({ id }) => id)).toEqual([old.id]);
      expect((await list({ statuses: [] })).total).toBe(2);
      expect((await list({ vacancyId: region.other.vacancy.id })).total).toBe(0);

      const ofEmployer = (organisationId: string) =>
        made.transaction(region.own.recruiter, ({ introductions }) =>
          introductions.list({ limit: 100, organisationIds: [organisationId] }),
        );
      const own = await ofEmployer(region.own.organisationId);
      expect(own.items.map(({ id }) => id)).toContain(recent.id);
      expect((await ofEmployer(region.other.organisationId)).total).toBe(0);
    });

    test('lists the open ones without a change for the platform', async () => {
      const person = await aPerson();
      const ended = await keep(person, { status: 'declined', updatedAt: new Date('1999-01-02') });
      const stale = await keep(person, { updatedAt: new Date('1999-01-01T00:00:00Z') });
      const listed = await made.transaction(SYSTEM, ({ introductions }) =>
        introductions.listStale(new Date('1999-06-01'), 100),
      );
      const ids = listed.map(({ id }) => id);
      expect(ids).toContain(stale.id);
      expect(ids).not.toContain(ended.id);
    });
  });
}
