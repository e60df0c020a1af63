import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ToldFigures } from '../insights/index.ts';
import { WORK_CONDITIONS, type WorkCondition } from '../passports/index.ts';
import { JOB_ADAPTATION_IDS, type JobAdaptation, liftedBy } from '../vacancies/adaptations.ts';
import { AdaptationReach, tellAdaptations } from './adaptation-reach.ts';
import { compileVisibleSupply } from './compile.ts';
import { explainForRecruiter, explainTo } from './explain.ts';
import { contexts, demands, supplyLists } from './testing/arbitraries.ts';
import { aContext, aDemand, aSupply } from './testing/builders.ts';
import type { Demand, Supply } from './types.ts';

const context = aContext();
const reachOf = (demand: Demand, people: readonly Supply[], at = context) =>
  new AdaptationReach(
    demand,
    people.map((person) => compileVisibleSupply(person, at.graph)),
    people,
    at,
  );
const adaptationFor = (condition: WorkCondition): JobAdaptation => {
  const found = JOB_ADAPTATION_IDS.find((id) => liftedBy(id) === condition);
  if (found === undefined) throw new Error(`nothing lifts ${condition}`);
  return found;
};
const crowd = (count: number, name: string, change: Partial<Supply> = {}) =>
  Array.from({ length: count }, (_, number) => aSupply({ ...change, id: `${name} ${number}` }));
const lifters = crowd(14, 'no lifting', { workConditions: ['no-lifting'] });
const night = crowd(12, 'no nights', { workConditions: ['no-night-shifts'] });
const both = crowd(11, 'neither', { workConditions: ['no-lifting', 'no-night-shifts'] });
const free = crowd(60, 'anything');
const job = aDemand({ conditionsNotMet: ['no-lifting', 'no-night-shifts'] });
const told = (demand: Demand, people: readonly Supply[], figures = new ToldFigures()) =>
  Object.fromEntries(
    tellAdaptations(reachOf(demand, people), demand, figures).map(
      ({ condition, people: count }) => [condition, count],
    ),
  );

describe('what swapping a task opens', () => {
  it('counts who is kept out by that alone, among who could do the work', () => {
    const people = [...lifters, ...night, ...both, ...free];
    expect(told(job, people)).toEqual({ 'no-night-shifts': 10, 'no-lifting': 15 });
    // Once nights are swapped, lifting alone keeps out those who could do neither.
    const swapped = { ...job, adaptations: ['nights-by-colleague'] as const };
    expect(told(swapped, people)).toEqual({ 'no-night-shifts': 10, 'no-lifting': 25 });
    // Who has no hours for it is not opened by any swap.
    const busy = people.map((person) => ({ ...person, hoursMax: 8, hoursMin: 8 }));
    expect(told(job, busy)).toEqual({ 'no-night-shifts': null, 'no-lifting': null });
  });

  it('withholds what is about few people, and what would be about nearly everybody', () => {
    expect(told(job, [...lifters.slice(0, 9), ...free])['no-lifting']).toBeNull();
    expect(told(job, [...lifters, ...free.slice(0, 13)])['no-lifting']).toBe(15);
    expect(told(job, [...lifters, ...free.slice(0, 12)])['no-lifting']).toBeNull();
    expect(told(job, lifters)['no-lifting']).toBeNull();
  });

  it('counts a build-up that the hours of the job do not follow', () => {
    const buildUp = [
      { afterWeeks: 0, hoursPerWeek: 8 },
      { afterWeeks: 12, hoursPerWeek: 24 },
    ] as const;
    const slower = [
      { afterWeeks: 0, hoursPerWeek: 8 },
      { afterWeeks: 20, hoursPerWeek: 24 },
    ] as const;
    const people = [
      ...crowd(14, 'builds up', { buildUp }),
      ...crowd(20, 'slower than is offered', { buildUp: slower }),
      ...free,
    ];
    const quick = aDemand({ growth: { startHours: 8, fullAfterWeeks: 4 } });
    expect(told(quick, people)).toEqual({ 'gradual-build-up': 15 });
    expect(told(aDemand({ conditionsNotMet: ['gradual-build-up'] }), people)).toEqual({
      'gradual-build-up': 15,
    });
    // A job that says nothing about it keeps nobody out, so that there is nothing to swap.
    expect(told(aDemand(), people)).toEqual({});
  });

  it('is what the own view of each person says', () => {
    fc.assert(
      fc.property(demands, supplyLists, contexts, (demand, people, at) => {
        const reach = reachOf(demand, people, at);
        for (const condition of WORK_CONDITIONS) {
          if (
            !tellAdaptations(reach, demand, new ToldFigures()).some(
              (one) => one.condition === condition,
            )
          ) {
            continue;
          }
          const hiddenBlocks = (person: Supply, adaptations: readonly JobAdaptation[]) =>
            explainTo(
              person,
              at,
            )({ ...demand, adaptations }).blocks.some(
              (kind) => kind === 'work-condition' || kind === 'build-up',
            );
          const without = demand.adaptations.filter((id) => liftedBy(id) !== condition);
          const opened = people.filter(
            (person) =>
              explainForRecruiter(person, demand, at).ready &&
              hiddenBlocks(person, without) &&
              !hiddenBlocks(person, [...without, adaptationFor(condition)]),
          );
          expect(reach.liftedBy(condition).opened.size).toBe(opened.length);
        }
      }),
    );
  });

  describe('told to a recruiter who tries to subtract', () => {
    const CONDITIONS = ['no-lifting', 'no-night-shifts', 'no-driving', 'gradual-build-up'] as const;
    const BUILD_UP = [
      { afterWeeks: 0, hoursPerWeek: 8 },
      { afterWeeks: 12, hoursPerWeek: 16 },
    ] as const;
    /** A region in which people resemble each other, so that groups lie near each other. */
    const crowds = fc
      .array(
        fc.record({
          hours: fc.integer({ min: 14, max: 20 }),
          conditions: fc.oneof(
            fc.constant([]),
            fc.constant(['no-lifting' as const]),
            fc.subarray([...CONDITIONS]),
          ),
          buildsUp: fc.boolean(),
        }),
        { minLength: 10, maxLength: 120 },
      )
      .map((traits) =>
        traits.map(({ hours, conditions, buildsUp }, number) =>
          aSupply({
            id: `person ${number}`,
            hoursMin: 0,
            hoursMax: hours,
            workConditions: conditions,
            buildUp: buildsUp ? BUILD_UP : [],
          }),
        ),
      );
    /** Variants of one job: hours, what it meets, how hours grow, and what is swapped in it. */
    const variants = fc
      .record({
        hours: fc.integer({ min: 14, max: 20 }),
        conditionsNotMet: fc.subarray([...CONDITIONS]),
        growth: fc.constantFrom(null, { startHours: 8, fullAfterWeeks: 4 as const }),
        adaptations: fc.subarray(CONDITIONS.map(adaptationFor)),
      })
      .map(({ hours, ...rest }) => aDemand({ ...rest, hoursMin: hours, hoursMax: 36 }));

    /** Who is opened and who else fits, worked out from the own views. */
    const groupsOf = (demand: Demand, condition: WorkCondition, people: readonly Supply[]) => {
      const without = demand.adaptations.filter((id) => liftedBy(id) !== condition);
      const isOut = (person: Supply, adaptations: readonly JobAdaptation[]) =>
        explainTo(
          person,
          context,
        )({ ...demand, adaptations }).blocks.some(
          (kind) => kind === 'work-condition' || kind === 'build-up',
        );
      const able = people.filter((person) => explainForRecruiter(person, demand, context).ready);
      const opened = able.filter(
        (person) =>
          isOut(person, without) && !isOut(person, [...without, adaptationFor(condition)]),
      );
      return {
        opened: new Set(opened.map(({ id }) => id)),
        others: new Set(able.filter((person) => !opened.includes(person)).map(({ id }) => id)),
      };
    };

    it('two answers that differ were made of groups that differ in at least five people', () => {
      let different = 0;
      fc.assert(
        fc.property(crowds, fc.array(variants, { minLength: 2, maxLength: 6 }), (people, asked) => {
          const figures = new ToldFigures();
          const answers = asked.flatMap((demand) =>
            tellAdaptations(reachOf(demand, people), demand, figures).map((answer) => ({
              figure: answer.people,
              ...groupsOf(demand, answer.condition, people),
            })),
          );
          for (const one of answers) {
            if (one.figure !== null) {
              expect(one.figure).toBeGreaterThanOrEqual(10);
              expect(one.opened.size).toBeGreaterThan(5);
              expect(one.others.size).toBeGreaterThan(5);
            }
            for (const other of answers) {
              if (one.figure === other.figure) continue;
              different += 1;
              const apart = Math.max(
                one.opened.symmetricDifference(other.opened).size,
                one.others.symmetricDifference(other.others).size,
              );
              expect(apart).toBeGreaterThanOrEqual(5);
            }
          }
        }),
        { numRuns: 300 },
      );
      // Otherwise nothing would have been compared.
      expect(different).toBeGreaterThan(100);
    });

    it('making an adaptation and taking it back changes no figure of its own', () => {
      fc.assert(
        fc.property(
          crowds,
          variants,
          fc.constantFrom(...CONDITIONS),
          (people, demand, condition) => {
            const figures = new ToldFigures();
            const without = demand.adaptations.filter((id) => liftedBy(id) !== condition);
            const tell = (adaptations: readonly JobAdaptation[]) => {
              const asked = { ...demand, adaptations };
              return tellAdaptations(reachOf(asked, people), asked, figures).find(
                (one) => one.condition === condition,
              )?.people;
            };
            const off = tell(without);
            expect(tell([...without, adaptationFor(condition)])).toBe(off);
            expect(tell(without)).toBe(off);
          },
        ),
      );
    });

    it('one person who comes, goes or changes what is hidden changes no figure', () => {
      fc.assert(
        fc.property(
          crowds,
          variants,
          fc.nat(),
          fc.subarray([...CONDITIONS]),
          (people, demand, which, conditions) => {
            const at = which % people.length;
            const person = people[at];
            if (person === undefined) return;
            const changed = people.with(at, { ...person, workConditions: conditions, buildUp: [] });
            for (const next of [people.toSpliced(at, 1), changed]) {
              const figures = new ToldFigures();
              const before = tellAdaptations(reachOf(demand, people), demand, figures);
              expect(tellAdaptations(reachOf(demand, next), demand, figures)).toEqual(before);
            }
          },
        ),
      );
    });
  });
});
