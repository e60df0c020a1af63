import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import type { IntroductionTransitionName } from '@inzetbaar/domain/introductions';
import type { IntroductionChange } from '@inzetbaar/domain/introductions';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeIntroduction } from '../introductions/change-introduction.ts';
import { expireIntroductions } from '../introductions/expire-introductions.ts';
import { startIntroduction } from '../introductions/start-introduction.ts';
import { advancePlacements } from '../placements/advance-placements.ts';
import { changePlacement } from '../placements/change-placement.ts';
import { createPlacement } from '../placements/create-placement.ts';
import {
  aStatement,
  aVacancy,
  issuesOf,
  joinMarket,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
} from '../testing/index.ts';
import { changeCaseStatus } from './change-case-status.ts';
import { openCase } from './open-case.ts';
import {
  correctEffort,
  type EffortToRecord,
  listEfforts,
  recordEffort,
  takeBackEffort,
} from './record-effort.ts';

let market: SmallMarket;
let guide: UserActor;
let candidate: UserActor;
let caseId: string;
const deps = () => ({ ...market.world, publicUrl: 'https://inzetbaar.example' });
const decide = (actor: Actor, transition: 'agree' | 'stop', id = caseId) =>
  changeCaseStatus(deps())(actor, { id, transition, outcome: null });
const openFor = async (person: UserActor, by: UserActor = guide): Promise<string> => {
  const email = market.world.tables.accounts.get(person.userId)?.email ?? '';
  const wish = { organisationId: null, name: 'Robin Kusters', email, statement: aStatement() };
  return (await openCase(deps())(by, wish)).stored.id;
};
beforeEach(async () => {
  market = smallMarket();
  guide = market.region.own.caseManager;
  candidate = market.candidate;
  caseId = await openFor(candidate);
  await decide(candidate, 'agree');
});

const TODAY = '2026-06-01';
const effort = (change: Partial<EffortToRecord> = {}): EffortToRecord => ({
  kind: 'conversation',
  on: TODAY,
  ...change,
});
const record = (actor: Actor, change: Partial<EffortToRecord> = {}, id = caseId) =>
  recordEffort(deps())(actor, { id, effort: effort(change) });
const list = async (actor: Actor = guide, id = caseId) =>
  (await listEfforts(deps())(actor, { id, limit: 100 })).items;
/** What happened on the platform, in the order of recording. */
const happened = () =>
  market.world.tables.efforts
    .filter(({ source }) => source === 'platform')
    .map(({ kind, result, by, reason }) => [kind, result, by, reason]);

describe('an effort by hand', () => {
  it('is a kind and a day, of the side that wrote it, and both read it', async () => {
    await record(guide);
    await record(candidate, { kind: 'application', organisation: 'Zuyderland', on: '2026-05-20' });
    expect(await list()).toMatchObject([
      { stored: { kind: 'conversation', by: 'case-manager', result: 'done' }, isMine: true },
      { stored: { kind: 'application', by: 'candidate', result: 'open' }, isMine: false },
    ]);
    expect((await list(candidate)).map(({ isMine }) => isMine)).toEqual([false, true]);
    const looks = market.world.tables.accessLog.filter(
      ({ kind }) => kind === 'second-track-case-viewed',
    );
    expect(looks).toMatchObject([{ accountId: candidate.userId, viewerId: guide.userId }]);
    const [first] = market.world.tables.audit.filter(({ action }) => action.includes('effort'));
    expect(first).toMatchObject({
      action: 'second-track-case.effort-recorded',
      subjectId: caseId,
      organisationId: market.region.own.organisation.id,
    });
    expect(first?.details).toBeUndefined();
  });

  it('is for the two sides of the case alone', async () => {
    const { id } = (await record(guide)).stored;
    const { own, other, platformAdmin, regionalCoordinator } = market.region;
    const stranger = joinMarket(market.world).actor;
    const others = [own.recruiter, own.admin, other.caseManager, platformAdmin];
    for (const actor of [...others, regionalCoordinator, stranger]) {
      expect(await refusalCodeOf(list(actor))).toBe('not_found');
      expect(await refusalCodeOf(record(actor))).toBe('not_found');
      const taken = takeBackEffort(deps())(actor, { id: caseId, effortId: id });
      expect(await refusalCodeOf(taken)).toBe('not_found');
    }
    expect(market.world.tables.efforts).toHaveLength(1);
  });

  it('says nothing of health, and what can be', async () => {
    const ill = record(candidate, { note: 'Ik heb een burn-out en slik medicijnen' });
    expect(await issuesOf(ill)).toEqual(['note: names_health']);
    expect(await issuesOf(record(guide, { organisation: 'Zuyderland (depressie)' }))).toEqual([
      'organisation: names_health',
    ]);
    expect(await issuesOf(record(guide, { on: '2026-06-02' }))).toEqual(['on: date_in_future']);
    expect(await issuesOf(record(guide, { kind: 'search' }))).toEqual(['kind: not_in_list']);
    expect(market.world.tables.efforts).toEqual([]);
  });

  it('counts while the employee agrees', async () => {
    const { stored } = await record(guide);
    await decide(candidate, 'stop');
    expect(await refusalCodeOf(record(guide))).toBe('transition_not_allowed');
    const corrected = await correctEffort(deps())(guide, {
      id: caseId,
      effortId: stored.id,
      effort: effort({ on: '2026-05-29' }),
    });
    expect(corrected.stored).toMatchObject({ on: '2026-05-29', corrects: stored.id });
    expect((await list()).map(({ stored: { id } }) => id)).toEqual([corrected.stored.id]);
    expect(market.world.tables.efforts).toHaveLength(2);
  });

  it('is corrected or taken back by the side that wrote it, once', async () => {
    const { id: effortId } = (await record(candidate)).stored;
    const correct = (actor: Actor) =>
      correctEffort(deps())(actor, { id: caseId, effortId, effort: effort({ kind: 'advice' }) });
    expect(await refusalCodeOf(correct(guide))).toBe('forbidden');
    const { stored } = await correct(candidate);
    expect(await refusalCodeOf(correct(candidate))).toBe('version_conflict');
    await takeBackEffort(deps())(candidate, { id: caseId, effortId: stored.id });
    expect(await list()).toEqual([]);
    const rows = market.world.tables.efforts.map(({ kind, isTakenBack }) => [kind, isTakenBack]);
    expect(rows).toEqual([
      ['conversation', false],
      ['advice', false],
      ['advice', true],
    ]);
  });
});

describe('what happens on the platform', () => {
  const vacancyOf = (lanes: readonly ('second-track' | 'extra-hours')[]) => {
    const vacancy = aVacancy(market.region.other.location, { lanes, forms: ['trial'] });
    market.world.tables.vacancies.set(vacancy.id, vacancy);
    return vacancy;
  };
  const start = async (vacancyId: string) =>
    (await startIntroduction(deps())(candidate, { vacancyId })).introduction.id;
  const change = (
    actor: Actor,
    id: string,
    transition: IntroductionTransitionName,
    told: IntroductionChange = {},
  ) => changeIntroduction(deps())(actor, { id, transition, change: told });
  const RELEASE = { release: { fields: ['name'], until: '2026-07-01' } } as const;

  it('becomes an effort by itself, from interest to placement', async () => {
    const { recruiter } = market.region.other;
    const vacancy = vacancyOf(['second-track']);
    const id = await start(vacancy.id);
    await change(candidate, id, 'release', RELEASE);
    const meetingAt = new Date('2026-06-03T09:00:00Z');
    await change(recruiter, id, 'propose-meeting', { meetingAt, practical: 'Ingang noord' });
    await change(candidate, id, 'agree-meeting');
    market.world.clock.advance({ days: 4 });
    await change(recruiter, id, 'succeed');
    const proposal = {
      introductionId: id,
      form: 'trial',
      hoursPerWeek: 8,
      startsOn: '2026-06-08',
      endsOn: '2026-06-10',
    } as const;
    const placed = await createPlacement(deps())(recruiter, proposal);
    const placementId = placed.placement.id;
    await changePlacement(deps())(candidate, { id: placementId, transition: 'confirm' });
    market.world.clock.advance({ days: 10 });
    await advancePlacements(deps())();
    expect(happened()).toEqual([
      ['interest', 'open', 'candidate', null],
      ['introduction', 'open', 'candidate', null],
      ['meeting', 'arranged', 'candidate', null],
      ['interview', 'continued', 'host', null],
      ['placement', 'offered', 'host', null],
      ['placement', 'accepted', 'candidate', null],
      ['placement', 'started', 'platform', null],
      ['placement', 'completed', 'platform', null],
    ]);
    const shown = (await list()).map(({ stored }) => stored);
    expect(new Set(shown.map(({ organisation }) => organisation))).toEqual(
      new Set(['Stichting Maasoever']),
    );
    expect(shown.find(({ kind }) => kind === 'interview')).toMatchObject({
      on: '2026-06-03',
      subject: vacancy.title,
    });
    expect(shown.find(({ result }) => result === 'started')).toMatchObject({
      on: '2026-06-08',
      form: 'trial',
    });
  });

  it('has the reason of a refusal, and lapses by itself', async () => {
    const { recruiter } = market.region.other;
    const refused = await start(vacancyOf(['second-track']).id);
    await change(recruiter, refused, 'decline', { reason: 'skills' });
    await start(vacancyOf(['second-track']).id);
    market.world.clock.advance({ days: 31 });
    await expireIntroductions(deps())();
    expect(happened().filter(([kind]) => kind === 'refusal')).toEqual([
      ['refusal', 'not-continued', 'host', 'skills'],
      ['refusal', 'lapsed', 'platform', null],
    ]);
  });

  it('counts in this lane, of who agreed and as long as they do', async () => {
    const passport = market.world.tables.passports.get(market.passport.id) ?? market.passport;
    const lanes = [...passport.lanes, { lane: 'extra-hours', organisationId: null } as const];
    market.world.tables.passports.set(passport.id, { ...passport, lanes });
    await start(vacancyOf(['extra-hours']).id);
    expect(happened()).toEqual([]);
    const kept = await start(vacancyOf(['second-track', 'extra-hours']).id);
    await decide(candidate, 'stop');
    await change(candidate, kept, 'release', RELEASE);
    expect(happened()).toEqual([['interest', 'open', 'candidate', null]]);
  });

  it('is in the case of each employer, and in nobody else’s', async () => {
    const { other } = market.region;
    const second = await openFor(candidate, other.caseManager);
    await decide(candidate, 'agree', second);
    const stranger = joinMarket(market.world).actor;
    const theirs = await openFor(stranger);
    await decide(stranger, 'agree', theirs);
    await start(vacancyOf(['second-track']).id);
    expect(await list(other.caseManager, second)).toMatchObject([{ stored: { kind: 'interest' } }]);
    expect(await list()).toHaveLength(1);
    expect(await list(guide, theirs)).toEqual([]);
  });

  it('answers whoever made it happen the same, with a case or without', async () => {
    const { recruiter } = market.region.other;
    const answers = [];
    for (const active of [true, false]) {
      if (!active) await decide(candidate, 'stop');
      const passport = market.world.tables.passports.get(market.passport.id) ?? market.passport;
      const lanes = [{ lane: 'second-track', organisationId: null } as const];
      market.world.tables.passports.set(passport.id, { ...passport, lanes });
      const id = await start(vacancyOf(['second-track']).id);
      const { introduction } = await change(recruiter, id, 'decline', { reason: 'hours' });
      const { id: _id, vacancyId: _vacancy, ...answer } = introduction;
      answers.push(answer);
    }
    expect(answers[0]).toEqual(answers[1]);
    const told = JSON.stringify(
      market.world.tables.audit.filter(
        ({ organisationId }) => organisationId === market.region.other.organisation.id,
      ),
    );
    expect(told).not.toMatch(/effort|second-track/);
  });
});
