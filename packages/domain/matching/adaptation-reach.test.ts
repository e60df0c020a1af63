import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GroupMark } from '../insights/index.ts';
import { WORK_CONDITIONS, type WorkCondition } from '../passports/index.ts';
import { JOB_ADAPTATION_IDS, type JobAdaptation, liftedBy } from '../vacancies/adaptations.ts';
import { AdaptationReach, adaptationsOf } from './adaptation-reach.ts';
import { type CompiledVisibleSupply, compileVisibleSupply } from './compile.ts';
import type { MatchContext } from './context.ts';
import { explainForRecruiter, explainTo } from './explain.ts';
import { contexts, demands, supplyLists } from './testing/arbitraries.ts';
import { LEAST_LISTED_DIFFERENCE, ToldAdaptations } from './told-adaptations.ts';
import { aContext, aDemand, aSupply } from './testing/builders.ts';
import type { Demand, Supply } from './types.ts';

const context = aContext();
const reachOf = (demand: Demand, people: readonly Supply[], at = context) =>
  new AdaptationReach(
    demand,
    people.map((person) => compiled(person, at)),
    people,
    at,
  );
/** Compiled once in the one context that most tests share: they ask about the same people many times. */
const compiledHere = new WeakMap<Supply, CompiledVisibleSupply>();
const compiled = (person: Supply, at: MatchContext) => {
  if (at !== context) return compileVisibleSupply(person, at.graph);
  const found = compiledHere.get(person) ?? compileVisibleSupply(person, at.graph);
  compiledHere.set(person, found);
  return found;
};
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
const tellOf = (demand: Demand, people: readonly Supply[], figures = new ToldAdaptations()) =>
  figures.tell(demand, (work) => reachOf(work, people));
const told = (demand: Demand, people: readonly Supply[], figures = new ToldAdaptations()) =>
  Object.fromEntries(
    tellOf(demand, people, figures).map(({ condition, people: count }) => [condition, count]),
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
          if (!adaptationsOf(demand).some((one) => one.condition === condition)) continue;
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
          expect(reach.liftedBy(condition, demand).opened.size).toBe(opened.length);
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
        { minLength: 10, maxLength: 120, size: 'max' },
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

    /** Who is opened and who else fits, worked out from the own views; `work` says who could do it. */
    const groupsOf = (
      demand: Demand,
      condition: WorkCondition,
      people: readonly Supply[],
      work = demand,
    ) => {
      const ableIds = ableFor(work, people);
      const able = people.filter(({ id }) => ableIds.has(id));
      const without = demand.adaptations.filter((id) => liftedBy(id) !== condition);
      const keptOut = idsKeptOut({ ...demand, adaptations: without }, able);
      const stillKeptOut = idsKeptOut(
        { ...demand, adaptations: [...without, adaptationFor(condition)] },
        able,
      );
      const opened = keptOut.difference(stillKeptOut);
      return { opened, others: ableIds.difference(opened) };
    };
    // Explained once for everybody with the same traits, since explaining takes the time here.
    const ableFor = (work: Demand, people: readonly Supply[]) =>
      idsWhere(
        people,
        ({ hoursMax }) => hoursMax,
        (person) => {
          return explainForRecruiter(person, work, context).ready;
        },
      );
    const views = new Map<string, ReturnType<typeof explainTo>>();
    const idsKeptOut = (demand: Demand, people: readonly Supply[]) => {
      const hidden = ({ workConditions, buildUp }: Supply) =>
        `${workConditions.join()} ${buildUp.length}`;
      return idsWhere(people, hidden, (person) => {
        const view = views.get(hidden(person)) ?? explainTo(person, context);
        views.set(hidden(person), view);
        const { blocks } = view(demand);
        return blocks.some((kind) => kind === 'work-condition' || kind === 'build-up');
      });
    };
    const idsWhere = (
      people: readonly Supply[],
      traits: (person: Supply) => string | number,
      isSo: (person: Supply) => boolean,
    ) => {
      const known = new Map<string | number, boolean>();
      const found = people.filter((person) => {
        const answer = known.get(traits(person)) ?? isSo(person);
        known.set(traits(person), answer);
        return answer;
      });
      return new Set(found.map(({ id }) => id));
    };
    const differing = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
      one.symmetricDifference(other).size;
    /** The answers, and the work whose people each was counted among. */
    const askEach = (asked: readonly Demand[], people: readonly Supply[]) => {
      const figures = new ToldAdaptations();
      return asked.map((demand) => {
        const counted: Demand[] = [];
        const answers = figures.tell(demand, (work) => {
          counted.push(work);
          return reachOf(work, people);
        });
        return { demand, answers, work: counted.at(-1) ?? demand };
      });
    };

    it('two answers that differ were made of groups that differ in at least five people', () => {
      let different = 0;
      let told = 0;
      const questions = fc.array(variants, { minLength: 2, maxLength: 5 });
      fc.assert(
        fc.property(crowds, questions, (people, asked) => {
          const answers = askEach(asked, people).flatMap(({ demand, answers: given, work }) =>
            given.map(({ condition, people: figure }) => {
              const { opened, others } = groupsOf(demand, condition, people, work);
              const marks = { opened: GroupMark.of(opened), others: GroupMark.of(others) };
              return { figure, opened, others, marks };
            }),
          );
          // A group gets the figure of one that was told before and differs in one to four people.
          const madeOf = (of: (typeof answers)[number], side: 'opened' | 'others') =>
            answers.filter(({ marks }) => marks[side].differenceFrom(of.marks[side], 5) < 5);
          for (const [number, one] of answers.entries()) {
            if (one.figure !== null) {
              told += 1;
              expect(one.figure).toBeGreaterThanOrEqual(10);
              expect(one.opened.size).toBeGreaterThan(5);
              expect(one.others.size).toBeGreaterThan(5);
            }
            for (const other of answers.slice(0, number)) {
              if (one.figure === other.figure) continue;
              different += 1;
              const isApart = (['opened', 'others'] as const).some(
                (side) =>
                  differing(one[side], other[side]) >= 5 ||
                  madeOf(one, side).some((a) =>
                    madeOf(other, side).some((b) => differing(a[side], b[side]) >= 5),
                  ),
              );
              if (!isApart) expect.fail(`${one.figure} and ${other.figure} lie near each other`);
            }
          }
        }),
        { numRuns: 300 },
      );
      // Otherwise nothing would have been compared.
      expect(told).toBeGreaterThan(50);
      expect(different).toBeGreaterThan(100);
    });

    it('counts among people who are chosen by what the reader can see, whatever is hidden', () => {
      const questions = fc.array(variants, { minLength: 2, maxLength: 6 });
      let shared = 0;
      fc.assert(
        fc.property(crowds, questions, crowds, (people, asked, donors) => {
          const others = people.map((person, number) => {
            const { workConditions = [], buildUp = [] } = donors[number % donors.length] ?? {};
            return { ...person, workConditions, buildUp };
          });
          const counted = askEach(asked, people);
          expect(askEach(asked, others).map(({ work }) => work)).toEqual(
            counted.map(({ work }) => work),
          );
          for (const [number, { demand, work }] of counted.entries()) {
            // Those who could do the work differ in fewer than ten from those who were counted.
            const apart = GroupMark.of(ableFor(demand, people)).differenceFrom(
              GroupMark.of(ableFor(work, people)),
              LEAST_LISTED_DIFFERENCE,
            );
            expect(apart).toBeLessThan(LEAST_LISTED_DIFFERENCE);
            if (work !== demand) shared += 1;
            // Two groups of people who were counted differ in ten or more, or are one.
            for (const { work: other } of counted.slice(0, number)) {
              if (other === work) continue;
              const between = differing(ableFor(other, people), ableFor(work, people));
              expect(between).toBeGreaterThanOrEqual(LEAST_LISTED_DIFFERENCE);
            }
          }
        }),
      );
      expect(shared).toBeGreaterThan(20);
    });

    it('names nobody at whom a figure changes, to who drops people one at a time', () => {
      // Each asks an hour more than the one before, so that one known person more drops out.
      const people = Array.from({ length: 60 }, (_, number) =>
        aSupply({
          id: `person ${number}`,
          hoursMin: 0,
          hoursMax: number < 24 ? 12 + number : 40,
          workConditions: number % 3 === 0 ? [] : ['no-lifting'],
        }),
      );
      const rested = crowd(40, 'rested', { hoursMin: 0, hoursMax: 40 });
      const changesFor = (all: readonly Supply[]) => {
        const figures = new ToldAdaptations();
        const walk = Array.from({ length: 24 }, (_, step) => {
          const work = { hoursMin: 12 + step, hoursMax: 40 };
          const demand = aDemand({ ...work, conditionsNotMet: ['no-lifting'] });
          return told(demand, all, figures)['no-lifting'];
        });
        return walk.flatMap((figure, step) => (figure === walk[step - 1] ? [] : [step]));
      };
      const all = [...people, ...rested];
      expect(changesFor(all)).toEqual([0, 10, 20]);
      // Whether the tenth may lift or not, a figure changes at the same steps.
      for (const workConditions of [[], ['no-lifting']] as const) {
        const changed = all.with(9, { ...aSupply(), ...all[9], workConditions });
        expect(changesFor(changed)).toEqual([0, 10, 20]);
      }
    });

    it('gives no second answer near an answer, though a third one lies between both', () => {
      const fourteen = new Set([0, 1, 2, 8, 12, 13, 14, 18]);
      const buildingUp = new Set([0, 1, 2, 4, 6, 7, 9, 10, 11]);
      const lifting = new Set([3, 5, 15, 16, 17]);
      const people = Array.from({ length: 21 }, (_, number) =>
        aSupply({
          id: `person ${number}`,
          hoursMin: 0,
          hoursMax: fourteen.has(number) ? 14 : 15,
          workConditions: lifting.has(number)
            ? ['no-lifting']
            : number === 8
              ? ['gradual-build-up']
              : [],
          buildUp: buildingUp.has(number) ? BUILD_UP : [],
        }),
      );
      const figures = new ToldAdaptations();
      const wide = aDemand({
        hoursMin: 14,
        hoursMax: 36,
        conditionsNotMet: ['no-lifting', 'gradual-build-up'],
      });
      const narrow = aDemand({
        hoursMin: 15,
        hoursMax: 36,
        growth: { startHours: 8, fullAfterWeeks: 4 },
      });
      // The first was told as 10; the other, four people fewer on both sides, was withheld, because its
      // others lay near those who may not lift.
      expect(told(wide, people, figures)).toEqual({ 'no-lifting': null, 'gradual-build-up': 10 });
      expect(told(narrow, people, figures)).toEqual({ 'gradual-build-up': 10 });
    });

    it('making an adaptation and taking it back changes no figure of its own', () => {
      fc.assert(
        fc.property(
          crowds,
          variants,
          fc.constantFrom(...CONDITIONS),
          (people, demand, condition) => {
            const figures = new ToldAdaptations();
            const without = demand.adaptations.filter((id) => liftedBy(id) !== condition);
            const tell = (adaptations: readonly JobAdaptation[]) => {
              const asked = { ...demand, adaptations };
              return tellOf(asked, people, figures).find((one) => one.condition === condition)
                ?.people;
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
              const figures = new ToldAdaptations();
              const before = tellOf(demand, people, figures);
              expect(tellOf(demand, next, figures)).toEqual(before);
            }
          },
        ),
      );
    });
  });
});
