import { beforeEach, describe, expect, it } from 'vitest';
import {
  issuesOf,
  refusalCodeOf,
  refusalOf,
  type SmallMarket,
  smallMarket,
  testCatalogue,
  testGazetteer,
} from '../testing/index.ts';
import { exportMyData } from './export-my-data.ts';
import { listAccessLog } from './list-access-log.ts';
import { emptyPassport, readPassport } from './read-passport.ts';
import { type PassportContent, savePassport } from './save-passport.ts';

const content: PassportContent = {
  skills: [{ skillId: 'rapporteren', level: 3, source: 'work' }],
  registrations: [],
  workConditions: ['no-lifting'],
  hoursMin: 8,
  hoursMax: 16,
  otherHours: 0,
  buildUp: [],
  availability: 0,
  postcodeArea: '6211',
  maxTravelKm: null,
  wishedBranches: [],
  wishedForms: [],
  lanes: ['second-track', 'extra-hours'],
  phone: null,
  introductionText: '',
  visible: true,
};

let market: SmallMarket;
beforeEach(() => {
  market = smallMarket();
});
const deps = () => ({
  ...market.world,
  gazetteer: testGazetteer(),
  catalogue: testCatalogue(),
  publicUrl: 'https://inzetbaar.example',
});
const save = (change: Partial<PassportContent> = {}, expectedVersion = 1) =>
  savePassport(deps())(market.candidate, { content: { ...content, ...change }, expectedVersion });

describe('readPassport', () => {
  it('gives the own one, and an empty one before the first time', async () => {
    const read = readPassport(deps());
    expect(await read(market.candidate)).toEqual(market.passport);
    const newcomer = market.region.candidate;
    expect(await read(newcomer)).toEqual(emptyPassport(newcomer.userId));
    expect(emptyPassport(newcomer.userId)).toMatchObject({
      version: 0,
      lanes: [],
      updatedAt: null,
    });
  });

  it('is for who may have one', async () => {
    expect(await refusalCodeOf(readPassport(deps())(market.region.own.recruiter))).toBe(
      'forbidden',
    );
  });
});

describe('savePassport', () => {
  it('keeps what was filled in, with the place that follows from the postcode', async () => {
    const saved = await save();
    expect(saved).toMatchObject({
      id: market.passport.id,
      skills: content.skills,
      postcodeArea: '6211',
      municipalityCode: 'GM0935',
      home: { latitude: 50.8485, longitude: 5.6905 },
      version: 2,
    });
    expect(await readPassport(deps())(market.candidate)).toEqual(saved);
  });

  it('makes the first one', async () => {
    const newcomer = market.region.candidate;
    const saved = await savePassport(deps())(newcomer, { content, expectedVersion: 0 });
    expect(saved).toMatchObject({ accountId: newcomer.userId, version: 1 });
  });

  it('forgets the place with the postcode', async () => {
    expect(await save({ postcodeArea: null })).toMatchObject({
      municipalityCode: null,
      home: null,
    });
  });

  it('keeps the employer of a lane that was joined before', async () => {
    const employer = market.region.own.organisation.id;
    market.world.tables.passports.set(market.passport.id, {
      ...market.passport,
      lanes: [{ lane: 'second-track', organisationId: employer }],
    });
    expect((await save()).lanes).toEqual([
      { lane: 'second-track', organisationId: employer },
      { lane: 'extra-hours', organisationId: null },
    ]);
  });

  it('leaves an audit row and an event', async () => {
    await save();
    const { id } = market.passport;
    expect(market.world.tables.audit).toMatchObject([
      { action: 'passport.saved', subjectId: id, details: { version: 2 } },
    ]);
    expect(market.world.tables.outbox).toEqual([{ event: 'passport.changed', subjectId: id }]);
  });

  it('refuses what is wrong by field, and keeps nothing', async () => {
    const wrong = save({
      skills: [{ skillId: 'vliegen', level: 3, source: 'work' }],
      hoursMin: 20,
    });
    expect(await issuesOf(wrong)).toEqual([
      'skills.0.skillId: unknown_skill',
      'hoursMin: min_above_max',
    ]);
    expect(market.world.tables.passports.get(market.passport.id)).toEqual(market.passport);
    expect(market.world.tables.audit).toEqual([]);
  });

  it('gives the second writer what the first one wrote', async () => {
    const saved = await save();
    const conflict = await refusalOf(save({ hoursMax: 40 }));
    expect(conflict.code).toBe('version_conflict');
    expect(conflict.details).toEqual({ current: saved });
  });

  it('is for who may have one', async () => {
    const wrong = savePassport(deps())(market.region.own.recruiter, {
      content,
      expectedVersion: 0,
    });
    expect(await refusalCodeOf(wrong)).toBe('forbidden');
  });

  it('never touches the passport of somebody else', async () => {
    const newcomer = market.region.candidate;
    await savePassport(deps())(newcomer, { content, expectedVersion: 0 });
    expect(market.world.tables.passports.get(market.passport.id)).toEqual(market.passport);
  });
});

describe('the access log', () => {
  it('is read by its subject, newest first', async () => {
    const { world, candidate, region, vacancy } = market;
    await world.transaction(region.own.recruiter, async ({ accessLog }) => {
      const entry = {
        kind: 'profile-listed' as const,
        viewerId: region.own.recruiter.userId,
        viewerName: 'Kim',
        organisationId: region.own.organisation.id,
        vacancyId: vacancy.id,
        fields: ['skills'],
      };
      await accessLog.addForPassports({ ...entry, at: new Date('2026-06-01') }, [
        market.passport.id,
      ]);
      await accessLog.addForPassports({ ...entry, at: new Date('2026-06-02') }, [
        market.passport.id,
      ]);
    });
    const { items, total } = await listAccessLog(world)(candidate, { limit: 1 });
    expect(total).toBe(2);
    expect(items).toMatchObject([
      {
        at: new Date('2026-06-02'),
        organisationName: region.own.organisation.name,
        vacancyTitle: vacancy.title,
      },
    ]);
    expect((await listAccessLog(world)(region.own.recruiter, { limit: 10 })).total).toBe(0);
    const anonymous = listAccessLog(world)({ kind: 'anonymous' }, { limit: 1 });
    expect(await refusalCodeOf(anonymous)).toBe('not_signed_in');
  });
});

describe('exportMyData', () => {
  it('gives everything of the person, and says so in audit and access log', async () => {
    const { world, candidate, passport } = market;
    const data = await exportMyData(world)(candidate);
    expect(data).toMatchObject({
      exportedAt: world.clock.now(),
      account: { id: candidate.userId, name: 'Robin Kusters' },
      passport: { id: passport.id },
      introductions: [],
      placements: [],
    });
    expect(JSON.stringify(data)).not.toContain('passwordHash');
    expect(world.tables.audit).toMatchObject([
      { action: 'account.exported', subjectId: candidate.userId },
    ]);
    expect(world.tables.accessLog).toMatchObject([
      { kind: 'exported', accountId: candidate.userId },
    ]);
  });

  it('holds no names of staff and no ids of people who were ranked', async () => {
    const { world, region, passport, vacancy, candidate } = market;
    const { recruiter } = region.own;
    await world.transaction(recruiter, async ({ rankingLog, accessLog }) => {
      await rankingLog.add({
        at: world.clock.now(),
        viewerId: recruiter.userId,
        kind: 'people-for-vacancy',
        subjectId: vacancy.id,
        weightsVersion: '1',
        fingerprint: '0',
        shown: [passport.id],
      });
      await accessLog.addForPassports(
        {
          at: world.clock.now(),
          kind: 'profile-listed',
          viewerId: recruiter.userId,
          viewerName: 'Kim de Recruiter',
          organisationId: region.own.organisation.id,
          vacancyId: vacancy.id,
          fields: ['skills'],
        },
        [passport.id],
      );
    });
    const ofRecruiter = await exportMyData(world)(recruiter);
    expect(ofRecruiter.rankings).toMatchObject([{ peopleShown: 1, vacanciesShown: null }]);
    expect(JSON.stringify(ofRecruiter)).not.toContain(passport.id);
    const ofCandidate = JSON.stringify(await exportMyData(world)(candidate));
    expect(ofCandidate).toContain(region.own.organisation.name);
    expect(ofCandidate).not.toContain('Kim de Recruiter');
    expect(ofCandidate).not.toContain(recruiter.userId);
  });

  it('is for who is signed in', async () => {
    expect(await refusalCodeOf(exportMyData(market.world)({ kind: 'anonymous' }))).toBe(
      'not_signed_in',
    );
  });
});
