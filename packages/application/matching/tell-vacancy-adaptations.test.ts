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
import { MOST_ADAPTATION_QUESTIONS } from './reach-ledger.ts';
import { tellVacancyAdaptations } from './tell-vacancy-adaptations.ts';
import { tellVacancyReach } from './tell-vacancy-reach.ts';

let market: SmallMarket;
beforeEach(() => {
  market = smallMarket();
  change({ conditionsNotMet: ['no-lifting', 'no-driving'] });
});

const join = (count: number, passport: Partial<StoredPassport> = {}) => {
  for (let joined = 0; joined < count; joined += 1) joinMarket(market.world, passport);
};
const change = (vacancy: Partial<VacancyToStore>) => {
  const { id } = market.vacancy;
  const present = market.world.tables.vacancies.get(id) ?? market.vacancy;
  market.world.tables.vacancies.set(id, { ...present, ...vacancy });
};
const askWith = (deps: MatchingDeps, actor = market.region.own.recruiter) =>
  tellVacancyAdaptations(deps)(actor, market.vacancy.id);
const ask = async (actor = market.region.own.recruiter) =>
  askWith(await matchingDeps(market.world), actor);
const figures = async (deps: MatchingDeps) =>
  Object.fromEntries(
    (await askWith(deps)).adaptations.map(({ condition, people }) => [condition, people]),
  );

describe('tellVacancyAdaptations', () => {
  it('tells how many people each swap opens the job to, and which were made', async () => {
    join(40);
    join(16, { workConditions: ['no-lifting'] });
    join(9, { workConditions: ['no-driving'] });
    join(20, { workConditions: ['no-lifting'], hoursMin: 2, hoursMax: 4 });
    change({ adaptations: ['driving-by-colleague'] });
    expect(await ask()).toEqual({
      adaptations: [
        {
          condition: 'no-lifting',
          choices: ['lifting-by-colleague', 'lifting-with-aid'],
          made: [],
          people: 15,
        },
        {
          condition: 'no-driving',
          choices: ['driving-by-colleague'],
          made: ['driving-by-colleague'],
          people: null,
        },
      ],
      notCounted: null,
    });
  });

  it('says the same when a task is swapped and taken back, for as long as one looks', async () => {
    join(40);
    join(16, { workConditions: ['no-lifting'] });
    const deps = await matchingDeps(market.world);
    for (const adaptations of [[], ['lifting-with-aid'], [], ['lifting-by-colleague']] as const) {
      change({ adaptations });
      expect(await figures(deps)).toEqual({ 'no-lifting': 15, 'no-driving': null });
    }
  });

  it('changes no answer of the reach, whatever was asked before', async () => {
    join(22);
    join(14, { workConditions: ['no-lifting'] });
    const reachAfter = async (asked: boolean) => {
      const deps = await matchingDeps(market.world);
      if (asked) await askWith(deps);
      return tellVacancyReach(deps)(market.region.own.recruiter, market.vacancy.id);
    };
    expect(await reachAfter(true)).toEqual(await reachAfter(false));
  });

  it('counts only who is visible', async () => {
    join(40);
    join(16, { workConditions: ['no-lifting'], visible: false });
    const deps = await matchingDeps(market.world);
    expect(await figures(deps)).toEqual({ 'no-lifting': null, 'no-driving': null });
  });

  it('needs the job to be online, and something to swap', async () => {
    join(40);
    join(16, { workConditions: ['no-lifting'] });
    change({ status: 'draft' });
    const draft = await ask();
    expect(draft.notCounted).toBe('not-published');
    expect(draft.adaptations.map(({ people }) => people)).toEqual([null, null]);
    change({ status: 'published', conditionsNotMet: [] });
    expect(await ask()).toEqual({ adaptations: [], notCounted: null });
  });

  it('answers only so many variants in a day; asking the same again is none', async () => {
    join(40);
    const deps = await matchingDeps(market.world);
    for (let variant = 0; variant < MOST_ADAPTATION_QUESTIONS.perVacancy; variant += 1) {
      change({ hoursMin: variant });
      expect((await askWith(deps)).notCounted).toBeNull();
    }
    change({ hoursMin: 20 });
    expect((await askWith(deps)).notCounted).toBe('asked-enough');
    change({ hoursMin: 3 });
    expect((await askWith(deps)).notCounted).toBeNull();
    change({ hoursMin: 20 });
    market.world.clock.advance({ days: 1 });
    expect((await askWith(deps)).notCounted).toBeNull();
  });

  it('shows nobody, so that no access log and no log of rankings gets a row', async () => {
    join(40, { workConditions: ['no-lifting'] });
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
  });
});
