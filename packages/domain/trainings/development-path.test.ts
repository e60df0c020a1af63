import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SkillGraph } from '../matching/index.ts';
import { ENTRUSTMENT_LEVELS, type EntrustmentLevel } from '../passports/index.ts';
import { developmentPath } from './development-path.ts';
import { nearestOccupations } from './nearest.ts';
import type {
  DevelopmentPath,
  Learner,
  OfferedTraining,
  PathCatalogue,
  PathGoal,
} from './path-types.ts';

const DAY = '2026-06-01';
const SKILLS = ['bathing', 'injecting', 'planning', 'talking', 'washing', 'wounds', 'wounds-hard'];
const WEEKS: Readonly<Record<string, number>> = {
  bathing: 2,
  injecting: 3,
  planning: 26,
  washing: 1,
  wounds: 4,
  'wounds-hard': 3,
};

const catalogue: PathCatalogue = {
  graph: new SkillGraph(
    SKILLS.map((id) => ({
      id,
      // Washing counts for bathing, more than the other way round.
      related:
        id === 'bathing'
          ? [{ id: 'washing', strength: 0.9 }]
          : id === 'washing'
            ? [{ id: 'bathing', strength: 0.4 }]
            : [],
      trainingWeeks: WEEKS[id] ?? null,
    })),
  ),
  broaderOf: (id) => (id === 'wounds-hard' ? 'wounds' : null),
  procedureOf: (id) => (id === 'injecting' ? 'injection' : null),
};

const nobody: Learner = { skills: [], titles: [] };
function goal(levels: Readonly<Record<string, EntrustmentLevel>>, change: Partial<PathGoal> = {}) {
  return {
    id: 'goal',
    titles: [],
    skills: Object.entries(levels).map(([skillId, level]) => ({
      skillId,
      level,
      importance: 'essential' as const,
    })),
    ...change,
  } satisfies PathGoal;
}
function offered(
  id: string,
  levels: Readonly<Record<string, EntrustmentLevel>>,
  change: Partial<OfferedTraining> = {},
): OfferedTraining {
  const skills = Object.entries(levels).map(([skillId, level]) => ({ skillId, level }));
  return { id, skills, weeks: 3, startsOn: '2026-09-01', distanceKm: 5, ...change };
}
const path = (
  learner: Learner,
  to: PathGoal,
  trainings: readonly OfferedTraining[] = [],
): DevelopmentPath => developmentPath(learner, to, catalogue, trainings, DAY);
const told = ({ steps }: DevelopmentPath) =>
  steps.map(({ way, weeks, rises }) => [
    way,
    weeks,
    rises.map(({ skillId, from, to }) => `${skillId} ${from}-${to}`).join(),
  ]);

describe('a development path', () => {
  it('has a step for each essential skill that is missing or below its level, and no other', () => {
    const learner: Learner = {
      titles: [],
      skills: [
        { skillId: 'washing', level: 4 },
        { skillId: 'bathing', level: 2 },
      ],
    };
    const to = goal({ washing: 3, bathing: 4, wounds: 3 });
    const found = path(learner, {
      ...to,
      skills: [...to.skills, { skillId: 'planning', level: 4, importance: 'desirable' }],
    });
    expect(found.met).toEqual(['washing']);
    expect(told(found)).toEqual([
      ['usual', 2, 'bathing 2-4'],
      ['usual', 4, 'wounds 0-3'],
    ]);
    expect(found).toMatchObject({ totalWeeks: 6, stepsAtWork: 0 });
    expect(found.skillsMet).toEqual({ asked: 3, now: 1, within4Weeks: 2, within12Weeks: 3 });
  });

  it('puts the wider skill before its kind, though it takes longer', () => {
    const found = path(nobody, goal({ 'wounds-hard': 4, wounds: 4 }));
    expect(told(found).map(([, , rises]) => rises)).toEqual(['wounds 0-4', 'wounds-hard 0-4']);
    expect(found.steps[0]?.helpsWith).toEqual(['wounds-hard']);
  });

  it('puts the skill first that counts more for the other', () => {
    const found = path(nobody, goal({ bathing: 4, washing: 4 }));
    expect(told(found).map(([, , rises]) => rises)).toEqual(['washing 0-4', 'bathing 0-4']);
  });

  it('leaves to work what no training reaches, after it', () => {
    const found = path(nobody, goal({ talking: 3, washing: 5 }));
    expect(told(found)).toEqual([
      ['usual', 1, 'washing 0-4'],
      ['work', null, 'talking 0-3'],
      ['work', null, 'washing 4-5'],
    ]);
    expect(found.stepsAtWork).toBe(2);
  });

  it('takes one training that closes two gaps where that is shorter than two', () => {
    const to = goal({ bathing: 4, wounds: 4 });
    const both = offered('both', { bathing: 4, wounds: 4 }, { weeks: 6 });
    const one = offered('one', { bathing: 4 }, { weeks: 4 });
    const other = offered('other', { wounds: 4 }, { weeks: 3 });
    expect(path(nobody, to, [one, both, other]).steps).toMatchObject([
      { way: 'offered', trainingId: 'both', weeks: 6, offers: ['both', 'one', 'other'] },
    ]);
    const shorter = { ...one, weeks: 2 };
    expect(told(path(nobody, to, [shorter, both, other]))).toEqual([
      ['offered', 2, 'bathing 0-4'],
      ['offered', 3, 'wounds 0-4'],
    ]);
  });

  it('shows a training that goes part of the way, soonest and nearest first, but does not count on it', () => {
    const found = path(nobody, goal({ wounds: 4 }), [
      offered('far', { wounds: 3 }, { distanceKm: 30 }),
      offered('near', { wounds: 3 }),
      offered('soon', { wounds: 2 }, { startsOn: '2026-07-01', distanceKm: null }),
    ]);
    expect(found.steps).toMatchObject([
      { way: 'usual', weeks: 4, offers: ['soon', 'near', 'far'] },
    ]);
  });
});

describe('what the law asks', () => {
  it('is a study for a protected title, never a training', () => {
    const nurse = goal({ washing: 3 }, { titles: ['verpleegkundige'] });
    const [step] = path(nobody, nurse).legal;
    expect(step).toMatchObject({ kind: 'title', titles: ['verpleegkundige'] });
    expect(step?.kind === 'title' && step.studies[0]?.years).toBe(4);
    expect(step?.kind === 'title' && step.rules[0]?.source).toContain('Wet BIG');
    const held: Learner = { skills: [], titles: ['verpleegkundig-specialist'] };
    expect(path(held, nurse).legal).toEqual([]);
  });

  it('is a title with authority for a reserved procedure, unless the asked title brings it', () => {
    const injects = goal({ injecting: 3 });
    expect(path(nobody, injects).legal).toMatchObject([
      { kind: 'procedure', skillId: 'injecting', procedure: 'injection' },
    ]);
    const [step] = path(nobody, injects).legal;
    expect(step?.titles).toContain('verpleegkundige');
    expect(step?.titles).not.toContain('logopedist');
    const asNurse = path(nobody, { ...injects, titles: ['verpleegkundige'] }).legal;
    expect(asNurse.map(({ kind }) => kind)).toEqual(['title']);
    const asSpeech = path(nobody, { ...injects, titles: ['logopedist'] }).legal;
    expect(asSpeech.map(({ kind }) => kind)).toEqual(['title', 'procedure']);
  });

  it('stays, however many trainings are offered', () => {
    const everything = offered('all', Object.fromEntries(SKILLS.map((id) => [id, 5 as const])));
    const nurse = goal({ injecting: 4 }, { titles: ['verpleegkundige'] });
    expect(path(nobody, nurse, [everything]).legal).toEqual(path(nobody, nurse).legal);
  });
});

test('the nearest occupations are the shortest paths that the law allows', () => {
  const learner: Learner = { titles: [], skills: [{ skillId: 'washing', level: 4 }] };
  const goals = [
    goal({ washing: 3, planning: 3 }, { id: 'far' }),
    goal({ washing: 3, talking: 3 }, { id: 'at-work' }),
    goal({ washing: 3 }, { id: 'there' }),
    goal({ washing: 3, bathing: 3 }, { id: 'near' }),
    goal({ washing: 3 }, { id: 'protected', titles: ['arts'] }),
    goal({ wounds: 3 }, { id: 'nothing-of-it' }),
  ];
  const ids = (limit: number) =>
    nearestOccupations(learner, goals, catalogue, [], DAY, limit).map((one) => one.occupationId);
  expect(ids(10)).toEqual(['there', 'near', 'at-work', 'far']);
  expect(ids(2)).toEqual(['there', 'near']);
});

describe('for every passport, occupation and offer', () => {
  const skillId = fc.constantFrom(...SKILLS, 'not-in-the-language');
  const level = fc.constantFrom(...ENTRUSTMENT_LEVELS);
  const skills = fc.uniqueArray(fc.record({ skillId, level }), {
    selector: (one) => one.skillId,
    maxLength: 7,
  });
  const learners = fc.record({
    skills,
    titles: fc.uniqueArray(fc.constantFrom('arts' as const, 'verpleegkundige' as const)),
  });
  const goals = fc.record({
    id: fc.constant('goal'),
    titles: fc.uniqueArray(fc.constantFrom('verpleegkundige' as const, 'logopedist' as const)),
    skills: skills.map((all) =>
      all.map((one, at) => ({
        ...one,
        importance: at % 4 === 3 ? ('desirable' as const) : ('essential' as const),
      })),
    ),
  });
  const trainings = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefgh'),
      skills,
      weeks: fc.integer({ min: 1, max: 20 }),
      startsOn: fc.constantFrom('2026-07-01', '2026-09-01'),
      distanceKm: fc.constantFrom(null, 2, 9),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  const holds = (check: (found: DevelopmentPath, given: Given) => void) =>
    fc.assert(
      fc.property(learners, goals, trainings, (learner, to, offers) => {
        check(path(learner, to, offers), { learner, to, offers });
      }),
      { numRuns: 300 },
    );
  interface Given {
    learner: Learner;
    to: PathGoal;
    offers: readonly OfferedTraining[];
  }
  const essential = ({ to }: Given) =>
    to.skills.filter(({ importance }) => importance === 'essential');

  test('doing all steps makes every essential skill met, from the level where each begins', () => {
    holds(({ steps }, given) => {
      const levels = new Map(given.learner.skills.map((one) => [one.skillId, Number(one.level)]));
      for (const { rises } of steps) {
        for (const { skillId: id, from, to } of rises) {
          expect(levels.get(id) ?? 0).toBe(from);
          expect(to).toBeGreaterThan(from);
          levels.set(id, to);
        }
      }
      for (const one of essential(given)) {
        expect(levels.get(one.skillId) ?? 0).toBeGreaterThanOrEqual(one.level);
      }
    });
  });

  test('no step is for a skill that is met or not asked', () => {
    holds(({ steps, met }, given) => {
      const asked = new Set(essential(given).map((one) => one.skillId));
      for (const id of steps.flatMap(({ rises }) => rises.map((rise) => rise.skillId))) {
        expect(met).not.toContain(id);
        expect(asked).toContain(id);
      }
    });
  });

  test('an offered step is a training that reaches what it says, and is there once', () => {
    holds(({ steps }, { offers }) => {
      const ids = steps.flatMap(({ trainingId }) => trainingId ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const step of steps.filter(({ way }) => way === 'offered')) {
        const training = offers.find(({ id }) => id === step.trainingId);
        expect(step.weeks).toBe(training?.weeks);
        for (const { skillId: id, to } of step.rises) {
          const taught = training?.skills.find((one) => one.skillId === id);
          expect(taught?.level).toBeGreaterThanOrEqual(to);
        }
      }
    });
  });

  test('no combination of offered trainings closes the same gaps in fewer weeks', () => {
    holds(({ steps }, { offers }) => {
      const closed = steps.filter(({ way }) => way === 'offered').flatMap(({ rises }) => rises);
      const weeks = steps
        .filter(({ way }) => way === 'offered')
        .reduce((sum, step) => sum + (step.weeks ?? 0), 0);
      for (let set = 0; set < 2 ** offers.length; set += 1) {
        const some = offers.filter((_, at) => (set >> at) % 2 === 1);
        const closesAll = closed.every(({ skillId: id, to }) =>
          some.some((one) => one.skills.some((s) => s.skillId === id && s.level >= to)),
        );
        if (!closesAll) continue;
        expect(some.reduce((sum, one) => sum + one.weeks, 0)).toBeGreaterThanOrEqual(weeks);
      }
    });
  });

  test('the order of its input does not matter', () => {
    holds((found, { learner, to, offers }) => {
      const turned = path(
        { ...learner, skills: learner.skills.toReversed() },
        { ...to, skills: to.skills.toReversed() },
        offers.toReversed(),
      );
      expect(turned).toEqual(found);
    });
  });

  test('of two steps that do not help one another the shorter one comes first', () => {
    holds(({ steps }) => {
      steps.forEach((step, at) => {
        const next = steps[at + 1];
        if (next === undefined || step.helpsWith.length > 0) return;
        expect(step.weeks ?? Infinity).toBeLessThanOrEqual(next.weeks ?? Infinity);
      });
    });
  });

  test('more is met with more time, and never more than is asked', () => {
    holds(({ skillsMet: { asked, now, within4Weeks, within12Weeks } }) => {
      expect([now, within4Weeks, within12Weeks, asked]).toEqual(
        [now, within4Weeks, within12Weeks, asked].toSorted((a, b) => a - b),
      );
    });
  });
});
