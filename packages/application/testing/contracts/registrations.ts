import { randomUUID } from 'node:crypto';
import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import type { ReleaseField } from '@inzetbaar/domain/introductions';
import {
  type RegistrationCheck,
  type RegistrationStanding,
  registrationStandingOn,
} from '@inzetbaar/domain/passports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredRegistration } from '../../ports/index.ts';
import { aRegistration, aRole, SYSTEM } from '../builders.ts';
import {
  anInterest,
  type RepositoriesUnderTest,
  type SettledPerson,
  type SettledRegion,
  settlePerson,
  settleRegion,
  signUp,
} from './settled-region.ts';

const TODAY = '2000-03-02';
const AT = new Date('2000-03-02T10:00:00Z');
const LATER = new Date('2000-03-02T11:00:00Z');
const CONFIRMED: RegistrationCheck = {
  outcome: 'confirmed',
  reason: null,
  method: 'person',
  at: AT,
  holdsUntil: '2001-03-01',
};
const REFUSED: RegistrationCheck = {
  ...CONFIRMED,
  outcome: 'refused',
  reason: 'other-person',
  holdsUntil: null,
};

/** What every keeper of checks must do: who may check what, and which check counts. */
export function describeRegistrationRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of checks of registrations`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    let admin: UserActor;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
      admin = (await signUp(made.transaction, [aRole('platform-admin')])).actor;
    });
    afterAll(() => made.close());

    const aNurse = (change: Partial<StoredRegistration> = {}) =>
      settlePerson(made.transaction, {
        registrations: [
          aRegistration({
            id: randomUUID(),
            number: '69056771830',
            validUntil: '2004-01-31',
            ...change,
          }),
        ],
      });
    const idOf = ({ passport }: SettledPerson) => passport.registrations[0]?.id ?? '';
    const read = async ({ actor, account }: SettledPerson) =>
      (await made.transaction(actor, ({ passports }) => passports.findOf(account.id)))
        ?.registrations[0];
    const ask = ({ actor, account }: SettledPerson, at = AT, as: UserActor = actor) =>
      made.transaction(as, ({ registrations }) =>
        registrations.ask(account.id, 'verpleegkundige', at),
      );
    const find = (actor: Actor, person: SettledPerson, today = TODAY) =>
      made.transaction(actor, ({ registrations }) =>
        registrations.findToCheck(idOf(person), today),
      );
    const record = (
      actor: Actor,
      person: SettledPerson,
      check: RegistrationCheck = CONFIRMED,
      seen: Partial<StoredRegistration> = {},
    ) =>
      made.transaction(actor, ({ registrations }) => {
        const stated = person.passport.registrations[0];
        if (stated === undefined) throw new Error('no registration');
        return registrations.recordCheck(stated.id, { ...stated, ...seen }, check, TODAY);
      });
    const release = async (
      person: SettledPerson,
      fields: readonly ReleaseField[] = ['name', 'registrations'],
    ) => {
      const introduction = anInterest(person, region.own);
      await made.transaction(person.actor, async ({ introductions }) => {
        await introductions.insert(introduction);
        await introductions.addRelease(randomUUID(), introduction.id, {
          fields,
          until: '2000-03-31',
          createdAt: AT,
        });
      });
      return introduction;
    };
    const change = (person: SettledPerson, stated: Partial<StoredRegistration>, version = 1) =>
      made.transaction(person.actor, ({ passports }) =>
        passports.update(
          {
            ...person.passport,
            registrations: person.passport.registrations.map((one) => ({ ...one, ...stated })),
            version: version + 1,
          },
          version,
        ),
      );
    const claim = (now: Date, retryAt = LATER) =>
      made.transaction(SYSTEM, ({ registrations }) => registrations.claimLookUps(now, retryAt, 50));
    const remind = (today = TODAY, until = '2004-01-31') =>
      made.transaction(SYSTEM, ({ registrations }) =>
        registrations.claimReminders(today, until, 1000),
      );

    test('asks about the own one, and of nobody else', async () => {
      const person = await aNurse();
      expect(await ask(person, AT, region.stranger.actor)).toBe(false);
      expect(await ask(person, AT, region.own.recruiter)).toBe(false);
      expect((await read(person))?.askedAt).toBeNull();
      expect(await ask(person)).toBe(true);
      expect((await read(person))?.askedAt).toEqual(AT);
    });

    test('shows what was asked to platform administrators, with the name', async () => {
      const person = await aNurse();
      expect(await find(admin, person)).toBeNull();
      await ask(person);
      expect(await find(admin, person)).toEqual({
        ...person.passport.registrations[0],
        askedAt: AT,
        accountId: person.account.id,
        name: person.account.name,
        finding: null,
        organisationId: null,
        vacancyId: null,
        vacancyTitle: null,
      });
      for (const actor of [
        person.actor,
        region.own.recruiter,
        region.stranger.actor,
        region.coordinator,
        SYSTEM,
      ]) {
        expect(await find(actor, person)).toBeNull();
      }
    });

    test.each<[string, ReleaseField[], boolean]>([
      ['registrations with the name', ['registrations', 'name'], true],
      ['registrations without the name', ['registrations', 'phone'], false],
      ['the name without registrations', ['name'], false],
    ])('shows to the receiving organisation: %s', async (_, fields, isShown) => {
      const person = await aNurse();
      await release(person, fields);
      const found = await find(region.own.recruiter, person);
      expect(found === null).toBe(!isShown);
      expect((await record(region.own.recruiter, person)) === null).toBe(!isShown);
      if (isShown) {
        expect(found).toMatchObject({
          organisationId: region.own.organisationId,
          vacancyId: region.own.vacancy.id,
          vacancyTitle: region.own.vacancy.title,
        });
      }
      expect(await find(region.other.recruiter, person)).toBeNull();
      expect(await find(admin, person)).toBeNull();
      expect(await record(admin, person)).toBeNull();
      expect(await record(region.other.recruiter, person)).toBeNull();
    });

    test('shows it no longer once the release has passed or was ended', async () => {
      const person = await aNurse();
      const introduction = await release(person);
      expect(await find(region.own.recruiter, person, '2000-04-01')).toBeNull();
      await made.transaction(person.actor, ({ introductions }) =>
        introductions.endReleases(introduction.id, LATER),
      );
      expect(await find(region.own.recruiter, person)).toBeNull();
      expect(await record(region.own.recruiter, person)).toBeNull();
    });

    test('lets nobody check the own one', async () => {
      const { account, actor } = await signUp(made.transaction, [
        aRole('candidate'),
        aRole('platform-admin'),
      ]);
      const { passport } = region.person;
      const own = {
        ...passport,
        id: randomUUID(),
        accountId: account.id,
        registrations: [aRegistration({ id: randomUUID(), number: '69056771830' })],
      };
      await made.transaction(actor, ({ passports }) => passports.insert(own));
      const person = { account, actor, passport: own };
      await ask(person);
      expect(await find(actor, person)).toBeNull();
      expect(await record(actor, person)).toBeNull();
      expect(await find(admin, person)).not.toBeNull();
    });

    test('keeps the last check, for the holder and for whom it was released to', async () => {
      const person = await aNurse();
      const { id } = await release(person);
      expect(await record(region.own.recruiter, person, REFUSED)).toEqual({
        passportId: person.passport.id,
      });
      const again = { ...CONFIRMED, at: LATER };
      await record(region.own.recruiter, person, again);
      expect((await read(person))?.check).toEqual(again);
      const released = await made.transaction(region.own.recruiter, ({ introductions }) =>
        introductions.releasedPerson(id, TODAY),
      );
      expect(released?.registrations?.[0]?.check).toEqual(again);
      expect(released?.registrations?.[0]?.id).toBe(idOf(person));
    });

    test('keeps no check of something else than is stated', async () => {
      const person = await aNurse();
      await ask(person);
      for (const seen of [
        { number: '69056771831' },
        { number: null },
        { validUntil: null },
        { specialism: 'psychiatry' as const },
      ]) {
        expect(await record(admin, person, CONFIRMED, seen)).toBeNull();
      }
      expect((await read(person))?.check).toBeNull();
    });

    test.each<[string, Partial<StoredRegistration>]>([
      ['number', { number: '69056771831' }],
      ['end', { validUntil: '2004-02-01' }],
      ['specialism', { specialism: 'psychiatry' }],
    ])('another %s was never checked or asked about', async (_, stated) => {
      const person = await aNurse();
      await ask(person);
      await record(admin, person);
      await change(person, stated);
      expect(await read(person)).toMatchObject({ ...stated, askedAt: null, check: null });
      expect(await find(admin, person)).toBeNull();
    });

    test('saving the same again keeps what was asked and checked, whatever is written', async () => {
      const person = await aNurse();
      await ask(person);
      await record(admin, person, { ...CONFIRMED, at: LATER });
      await change(person, { askedAt: null, check: null });
      expect(await read(person)).toMatchObject({
        askedAt: AT,
        check: { outcome: 'confirmed', at: LATER },
      });
      const forged = await aNurse();
      await change(forged, { askedAt: AT, check: CONFIRMED });
      expect(await read(forged)).toMatchObject({ askedAt: null, check: null });
    });

    test('counts titles as the domain does, in matching and for a placement', async () => {
      const nobody = { validUntil: '2200-01-01' };
      const recruiter = region.own.recruiter;
      const cases: [RegistrationStanding, SettledPerson][] = [
        ['unchecked', await aNurse(nobody)],
        ['checked', await aNurse(nobody)],
        ['refused', await aNurse(nobody)],
        ['unchecked', await aNurse(nobody)],
        ['asked', await aNurse(nobody)],
        ['lapsed', await aNurse({ validUntil: '2000-03-01' })],
      ];
      const [, checked, refused, old, asked] = cases.map(([, person]) => person);
      const lasting = { ...CONFIRMED, holdsUntil: null };
      const introductions = new Map<SettledPerson, string>();
      for (const [, person] of cases) introductions.set(person, (await release(person)).id);
      await record(recruiter, checked as SettledPerson, lasting);
      await record(recruiter, refused as SettledPerson, REFUSED);
      await record(recruiter, old as SettledPerson, { ...CONFIRMED, holdsUntil: '2000-03-01' });
      await ask(asked as SettledPerson);
      for (const [standing, person] of cases) {
        const own = await read(person);
        expect(own && registrationStandingOn(own, TODAY)).toBe(standing);
        const titles = await made.transaction(recruiter, ({ registrations }) =>
          registrations.titlesIn(introductions.get(person) ?? '', TODAY),
        );
        expect(titles).toEqual([{ title: 'verpleegkundige', standing }]);
        const [visible] = await made.transaction(recruiter, ({ passports }) =>
          passports.findVisible([person.passport.id]),
        );
        const isHeld = standing !== 'refused' && standing !== 'lapsed';
        expect(visible?.titles).toEqual(isHeld ? ['verpleegkundige'] : []);
        expect(visible?.uncheckedTitles).toEqual(
          isHeld && standing !== 'checked' ? ['verpleegkundige'] : [],
        );
      }
    });

    test('tells the titles in an introduction to its two sides only', async () => {
      const person = await aNurse();
      const introduction = anInterest(person, region.own);
      await made.transaction(person.actor, (tx) => tx.introductions.insert(introduction));
      const titles = (actor: Actor) =>
        made.transaction(actor, ({ registrations }) =>
          registrations.titlesIn(introduction.id, TODAY),
        );
      expect(await titles(person.actor)).toHaveLength(1);
      expect(await titles(region.own.recruiter)).toHaveLength(1);
      for (const actor of [region.other.recruiter, region.stranger.actor, admin, SYSTEM]) {
        expect(await titles(actor)).toEqual([]);
      }
    });

    test('lists what waits once, longest waiting first, in pages', async () => {
      const first = await aNurse();
      const second = await aNurse();
      const done = await aNurse();
      await ask(second, new Date('1999-01-02T10:00:00Z'));
      await ask(first, new Date('1999-01-01T10:00:00Z'));
      await ask(done, new Date('1999-01-01T09:00:00Z'));
      await record(admin, done);
      const list = (limit: number, offset: number) =>
        made.transaction(admin, ({ registrations }) =>
          registrations.listToCheck(TODAY, { limit, offset }),
        );
      const { items, total } = await list(2, 0);
      expect(items.map(({ id }) => id)).toEqual([idOf(first), idOf(second)]);
      expect(total).toBeGreaterThanOrEqual(2);
      const [next] = (await list(1, 1)).items;
      expect(next?.id).toBe(idOf(second));
      expect(await list(1, total)).toEqual({ items: [], total });
    });

    test('hands out what the register is to be asked, once until the next try', async () => {
      const person = await aNurse();
      const silent = await aNurse();
      const withoutNumber = await aNurse({ number: null });
      await ask(person);
      await ask(withoutNumber);
      const mine = (claimed: Awaited<ReturnType<typeof claim>>) =>
        claimed.filter(({ id }) => [person, silent, withoutNumber].map(idOf).includes(id));
      expect(mine(await claim(new Date(AT.getTime() - 1)))).toEqual([]);
      expect(mine(await claim(AT))).toEqual([
        {
          id: idOf(person),
          accountId: person.account.id,
          name: person.account.name,
          title: 'verpleegkundige',
          number: '69056771830',
          specialism: null,
          validUntil: '2004-01-31',
        },
      ]);
      expect(mine(await claim(AT))).toEqual([]);
      expect(mine(await claim(LATER))).toHaveLength(1);
      const asked = await made.transaction(admin, ({ registrations }) =>
        registrations.claimLookUps(LATER, LATER, 50),
      );
      expect(asked).toEqual([]);
    });

    test('leaves to a person what the register said, until something else is stated', async () => {
      const person = await aNurse();
      await ask(person);
      const leave = (number: string, actor: Actor = SYSTEM) =>
        made.transaction(actor, ({ registrations }) =>
          registrations.leaveToPerson(
            idOf(person),
            {
              title: 'verpleegkundige',
              number,
              specialism: null,
              validUntil: '2004-01-31',
            },
            'other-name',
          ),
        );
      await leave('69056771831');
      await leave('69056771830', admin);
      expect((await find(admin, person))?.finding).toBeNull();
      await leave('69056771830');
      expect((await find(admin, person))?.finding).toBe('other-name');
      const later = new Date('2000-03-09T10:00:00Z');
      expect((await claim(later)).map(({ id }) => id)).not.toContain(idOf(person));
      await ask(person, later);
      expect((await find(admin, person))?.finding).toBeNull();
    });

    test('keeps what the register confirms, for the platform only and where it was asked', async () => {
      const person = await aNurse();
      const byRegister = { ...CONFIRMED, method: 'register' } as const;
      expect(await record(SYSTEM, person, byRegister)).toBeNull();
      await ask(person);
      expect(await record(SYSTEM, person, CONFIRMED)).toBeNull();
      expect(await record(admin, person, byRegister)).toBeNull();
      expect(await record(region.own.recruiter, person, byRegister)).toBeNull();
      expect(await record(SYSTEM, person, byRegister)).not.toBeNull();
      await expect(record(SYSTEM, person, { ...REFUSED, method: 'register' })).rejects.toThrow();
    });

    test('tells of each end and of each refusal once', async () => {
      const ending = await aNurse({ validUntil: '2000-05-31' });
      const later = await aNurse({ validUntil: '2000-06-01' });
      const refused = await aNurse();
      await ask(refused);
      await record(admin, refused, { ...REFUSED, at: LATER });
      const mine = (people: Awaited<ReturnType<typeof remind>>) =>
        people.filter(({ accountId }) =>
          [ending, later, refused].some(({ account }) => account.id === accountId),
        );
      const told = mine(await remind(TODAY, '2000-05-31'));
      expect(told).toHaveLength(2);
      expect(told).toContainEqual({
        accountId: ending.account.id,
        email: ending.account.email,
        locale: 'nl',
        firstValidUntil: '2000-05-31',
        isRefused: false,
      });
      expect(told).toContainEqual(
        expect.objectContaining({
          accountId: refused.account.id,
          firstValidUntil: null,
          isRefused: true,
        }),
      );
      expect(mine(await remind(TODAY, '2000-05-31'))).toEqual([]);
      await change(ending, { validUntil: '2000-05-30' });
      expect(mine(await remind(TODAY, '2000-05-31'))).toHaveLength(1);
      const asked = await made.transaction(admin, ({ registrations }) =>
        registrations.claimReminders(TODAY, '2099-01-01', 50),
      );
      expect(asked).toEqual([]);
    });
  });
}
