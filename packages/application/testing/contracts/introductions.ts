import { randomUUID } from 'node:crypto';
import type { UserActor } from '@inzetbaar/domain/identity';
import { RELEASE_FIELDS } from '@inzetbaar/domain/introductions';
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

const TODAY = '2000-03-02';
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
    const release = (person: SettledPerson, introductionId: string, until = '2000-03-31') =>
      made.transaction(person.actor, ({ introductions }) =>
        introductions.addRelease(randomUUID(), introductionId, {
          fields: ['name', 'phone'],
          until,
          createdAt: LATER,
        }),
      );
    const released = (actor: UserActor, id: string, today = TODAY) =>
      made.transaction(actor, ({ introductions }) => introductions.releasedPerson(id, today));

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

    test('shows the released fields and no others, until the last day', async () => {
      const person = await settlePerson(made.transaction, { phone: '06 12345678' });
      const { id } = await keep(person);
      expect(await released(region.own.recruiter, id)).toBeNull();
      await release(person, id);

      expect((await find(region.own.recruiter, id))?.release).toEqual({
        fields: ['name', 'phone'],
        until: '2000-03-31',
        revokedAt: null,
      });
      const shown = { name: person.account.name, phone: '06 12345678' };
      expect(await released(region.own.recruiter, id)).toEqual(shown);
      expect(await released(region.own.recruiter, id, '2000-03-31')).toEqual(shown);
      expect(await released(region.own.recruiter, id, '2000-04-01')).toBeNull();
      expect(await released(region.other.recruiter, id)).toBeNull();
      expect(await released(region.stranger.actor, id)).toBeNull();
    });

    test('can release everything', async () => {
      const { organisationId } = region.other;
      const registrations = [{ title: 'arts', number: null, validUntil: '2030-01-01' }] as const;
      const person = await settlePerson(made.transaction, {
        registrations,
        workConditions: ['no-lifting'],
        lanes: [
          { lane: 'second-track', organisationId },
          { lane: 'extra-hours', organisationId },
        ],
        introductionText: 'Dag!',
      });
      const { id } = await keep(person);
      await made.transaction(person.actor, ({ introductions }) =>
        introductions.addRelease(randomUUID(), id, {
          fields: RELEASE_FIELDS,
          until: '2000-03-31',
          createdAt: LATER,
        }),
      );
      const shown = await released(region.own.recruiter, id);
      expect(shown).toMatchObject({
        name: person.account.name,
        email: person.account.email,
        phone: null,
        registrations,
        workConditions: ['no-lifting'],
        introductionText: 'Dag!',
      });
      // One employer, in two lanes.
      expect(shown?.employer).toMatch(/^[^,]+$/);
    });

    test('shows nothing after a release was ended; a new one counts again', async () => {
      const person = await aPerson();
      const { id } = await keep(person);
      await release(person, id);
      await made.transaction(region.own.recruiter, ({ introductions }) =>
        introductions.endReleases(id, LATER),
      );
      expect(await released(region.own.recruiter, id)).toBeNull();
      expect((await find(person.actor, id))?.release?.revokedAt).toEqual(LATER);
      await made.transaction(person.actor, ({ introductions }) =>
        introductions.addRelease(randomUUID(), id, {
          fields: ['email'],
          until: '2000-03-31',
          createdAt: new Date('2000-03-03T10:00:00Z'),
        }),
      );
      expect(await released(region.own.recruiter, id)).toEqual({ email: person.account.email });
    });

    test('lets nobody but the person release', async () => {
      const person = await aPerson();
      const { id } = await keep(person);
      const give = made.transaction(region.own.recruiter, ({ introductions }) =>
        introductions.addRelease(randomUUID(), id, {
          fields: ['name'],
          until: '2000-03-31',
          createdAt: LATER,
        }),
      );
      await expect(give).rejects.toThrow();
      expect(await released(region.own.recruiter, id)).toBeNull();
    });
  });
}
