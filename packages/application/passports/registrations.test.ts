import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import type { RegisterEntry } from '@inzetbaar/domain/passports';
import type { RegisterAnswer, StoredIntroduction, StoredRegistration } from '../ports/index.ts';
import {
  anId,
  aRegistration,
  BUILT_AT,
  inMemoryBigRegister,
  issuesOf,
  joinMarket,
  matchingDeps,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
  testCatalogue,
  testGazetteer,
} from '../testing/index.ts';
import { matchPeopleForVacancy } from '../matching/index.ts';
import { askForCheck } from './ask-for-check.ts';
import { checkRegistration } from './check-registration.ts';
import { listRegistrationsToCheck } from './list-registrations-to-check.ts';
import { lookUpRegistrations } from './look-up-registrations.ts';
import { readPassport } from './read-passport.ts';
import { remindOfRegistrations } from './remind-of-registrations.ts';
import { type PassportContent, savePassport } from './save-passport.ts';

const NUMBER = '69056771830';
const NURSE: Partial<StoredRegistration> = { number: NUMBER, validUntil: '2030-01-31' };
const SEEN = { number: NUMBER, specialism: null, validUntil: '2030-01-31' } as const;

let market: SmallMarket;
let candidate: UserActor;
let registrationId: string;
beforeEach(() => {
  market = smallMarket();
  candidate = withNurse();
});

/** One more candidate, who is a nurse by own word. */
function withNurse(change: Partial<StoredRegistration> = {}, name = 'Sam de Wit'): UserActor {
  const registration = aRegistration({ ...NURSE, ...change });
  registrationId = registration.id;
  return joinMarket(market.world, { registrations: [registration] }, name).actor;
}

const ask = (actor: Actor = candidate) => askForCheck(market.world)(actor, 'verpleegkundige');
const list = (actor: Actor) => listRegistrationsToCheck(market.world)(actor, { limit: 10 });
const check = (
  actor: Actor,
  outcome: 'confirmed' | 'refused' = 'confirmed',
  change: { reason?: 'not-found' | null; seen?: object; id?: string } = {},
) =>
  checkRegistration(market.world)(actor, {
    id: change.id ?? registrationId,
    outcome,
    seen: { ...SEEN, ...change.seen },
    reason: change.reason ?? null,
  });
const own = async (actor = candidate) =>
  (await readPassport({ ...market.world, catalogue: testCatalogue() })(actor)).registrations[0];
const actions = () => market.world.tables.audit.map(({ action }) => action);

/** The candidate released fields to the own employer's vacancy. */
function release(fields: readonly ('name' | 'registrations')[] = ['name', 'registrations']) {
  const { world, vacancy } = market;
  const passport = [...world.tables.passports.values()].find(
    ({ accountId }) => accountId === candidate.userId,
  );
  const introduction: StoredIntroduction = {
    id: anId(),
    vacancyId: vacancy.id,
    organisationId: vacancy.organisationId,
    passportId: passport?.id ?? '',
    accountId: candidate.userId,
    status: 'released',
    startedBy: 'candidate',
    meetingProposedBy: null,
    meetingAt: null,
    practical: null,
    reason: null,
    version: 1,
    createdAt: BUILT_AT,
    updatedAt: BUILT_AT,
    release: { fields, until: '2026-06-30', revokedAt: null },
    events: [],
  };
  world.tables.introductions.set(introduction.id, introduction);
}

describe('askForCheck', () => {
  it('puts the own registration on the list of the platform, with an audit row', async () => {
    await ask();
    expect((await list(market.region.platformAdmin)).items).toMatchObject([
      { id: registrationId, name: 'Sam de Wit', number: NUMBER, organisationId: null },
    ]);
    expect(market.world.tables.audit).toMatchObject([
      { action: 'registration.check-asked', subjectId: registrationId, organisationId: null },
    ]);
    expect(JSON.stringify(market.world.tables.audit)).not.toContain(NUMBER);
  });

  it('is for who holds it: not a recruiter, not somebody without that title', async () => {
    expect(await refusalCodeOf(ask(market.region.own.recruiter))).toBe('forbidden');
    expect(await refusalCodeOf(ask(market.candidate))).toBe('not_found');
    expect(await refusalCodeOf(ask({ kind: 'anonymous' }))).toBe('not_signed_in');
    expect(actions()).toEqual([]);
  });

  it('needs the number, is asked once, and not after the end', async () => {
    expect(await issuesOf(ask(withNurse({ number: null })))).toEqual(['number: required']);
    expect(await refusalCodeOf(ask(withNurse({ validUntil: '2026-05-31' })))).toBe(
      'transition_not_allowed',
    );
    await ask();
    expect(await refusalCodeOf(ask())).toBe('transition_not_allowed');
  });
});

describe('listRegistrationsToCheck', () => {
  it('gives each reader what is theirs, and the person reads who looked', async () => {
    release();
    await ask();
    const { own: employer, other, platformAdmin } = market.region;
    expect((await list(employer.recruiter)).items).toMatchObject([
      { vacancyTitle: market.vacancy.title, organisationId: employer.organisation.id },
    ]);
    expect(await list(other.recruiter)).toEqual({ items: [], nextCursor: null, total: 0 });
    expect((await list(platformAdmin)).total).toBe(1);
    expect(market.world.tables.accessLog).toMatchObject([
      {
        accountId: candidate.userId,
        kind: 'registration-viewed',
        viewerId: employer.recruiter.userId,
        fields: ['name', 'registrations'],
      },
      { viewerId: platformAdmin.userId, organisationId: null },
    ]);
  });

  it('is for nobody else', async () => {
    const { own: employer, regionalCoordinator } = market.region;
    for (const actor of [candidate, employer.caseManager, employer.admin, regionalCoordinator]) {
      expect(await refusalCodeOf(list(actor))).toBe('forbidden');
    }
  });
});

describe('checkRegistration', () => {
  it('is kept with who, when and how, and tells the board', async () => {
    release();
    const { recruiter, organisation } = market.region.own;
    await check(recruiter);
    expect((await own())?.check).toEqual({
      outcome: 'confirmed',
      reason: null,
      method: 'person',
      at: market.world.clock.now(),
      holdsUntil: '2027-05-31',
    });
    expect(market.world.tables.audit).toMatchObject([
      {
        action: 'registration.confirmed',
        actor: recruiter,
        organisationId: organisation.id,
        details: { method: 'person' },
      },
    ]);
    expect(market.world.tables.outbox).toMatchObject([{ event: 'passport.changed' }]);
  });

  it('is not for another organisation, the holder, or a role that does not check', async () => {
    release();
    expect(await refusalCodeOf(check(market.region.other.recruiter))).toBe('not_found');
    expect(await refusalCodeOf(check(market.region.platformAdmin))).toBe('not_found');
    expect(await refusalCodeOf(check(candidate))).toBe('forbidden');
    expect(await refusalCodeOf(check(market.region.own.caseManager))).toBe('forbidden');
    expect(
      await refusalCodeOf(check(market.region.own.recruiter, 'confirmed', { id: anId() })),
    ).toBe('not_found');
    expect(actions()).toEqual([]);
  });

  it('needs a reason to refuse and takes none to confirm', async () => {
    release();
    const { recruiter } = market.region.own;
    expect(await issuesOf(check(recruiter, 'refused'))).toEqual(['reason: required']);
    expect(await issuesOf(check(recruiter, 'confirmed', { reason: 'not-found' }))).toEqual([
      'reason: unknown_field',
    ]);
    await check(recruiter, 'refused', { reason: 'not-found' });
    expect(await own()).toMatchObject({ check: { outcome: 'refused', reason: 'not-found' } });
  });

  it('is of what was seen: a number that changed meanwhile was not checked', async () => {
    release();
    const seen = { number: '69056771831' };
    expect(await refusalCodeOf(check(market.region.own.recruiter, 'confirmed', { seen }))).toBe(
      'version_conflict',
    );
    expect((await own())?.check).toBeNull();
  });

  it('falls back to the own word with another number, title or end, and stays with other changes', async () => {
    release();
    await check(market.region.own.recruiter);
    const save = async (change: Partial<PassportContent>) => {
      const publicUrl = 'https://inzetbaar.example';
      const deps = {
        ...market.world,
        catalogue: testCatalogue(),
        gazetteer: testGazetteer(),
        publicUrl,
      };
      const {
        accountId: _,
        updatedAt: __,
        version,
        ...present
      } = await readPassport(deps)(candidate);
      const lanes = present.lanes.map(({ lane }) => lane);
      const stated = present.registrations.map(({ title, number, specialism, validUntil }) => ({
        title,
        number,
        specialism,
        validUntil,
      }));
      const content = { ...present, lanes, registrations: stated, ...change };
      return savePassport(deps)(candidate, { content, expectedVersion: version });
    };
    const kept = await save({ hoursMax: 20 });
    expect(kept.registrations[0]?.check?.outcome).toBe('confirmed');
    expect((await own())?.check?.outcome).toBe('confirmed');
    const changed = await save({
      registrations: [{ title: 'verpleegkundige', ...SEEN, validUntil: '2030-02-01' }],
    });
    expect(changed.registrations[0]?.check).toBeNull();
    expect((await own())?.check).toBeNull();
  });
});

describe('what a recruiter reads of it before anything is released', () => {
  const titles = async () => {
    const deps = await matchingDeps(market.world);
    const { items } = await matchPeopleForVacancy(deps)(
      market.region.own.recruiter,
      market.vacancy.id,
      { limit: 10 },
    );
    const [profile] = items
      .map(({ profile: one }) => one)
      .sort((a, b) => b.titles.length - a.titles.length);
    return [profile?.titles, profile?.uncheckedTitles];
  };

  it('is the title and whether it was checked; no number, and no title once refused', async () => {
    expect(await titles()).toEqual([['verpleegkundige'], ['verpleegkundige']]);
    await ask();
    await check(market.region.platformAdmin);
    expect(await titles()).toEqual([['verpleegkundige'], []]);
    await check(market.region.platformAdmin, 'refused', { reason: 'not-found' });
    expect(await titles()).toEqual([[], []]);
  });

  it('is the own word again when the check is a year old, and nothing after the end', async () => {
    await ask();
    await check(market.region.platformAdmin);
    market.world.clock.set('2027-05-31T10:00:00Z');
    expect(await titles()).toEqual([['verpleegkundige'], []]);
    market.world.clock.set('2027-06-01T10:00:00Z');
    expect(await titles()).toEqual([['verpleegkundige'], ['verpleegkundige']]);
    market.world.clock.set('2030-01-31T10:00:00Z');
    expect(await titles()).toEqual([['verpleegkundige'], ['verpleegkundige']]);
    market.world.clock.set('2030-02-01T10:00:00Z');
    expect(await titles()).toEqual([[], []]);
  });
});

describe('lookUpRegistrations', () => {
  const ENTRY: RegisterEntry = {
    number: NUMBER,
    title: 'verpleegkundige',
    specialisms: [],
    endsOn: null,
    hasNote: false,
    surname: 'de Wit',
    initials: 'S.',
  };
  const lookUp = (answer: RegisterAnswer) => {
    const bigRegister = inMemoryBigRegister({ [NUMBER]: answer });
    return lookUpRegistrations({ ...market.world, bigRegister })();
  };
  const NOTHING = { confirmed: 0, leftToPerson: 0, unavailable: 0 };

  it('confirms what is the same, with an audit row, and asks about nothing that nobody asked', async () => {
    expect(await lookUp({ kind: 'found', entry: ENTRY })).toEqual(NOTHING);
    await ask();
    expect(await lookUp({ kind: 'found', entry: ENTRY })).toEqual({ ...NOTHING, confirmed: 1 });
    expect((await own())?.check).toMatchObject({ outcome: 'confirmed', method: 'register' });
    expect(actions()).toEqual(['registration.check-asked', 'registration.confirmed']);
    expect((await list(market.region.platformAdmin)).total).toBe(0);
  });

  it.each<[string, RegisterAnswer, string]>([
    ['nothing', { kind: 'not-found' }, 'not-found'],
    ['somebody else', { kind: 'found', entry: { ...ENTRY, surname: 'Bakker' } }, 'other-name'],
    ['a measure', { kind: 'found', entry: { ...ENTRY, hasNote: true } }, 'note'],
  ])('refuses nobody: %s is left to a person', async (_, answer, finding) => {
    await ask();
    expect(await lookUp(answer)).toEqual({ ...NOTHING, leftToPerson: 1 });
    expect((await own())?.check).toBeNull();
    expect((await list(market.region.platformAdmin)).items).toMatchObject([{ finding }]);
    market.world.clock.advance({ days: 2 });
    expect(await lookUp(answer)).toEqual(NOTHING);
  });

  it('leaves it as it is while the register is away, and tries again after an hour', async () => {
    await ask();
    const away = { kind: 'unavailable', why: 'no-answer' } as const;
    expect(await lookUp(away)).toEqual({ ...NOTHING, unavailable: 1 });
    expect(await own()).toMatchObject({ askedAt: market.world.clock.now(), check: null });
    expect(await lookUp({ kind: 'found', entry: ENTRY })).toEqual(NOTHING);
    market.world.clock.advance({ hours: 1 });
    expect(await lookUp({ kind: 'found', entry: ENTRY })).toEqual({ ...NOTHING, confirmed: 1 });
  });

  it('asks a register that is away once in a round', async () => {
    await ask();
    const other = withNurse({}, 'Bo Jansen');
    await ask(other);
    const away = { kind: 'unavailable', why: 'refused' } as const;
    expect(await lookUp(away)).toEqual({ ...NOTHING, unavailable: 1 });
  });

  it('confirms nothing that the holder changed while the register was thinking', async () => {
    await ask();
    const { tables } = market.world;
    const passport = [...tables.passports.values()].find(
      ({ accountId }) => accountId === candidate.userId,
    );
    if (passport === undefined) throw new Error('no passport');
    const bigRegister = {
      async lookUp(): Promise<RegisterAnswer> {
        market.world.tables.passports.set(passport.id, {
          ...passport,
          registrations: [aRegistration({ ...NURSE, id: registrationId, validUntil: null })],
        });
        return { kind: 'found', entry: ENTRY };
      },
    };
    await lookUpRegistrations({ ...market.world, bigRegister })();
    expect(await own()).toMatchObject({ validUntil: null, check: null });
    expect(actions()).toEqual(['registration.check-asked']);
  });
});

describe('remindOfRegistrations', () => {
  const remind = () =>
    remindOfRegistrations({ ...market.world, publicUrl: 'https://inzetbaar.example' })();
  const mails = () => market.world.tables.mail;

  it('mails ninety days before the end, once, and names no title or number', async () => {
    withNurse({ validUntil: '2026-08-30' }, 'Bo Jansen');
    withNurse({ validUntil: '2026-08-31' }, 'Kim Smeets');
    expect(await remind()).toBe(1);
    expect(await remind()).toBe(0);
    const [mail] = mails();
    expect(mail?.body).toContain('30 augustus 2026');
    expect(mail?.body).toContain('https://inzetbaar.example/paspoort?stap=registraties');
    expect(`${mail?.subject}${mail?.body}`).not.toMatch(/verpleeg|690567|Jansen/i);
    expect(actions()).toEqual(['registration.reminded']);
    market.world.clock.advance({ days: 1 });
    expect(await remind()).toBe(1);
  });

  it('mails a refusal once, and not again until the next one', async () => {
    release();
    await check(market.region.own.recruiter, 'refused', { reason: 'not-found' });
    expect(await remind()).toBe(1);
    expect(mails()[0]?.body).toContain('Die klopt nog niet');
    expect(mails()[0]?.body).not.toContain('Zorggroep');
    expect(await remind()).toBe(0);
  });
});
