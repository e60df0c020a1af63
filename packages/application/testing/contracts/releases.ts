import { randomUUID } from 'node:crypto';
import type { UserActor } from '@inzetbaar/domain/identity';
import { RELEASE_FIELDS, type ReleaseField } from '@inzetbaar/domain/introductions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredEvidence } from '../../ports/index.ts';
import { anEvidence, aRegistration } from '../builders.ts';
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

/** What every keeper of releases must do: show what the person chose, as long as the person chose. */
export function describeReleases(name: string, make: () => Promise<RepositoriesUnderTest>): void {
  describe(`${name} as a keeper of releases`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    const aPerson = () => settlePerson(made.transaction, {});
    const keep = async (person: SettledPerson) => {
      const introduction = anInterest(person, region.own);
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
      const registrations = [aRegistration({ title: 'arts', validUntil: '2030-01-01' })];
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

    test('shows the evidence that holds behind the skills of the passport, and not who gave it', async () => {
      const person = await settlePerson(made.transaction, {});
      const { id: accountId } = person.account;
      const skillId = person.passport.skills[0]?.skillId ?? '';
      const give = (change: Partial<StoredEvidence>) =>
        anEvidence(accountId, { id: randomUUID(), skillId, ...change });
      const certificate = give({ validUntil: TODAY });
      const pieces = [
        certificate,
        give({ validUntil: '2000-03-01' }),
        give({ state: 'withdrawn' }),
        give({ skillId: 'not-in-the-passport' }),
      ];
      await made.transaction(person.actor, async ({ evidence }) => {
        for (const piece of pieces) await evidence.insert(piece);
      });
      const { id } = await keep(person);
      const share = (fields: readonly ReleaseField[], createdAt: Date) =>
        made.transaction(person.actor, ({ introductions }) =>
          introductions.addRelease(randomUUID(), id, { fields, until: '2000-03-31', createdAt }),
        );
      await share(['name'], LATER);
      expect(await released(region.own.recruiter, id)).not.toHaveProperty('evidence');
      await share(['evidence'], new Date('2000-03-02T11:00:00Z'));

      const { kind, level, givenOn, validUntil } = certificate;
      const shown = { evidence: [{ skillId, kind, level, givenOn, validUntil }] };
      expect(await released(region.own.recruiter, id)).toEqual(shown);
      expect(await released(region.own.recruiter, id, '2000-03-03')).toEqual({ evidence: [] });
      expect(await released(region.other.recruiter, id)).toBeNull();
      expect(await released(region.stranger.actor, id)).toBeNull();
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

    test('never shows an older release again once a newer one has passed', async () => {
      const person = await aPerson();
      const { id } = await keep(person);
      await release(person, id);
      await made.transaction(person.actor, async ({ introductions }) => {
        await introductions.endReleases(id, LATER);
        await introductions.addRelease(randomUUID(), id, {
          fields: ['email'],
          until: '2000-03-10',
          createdAt: new Date('2000-03-03T10:00:00Z'),
        });
      });
      const { email } = person.account;
      expect(await released(region.own.recruiter, id, '2000-03-10')).toEqual({ email });
      expect(await released(region.own.recruiter, id, '2000-03-11')).toBeNull();
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
