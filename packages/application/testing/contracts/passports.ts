import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VisiblePassport } from '../../ports/index.ts';
import { aPassport, aRegistration, aRole, SYSTEM } from '../builders.ts';
import { refusalCodeOf } from '../refusals.ts';
import {
  type RepositoriesUnderTest,
  type SettledRegion,
  settlePerson,
  settleRegion,
  signUp,
} from './settled-region.ts';

/** What every keeper of passports must do: whole for the owner, visible parts for others. */
export function describePassportRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of passports`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    const findVisible = async (id: string): Promise<VisiblePassport | undefined> =>
      (
        await made.transaction(region.own.recruiter, ({ passports }) => passports.findVisible([id]))
      )[0];

    test('gives back whole what the person kept', async () => {
      const { organisationId } = region.own;
      const { actor, passport } = await settlePerson(made.transaction, {
        skills: [
          { skillId: 'wondzorg', level: 2, source: 'education', lastUsedYear: 2019 },
          { skillId: 'begeleiden-dagbesteding', level: 5, source: 'home' },
        ],
        registrations: [
          aRegistration({
            title: 'verpleegkundige',
            number: '12345678901',
            validUntil: '2030-01-31',
          }),
          aRegistration({ title: 'verzorgende-ig' }),
        ],
        workConditions: ['no-lifting', 'quiet-workplace'],
        hoursMin: 7.5,
        otherHours: 12,
        buildUp: [
          { afterWeeks: 0, hoursPerWeek: 7.5 },
          { afterWeeks: 8, hoursPerWeek: 16 },
        ],
        availability: 0b1010,
        maxTravelKm: 12.5,
        wishedBranches: ['ghz'],
        wishedForms: ['trial', 'contract'],
        lanes: [
          { lane: 'extra-hours', organisationId: null },
          { lane: 'second-track', organisationId },
        ],
        phone: '06 12345678',
        introductionText: 'Ik werk graag met mensen.',
        visible: false,
      });
      const read = await made.transaction(actor, ({ passports }) => passports.findOf(actor.userId));
      expect(read).toEqual(passport);
    });

    test('changes it all, once for a version', async () => {
      const { actor, passport } = await settlePerson(made.transaction, {});
      const changed = {
        ...passport,
        skills: [{ skillId: 'rapporteren', level: 3, source: 'work' }],
        registrations: [aRegistration({ title: 'arts' })],
        lanes: [{ lane: 'traineeship', organisationId: null }],
        postcodeArea: null,
        municipalityCode: null,
        home: null,
        version: 2,
      } as const;
      const write = () => made.transaction(actor, ({ passports }) => passports.update(changed, 1));
      expect(await write()).toBe(true);
      expect(await write()).toBe(false);
      const read = await made.transaction(actor, ({ passports }) => passports.findOf(actor.userId));
      expect(read).toEqual(changed);
    });

    test('keeps one for an account', async () => {
      const { person } = region;
      const second = aPassport(person.account.id, { id: randomUUID() });
      const insert = made.transaction(person.actor, ({ passports }) => passports.insert(second));
      expect(await refusalCodeOf(insert)).toBe('already_exists');
    });

    test('gives nobody the whole passport of somebody else', async () => {
      const { person, own, coordinator } = region;
      for (const actor of [own.recruiter, region.stranger.actor, coordinator, SYSTEM]) {
        const read = await made.transaction(actor, ({ passports }) =>
          passports.findOf(person.account.id),
        );
        expect(read).toBeNull();
      }
      const stolen = { ...person.passport, phone: '0', version: 2 };
      const written = await made.transaction(region.stranger.actor, ({ passports }) =>
        passports.update(stolen, 1),
      );
      expect(written).toBe(false);
    });

    test('shows to others exactly what a recruiter may know', async () => {
      const { passport } = await settlePerson(made.transaction, {
        registrations: [
          aRegistration({
            title: 'verpleegkundige',
            number: '12345678901',
            validUntil: '2001-01-01',
          }),
          aRegistration({ title: 'verzorgende-ig' }),
        ],
        workConditions: ['no-lifting'],
        otherHours: 8,
        buildUp: [{ afterWeeks: 0, hoursPerWeek: 8 }],
        wishedBranches: ['vvt'],
      });
      expect(await findVisible(passport.id)).toEqual({
        id: passport.id,
        skills: [{ skillId: 'begeleiden-dagbesteding', level: 4 }],
        titles: ['verzorgende-ig'],
        uncheckedTitles: ['verzorgende-ig'],
        hoursMin: 8,
        hoursMax: 24,
        availability: 0,
        municipalityCode: 'GM0917',
        home: passport.home,
        maxTravelKm: 25,
        wishedBranches: ['vvt'],
        wishedForms: [],
      });
    });

    test.each([
      ['hides', { visible: false }],
      ['is in no lane', { lanes: [] }],
      ['offers no hours', { hoursMin: 0, hoursMax: 0 }],
    ])('does not show who %s', async (_, change) => {
      const { passport } = await settlePerson(made.transaction, change);
      expect(await findVisible(passport.id)).toBeUndefined();
    });

    test('does not show or reach whose account is blocked', async () => {
      const { account, passport } = await settlePerson(made.transaction, {});
      await made.transaction(SYSTEM, ({ accounts }) =>
        accounts.update(account.id, { disabledAt: new Date() }),
      );
      expect(await findVisible(passport.id)).toBeUndefined();
      const reached = await made.transaction(region.own.recruiter, ({ passports }) =>
        passports.accountOfVisible(passport.id),
      );
      expect(reached).toBeNull();
    });

    test('lists everybody who is visible once, in pages in order of id', async () => {
      const seen: string[] = [];
      for (;;) {
        const after = seen.at(-1) ?? null;
        const page = await made.transaction(SYSTEM, ({ passports }) =>
          passports.listVisible(after, 2),
        );
        seen.push(...page.map(({ id }) => id));
        if (page.length < 2) break;
      }
      expect(seen).toEqual([...new Set(seen)].sort());
      expect(seen).toContain(region.person.passport.id);
      expect(seen).toContain(region.stranger.passport.id);
    });

    test('tells the system alone what people want work to ask, of who is visible and said it', async () => {
      const wanted = {
        workConditions: ['no-lifting' as const],
        buildUp: [{ afterWeeks: 0 as const, hoursPerWeek: 12 }],
      };
      const { passport } = await settlePerson(made.transaction, wanted);
      const hidden = await settlePerson(made.transaction, { ...wanted, visible: false });
      const terms = (actor: typeof region.own.recruiter | typeof SYSTEM) =>
        made.transaction(actor, ({ passports }) => passports.listWorkTerms());
      const told = await terms(SYSTEM);
      expect(told.find(({ id }) => id === passport.id)).toEqual({ id: passport.id, ...wanted });
      expect(told.map(({ id }) => id)).not.toContain(hidden.passport.id);
      const nothing = await settlePerson(made.transaction, {});
      expect(told.map(({ id }) => id)).not.toContain(nothing.passport.id);
      for (const actor of [region.own.recruiter, region.person.actor, region.coordinator]) {
        expect(await terms(actor)).toEqual([]);
      }
    });

    test('tells the account behind a passport to who may invite, and to nobody else', async () => {
      const { person, own, stranger } = region;
      const ask = (actor: typeof own.recruiter) =>
        made.transaction(actor, ({ passports }) => passports.accountOfVisible(person.passport.id));
      expect(await ask(own.recruiter)).toBe(person.account.id);
      expect(await ask(stranger.actor)).toBeNull();
      const { actor: caseManager } = await signUp(made.transaction, [
        aRole('case-manager', own.organisationId),
      ]);
      expect(await ask(caseManager)).toBeNull();
    });

    test('tells nothing of a passport that is not there', async () => {
      const id = randomUUID();
      expect(await findVisible(id)).toBeUndefined();
      const reached = await made.transaction(region.own.recruiter, ({ passports }) =>
        passports.accountOfVisible(id),
      );
      expect(reached).toBeNull();
    });
  });
}
