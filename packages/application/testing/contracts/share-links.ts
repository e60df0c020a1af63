import { randomUUID } from 'node:crypto';
import { type RegistrationCheck, type SharedPart, SHARED_PARTS } from '@inzetbaar/domain/passports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenedShareLink, PassportParts, StoredShareLink } from '../../ports/index.ts';
import { anEvidence, ANONYMOUS, aRegistration, aRole, aShareLink, SYSTEM } from '../builders.ts';
import {
  type RepositoriesUnderTest,
  type SettledPerson,
  settlePerson,
  settleRegion,
  signUp,
} from './settled-region.ts';

const AT = new Date('2000-03-01T10:00:00Z');
const TODAY = '2000-03-01';
const CONFIRMED: RegistrationCheck = {
  outcome: 'confirmed',
  reason: null,
  method: 'person',
  // After midnight in Amsterdam, before it elsewhere.
  at: new Date('2000-02-29T23:30:00Z'),
  holdsUntil: '2001-02-28',
};

/** Which parts of what a link tells come from which choice. */
const PART_OF: Readonly<Record<keyof PassportParts, SharedPart>> = {
  name: 'name',
  skills: 'skills',
  evidence: 'evidence',
  registrations: 'registrations',
  hours: 'hours',
  area: 'area',
  wishes: 'wishes',
};

/** What every keeper of share links must do: for the person alone, and not a part more than chosen. */
export function describeShareLinkRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of share links`, () => {
    let made: RepositoriesUnderTest;
    beforeAll(async () => {
      made = await make();
      await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    const give = async (
      { actor, account }: SettledPerson,
      change: Partial<StoredShareLink> = {},
    ): Promise<StoredShareLink> => {
      const id = randomUUID();
      const link = aShareLink(account.id, { id, until: TODAY, createdAt: AT, ...change });
      await made.transaction(actor, ({ shareLinks }) => shareLinks.insert(link));
      return link;
    };
    const open = (hash: string, at = AT, today = TODAY): Promise<OpenedShareLink | null> =>
      made.transaction(SYSTEM, ({ shareLinks }) => shareLinks.open(hash, at, today));
    const listOf = ({ actor, account }: SettledPerson, limit = 10) =>
      made.transaction(actor, ({ shareLinks }) => shareLinks.list(account.id, { limit }));

    test('gives back what was written, newest first, a page at a time', async () => {
      const person = await settlePerson(made.transaction, {});
      const first = await give(person, {
        parts: ['skills', 'levels'],
        skills: { of: 'groups', names: ['home'] },
      });
      const later = await give(person, { createdAt: new Date('2000-03-02T10:00:00Z') });
      expect((await listOf(person)).items).toEqual([later, first]);
      const page = await listOf(person, 1);
      expect(page).toMatchObject({ items: [later], total: 2 });
      const find = made.transaction(person.actor, (tx) => tx.shareLinks.find(first.id));
      expect(await find).toEqual(first);
    });

    test('is for the person alone', async () => {
      const person = await settlePerson(made.transaction, {});
      const other = await settlePerson(made.transaction, {});
      const link = await give(person);
      for (const actor of [other.actor, SYSTEM, ANONYMOUS]) {
        const [found, listed, revoked] = await made.transaction(actor, async ({ shareLinks }) => [
          await shareLinks.find(link.id),
          await shareLinks.list(person.account.id, { limit: 10 }),
          await shareLinks.revoke(link.id, AT),
        ]);
        expect(found).toBeNull();
        expect(listed).toMatchObject({ total: 0 });
        expect(revoked).toBe(false);
      }
      const inAnotherName = made.transaction(other.actor, ({ shareLinks }) =>
        shareLinks.insert(aShareLink(person.account.id, { id: randomUUID() })),
      );
      await expect(inAnotherName).rejects.toThrow();
    });

    test('counts those that work, and revokes once', async () => {
      const person = await settlePerson(made.transaction, {});
      await give(person, { until: '2000-02-29' });
      const link = await give(person);
      const count = () =>
        made.transaction(person.actor, (tx) => tx.shareLinks.countOpen(person.account.id, TODAY));
      const revoke = () =>
        made.transaction(person.actor, ({ shareLinks }) => shareLinks.revoke(link.id, AT));
      expect(await count()).toBe(1);
      expect(await revoke()).toBe(true);
      expect(await revoke()).toBe(false);
      expect(await count()).toBe(0);
      expect(await open(link.tokenHash)).toBeNull();
    });

    test('opens for the platform only, and only what works', async () => {
      const person = await settlePerson(made.transaction, {});
      const link = await give(person);
      for (const actor of [person.actor, ANONYMOUS]) {
        const tried = made.transaction(actor, (tx) =>
          tx.shareLinks.open(link.tokenHash, AT, TODAY),
        );
        expect(await tried).toBeNull();
      }
      expect(await open('a guess')).toBeNull();
      expect(await open(link.tokenHash, AT, '2000-03-02')).toBeNull();
      expect(await open(link.tokenHash)).toMatchObject({
        until: TODAY,
        choice: { parts: ['skills'] },
      });
      await made.transaction(SYSTEM, ({ accounts }) =>
        accounts.update(person.account.id, { disabledAt: AT }),
      );
      expect(await open(link.tokenHash)).toBeNull();
    });

    test('is counted and logged for the person, within the hour as one line', async () => {
      const person = await settlePerson(made.transaction, {});
      const link = await give(person, { label: 'voor Jansen', parts: ['skills', 'hours'] });
      const later = new Date('2000-03-01T10:20:00Z');
      const nextDay = new Date('2000-03-01T21:00:00Z');
      for (const at of [AT, later, nextDay]) await open(link.tokenHash, at);
      await open('a guess');
      expect((await listOf(person)).items).toMatchObject([{ views: 3, lastViewedAt: nextDay }]);
      const log = await made.transaction(person.actor, ({ accessLog }) =>
        accessLog.list(person.account.id, { limit: 10 }),
      );
      const line = { kind: 'share-link-opened', viewerName: 'voor Jansen', organisationId: null };
      expect(log.items).toMatchObject([
        { ...line, at: nextDay, times: 1 },
        { ...line, at: AT, lastAt: later, times: 2, fields: ['skills', 'hours'] },
      ]);
    });

    test('tells, of every choice of parts, those and no other', { timeout: 60_000 }, async () => {
      const person = await settlePerson(made.transaction, {
        skills: [{ skillId: 'rapporteren', level: 3, source: 'work', lastUsedYear: 1990 }],
        registrations: [
          aRegistration({ title: 'arts', number: '19012345601', validUntil: '2099-12-31' }),
        ],
        municipalityCode: 'GM0917',
        maxTravelKm: 17.5,
        hoursMin: 11.5,
        hoursMax: 23.5,
        wishedBranches: ['ggz'],
        wishedForms: ['secondment'],
      });
      await made.transaction(person.actor, async ({ evidence }) => {
        const behind = { skillId: 'rapporteren', level: 5, createdAt: AT } as const;
        for (const change of [
          { kind: 'certificate', givenBy: 'Werkgever X', lastPractisedOn: '1995-05-05' },
          { kind: 'own-statement', givenBy: null },
          { kind: 'evaluation', validUntil: '2000-02-29' },
          { kind: 'certificate', state: 'withdrawn', lastPractisedOn: '1999-05-05' },
        ] as const) {
          const given = { id: randomUUID(), ...behind, ...change };
          await evidence.insert(anEvidence(person.account.id, given));
        }
      });
      for (let bits = 1; bits < 2 ** SHARED_PARTS.length; bits += 1) {
        const parts = SHARED_PARTS.filter((_, index) => (bits & (1 << index)) !== 0);
        const link = await give(person, { parts });
        const content = (await open(link.tokenHash))?.content;
        if (content === undefined) throw new Error('a link that works');
        const told = Object.keys(content).map((key) => PART_OF[key as keyof PassportParts]);
        expect(told.toSorted()).toEqual(parts.filter((part) => part !== 'levels').toSorted());
        const levels = parts.includes('levels');
        if (content.skills !== undefined) {
          expect(content.skills).toEqual([
            {
              skillId: 'rapporteren',
              level: levels ? 3 : null,
              lastUsedYear: levels ? 1995 : null,
            },
          ]);
        }
        if (content.evidence !== undefined) {
          const [only, ...more] = content.evidence;
          expect(more).toEqual([]);
          expect(only).toMatchObject({
            kind: 'certificate',
            level: levels ? 5 : null,
            givenBy: null,
          });
        }
        if (content.registrations !== undefined) {
          const number = parts.includes('name') ? '19012345601' : null;
          expect(content.registrations).toEqual([
            {
              title: 'arts',
              number,
              validUntil: '2099-12-31',
              isChecked: false,
              checkedOn: null,
            },
          ]);
        }
        expect(JSON.stringify(content)).not.toMatch(/Werkgever|withdrawn|own-statement|evaluation/);
      }
    });

    test('tells whether a registration was checked, and not one that ended or was refused', async () => {
      const admin = (await signUp(made.transaction, [aRole('platform-admin')])).actor;
      const stated = aRegistration({
        id: randomUUID(),
        number: '69056771830',
        validUntil: '2004-01-31',
      });
      const person = await settlePerson(made.transaction, { registrations: [stated] });
      const { tokenHash } = await give(person, {
        parts: ['name', 'registrations'],
        until: '2009-01-01',
      });
      const tellOn = async (today: string) =>
        (await open(tokenHash, AT, today))?.content.registrations;
      const said = { title: 'verpleegkundige', number: '69056771830', validUntil: '2004-01-31' };
      const ask = (at: Date) =>
        made.transaction(person.actor, ({ registrations }) =>
          registrations.ask(person.account.id, 'verpleegkundige', at),
        );
      const record = (change: Partial<RegistrationCheck>) =>
        made.transaction(admin, ({ registrations }) =>
          registrations.recordCheck(stated.id, stated, { ...CONFIRMED, ...change }, TODAY),
        );
      const unchecked = { ...said, isChecked: false, checkedOn: null };
      expect(await tellOn(TODAY)).toEqual([unchecked]);
      await ask(new Date('2000-02-29T12:00:00Z'));
      expect(await tellOn(TODAY)).toEqual([unchecked]);
      expect(await record({})).not.toBeNull();
      const checked = { ...said, isChecked: true, checkedOn: TODAY };
      expect(await tellOn(TODAY)).toEqual([checked]);
      expect(await tellOn('2001-02-28')).toEqual([checked]);
      expect(await tellOn('2001-03-01')).toEqual([{ ...checked, isChecked: false }]);
      expect(await tellOn('2004-02-01')).toEqual([]);
      expect(await record({ outcome: 'refused', reason: 'not-found' })).not.toBeNull();
      expect(await tellOn(TODAY)).toEqual([]);
      await ask(new Date('2000-03-01T12:00:00Z'));
      expect(await tellOn(TODAY)).toEqual([]);
      expect(await tellOn('2004-02-01')).toEqual([]);
    });

    test('tells the passport as it is now', async () => {
      const person = await settlePerson(made.transaction, { hoursMin: 8, hoursMax: 16 });
      const link = await give(person, { parts: ['hours'] });
      const hours = async () => (await open(link.tokenHash))?.content.hours;
      expect(await hours()).toMatchObject({ hoursMin: 8, hoursMax: 16 });
      const changed = { ...person.passport, hoursMax: 24, version: person.passport.version + 1 };
      await made.transaction(person.actor, ({ passports }) =>
        passports.update(changed, person.passport.version),
      );
      expect(await hours()).toMatchObject({ hoursMin: 8, hoursMax: 24 });
    });
  });
}
