import { compileDemand, VacancyReach } from '@inzetbaar/domain/matching';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredPassport, VacancyToStore } from '../ports/index.ts';
import {
  joinMarket,
  type MatchingDeps,
  matchingDeps,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
} from '../testing/index.ts';
import { matchPeopleForVacancy } from './match-people-for-vacancy.ts';
import { MOST_REACH_QUESTIONS } from './reach-ledger.ts';
import { tellVacancyReach } from './tell-vacancy-reach.ts';

let market: SmallMarket;
beforeEach(() => {
  market = smallMarket();
});

const join = (count: number, change: Partial<StoredPassport> = {}) => {
  for (let joined = 0; joined < count; joined += 1) joinMarket(market.world, change);
};
const change = (vacancy: Partial<VacancyToStore>) => {
  const { id } = market.vacancy;
  const present = market.world.tables.vacancies.get(id) ?? market.vacancy;
  market.world.tables.vacancies.set(id, { ...present, ...vacancy });
};
const asking =
  (deps: MatchingDeps) =>
  async (actor = market.region.own.recruiter) =>
    (await tellVacancyReach(deps)(actor, market.vacancy.id)).told;
const ask = async (actor = market.region.own.recruiter) =>
  asking(await matchingDeps(market.world))(actor);
const counts = async (tell = ask) => (await tell())?.within.map(({ people }) => people);

const woundCare = { skillId: 'wondzorg', level: 3, importance: 'essential' } as const;
const withWoundCare = (level: 1 | 3 = 3): Partial<StoredPassport> => ({
  skills: [
    { skillId: 'begeleiden-dagbesteding', level: 4, source: 'work' },
    { skillId: 'wondzorg', level, source: 'work' },
  ],
});

describe('tellVacancyReach', () => {
  it('tells how many could do it now and after training, and what excludes most', async () => {
    change({ skills: [...market.vacancy.skills, woundCare] });
    join(21, withWoundCare());
    join(32);
    join(12, { ...withWoundCare(), hoursMax: 10 });
    expect(await ask()).toEqual({
      people: 65,
      within: [
        { weeks: 0, people: 20 },
        { weeks: 4, people: 20 },
        { weeks: 12, people: 55 },
      ],
      hardest: {
        index: expect.any(Number),
        requirement: { kind: 'skill', skillId: 'wondzorg', level: 3, trainingWeeks: 6 },
        excludes: 35,
        onlyByThis: 35,
      },
    });
  });

  it('calls ready whom the list of people calls ready', async () => {
    change({ skills: [...market.vacancy.skills, woundCare] });
    join(20, withWoundCare());
    join(6, withWoundCare(1));
    join(11, { ...withWoundCare(), hoursMin: 36, hoursMax: 36 });
    const deps = await matchingDeps(market.world);
    const { items } = await matchPeopleForVacancy(deps)(
      market.region.own.recruiter,
      market.vacancy.id,
      { limit: 100 },
    );
    expect(items.filter(({ explanation }) => explanation.ready)).toHaveLength(20);
    expect((await counts(asking(deps)))?.[0]).toBe(20);
  });

  it('withholds what is about few people, none included', async () => {
    join(8);
    expect(await ask()).toEqual({
      people: null,
      within: [0, 4, 12].map((weeks) => ({ weeks, people: null })),
      hardest: null,
    });
    market.world.tables.passports.clear();
    expect(await counts()).toEqual([null, null, null]);
  });

  it('shows nobody who joins or leaves, nor whom one requirement leaves out', async () => {
    join(21);
    const deps = await matchingDeps(market.world);
    const tell = asking(deps);
    const before = await tell();
    expect(before?.within[0]?.people).toBe(20);
    // By itself a group of 23 would be told as 25.
    joinMarket(market.world);
    await deps.board.load(market.world.transaction);
    expect(await tell()).toEqual(before);
    // One person can work 24 hours and no more: without that one it was 22 again.
    const [someone] = market.world.tables.passports.values();
    if (someone === undefined) throw new Error('nobody has a passport');
    market.world.tables.passports.set(someone.id, { ...someone, hoursMax: 17 });
    await deps.board.load(market.world.transaction);
    change({ hoursMin: 18 });
    expect((await tell())?.within).toEqual(before?.within);
  });

  it('is one question as long as the requirements are the same, and told to others anew', async () => {
    join(30);
    const deps = await matchingDeps(market.world);
    const tell = asking(deps);
    const first = await tell();
    for (let time = 0; time <= MOST_REACH_QUESTIONS.perVacancy; time += 1) {
      change({
        title: `Titel ${time}`,
        lanes: time % 2 === 0 ? ['extra-hours'] : ['second-track'],
        conditionsNotMet: time % 2 === 0 ? ['no-lifting'] : [],
        branch: time % 2 === 0 ? 'ggz' : 'vvt',
      });
      expect(await tell()).toEqual(first);
    }
    // The first of a day is one of them.
    for (let time = 1; time < MOST_REACH_QUESTIONS.perVacancy; time += 1) {
      change({ hoursMin: time });
      expect(await tell()).not.toBeNull();
    }
    change({ hoursMin: 0 });
    expect(await tell()).toBeNull();
    change({ hoursMin: 1 });
    expect(await tell()).not.toBeNull();
    change({ hoursMin: 0 });
    market.world.clock.advance({ days: 1 });
    expect(await tell()).not.toBeNull();
  });

  it('answers an organisation only so often in a day', async () => {
    const { board, reachLedger } = await matchingDeps(market.world);
    const demand = board.vacancy(market.vacancy.id)?.demand;
    if (demand === undefined) throw new Error('the vacancy is not on the board');
    const { context, supplies } = board;
    const reach = new VacancyReach(compileDemand(demand, context.graph), supplies, context);
    const tell = (id: string, organisationId: string) =>
      reachLedger.tell({ id, organisationId }, 'requirements', () => reach);
    for (let number = 0; number < MOST_REACH_QUESTIONS.perOrganisation; number += 1) {
      expect(tell(`vacancy ${number}`, 'own')).not.toBeNull();
    }
    expect(tell('one more', 'own')).toBeNull();
    expect(tell('vacancy 0', 'own')).not.toBeNull();
    expect(tell('one more', 'other')).not.toBeNull();
  });

  it('keeps naming the requirement that it named, although another comes to be first', async () => {
    change({ skills: [...market.vacancy.skills, woundCare], hoursMin: 20 });
    join(20, withWoundCare());
    market.world.tables.passports.delete(market.passport.id);
    join(13);
    join(12, { ...withWoundCare(), hoursMax: 10 });
    const deps = await matchingDeps(market.world);
    const tell = asking(deps);
    const first = await tell();
    expect(first?.hardest?.requirement.kind).toBe('skill');
    join(3, { ...withWoundCare(), hoursMax: 10 });
    const [woundless] = [...market.world.tables.passports.values()].filter(
      ({ skills }) => skills.length === 1,
    );
    market.world.tables.passports.delete(woundless?.id ?? '');
    await deps.board.load(market.world.transaction);
    expect((await tell())?.hardest).toEqual(first?.hardest);
    // Whoever asks for the first time hears of the hours.
    expect((await ask())?.hardest?.requirement.kind).toBe('hours');
  });

  it('shows nobody, so that no access log and no log of rankings gets a row', async () => {
    join(20);
    await ask();
    expect(market.world.tables.accessLog).toEqual([]);
    expect(market.world.tables.rankings).toEqual([]);
  });

  it('is for recruiters of the organisation only', async () => {
    const { own, other, platformAdmin, regionalCoordinator } = market.region;
    expect(await refusalCodeOf(ask(other.recruiter))).toBe('not_found');
    for (const actor of [
      market.candidate,
      own.admin,
      own.caseManager,
      platformAdmin,
      regionalCoordinator,
    ]) {
      expect(await refusalCodeOf(ask(actor))).toBe('forbidden');
    }
    const deps = await matchingDeps(market.world);
    const tell = tellVacancyReach(deps);
    expect(await refusalCodeOf(tell({ kind: 'anonymous' }, market.vacancy.id))).toBe(
      'not_signed_in',
    );
    expect(await refusalCodeOf(tell(own.recruiter, 'unknown'))).toBe('not_found');
  });
});
