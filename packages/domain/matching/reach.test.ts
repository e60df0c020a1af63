import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GroupMark, ToldFigures } from '../insights/index.ts';
import type { EntrustmentLevel } from '../passports/index.ts';
import { compileDemand, compileVisibleSupply } from './compile.ts';
import type { MatchContext } from './context.ts';
import { explainForRecruiter } from './explain.ts';
import { REACH_WEEKS, type ReachRequirement, VacancyReach } from './reach.ts';
import { contexts, demands, SKILL_IDS, supplyLists } from './testing/arbitraries.ts';
import { aContext, aDemand, aSupply, HEERLEN } from './testing/builders.ts';
import type { Demand, Supply, VisibleSupply } from './types.ts';

function reachOf(demand: Demand, people: readonly VisibleSupply[], context: MatchContext) {
  return new VacancyReach(
    compileDemand(demand, context.graph),
    people.map((person) => compileVisibleSupply(person, context.graph)),
    context,
  );
}

const isSame = (mark: GroupMark, people: readonly VisibleSupply[]) =>
  mark.size === people.length &&
  mark.differenceFrom(GroupMark.of(people.map(({ id }) => id)), 1) === 0;

/** Every set of trainings that can be done within so many weeks, one after another. */
function trainingsWithin(weeks: number, { graph, weights }: MatchContext): string[][] {
  const known = SKILL_IDS.flatMap((skillId) => {
    const length = graph.trainingWeeksOf(graph.indexOf(skillId));
    return length === null || length > weights.trainingWeeksLimit ? [] : [{ skillId, length }];
  });
  return known
    .reduce<(typeof known)[]>((sets, one) => sets.concat(sets.map((set) => [...set, one])), [[]])
    .filter((set) => set.reduce((sum, { length }) => sum + length, 0) <= weeks)
    .map((set) => set.map(({ skillId }) => skillId));
}

function isReadyWith(
  trained: readonly string[],
  person: Supply,
  demand: Demand,
  context: MatchContext,
): boolean {
  const level = context.weights.trainedLevel as EntrustmentLevel;
  const skills = [...person.skills, ...trained.map((skillId) => ({ skillId, level }))];
  return explainForRecruiter({ ...person, skills }, demand, context).ready;
}

/** What the explanation of a match says is in the way. */
function missedBy(person: Supply, demand: Demand, context: MatchContext): string[] {
  const { blocks, parts } = explainForRecruiter(person, demand, context);
  const kinds = blocks.map((kind) => (kind === 'title' || kind === 'procedure' ? 'law' : kind));
  const skills = parts
    .flatMap((part) => (part.kind === 'skills' ? part.skills : []))
    .filter(({ importance, credit }) => {
      return importance === 'essential' && credit < context.weights.readyCredit;
    });
  return [...new Set([...kinds, ...skills.map(({ skillId }) => skillId)])];
}

const nameOf = (requirement: ReachRequirement) =>
  requirement.kind === 'skill' ? requirement.skillId : requirement.kind;

/** Fewer things in the way, so that trainings make a difference. */
const nearDemands = fc.tuple(demands, fc.boolean()).map(([demand, isNear]): Demand => {
  if (!isNear) return demand;
  return {
    ...demand,
    titles: [],
    reservedProcedures: [],
    hoursMin: 0,
    hoursMax: 40,
    coordinates: null,
  };
});

describe('VacancyReach', () => {
  it('counts whoever the explanation of the match calls ready, now and after trainings', () => {
    fc.assert(
      fc.property(nearDemands, supplyLists, contexts, (demand, people, context) => {
        const reach = reachOf(demand, people, context);
        expect(isSame(reach.everybody(), people)).toBe(true);
        for (const weeks of REACH_WEEKS) {
          const sets = trainingsWithin(weeks, context);
          const ready = people.filter((person) =>
            sets.some((trained) => isReadyWith(trained, person, demand, context)),
          );
          expect(isSame(reach.within(weeks), ready)).toBe(true);
        }
      }),
    );
  });

  it('says of each requirement whom it excludes, as the explanation of the match does', () => {
    fc.assert(
      fc.property(demands, supplyLists, contexts, (demand, people, context) => {
        const reach = reachOf(demand, people, context);
        const missed = people.map((person) => ({
          person,
          by: missedBy(person, demand, context),
        }));
        const named = new Set<string>();
        for (let index = 0; ; index += 1) {
          const excluded = reach.excludedBy(index);
          if (excluded === null) break;
          const name = nameOf(excluded.requirement);
          named.add(name);
          const all = missed.filter(({ by }) => by.includes(name));
          const only = all.filter(({ by }) => by.length === 1);
          expect(
            isSame(
              excluded.all,
              all.map(({ person }) => person),
            ),
          ).toBe(true);
          expect(
            isSame(
              excluded.onlyByThis,
              only.map(({ person }) => person),
            ),
          ).toBe(true);
        }
        for (const { by } of missed) for (const name of by) expect(named).toContain(name);
      }),
    );
  });

  it('adds up trainings, since they come one after another, and knows what none can close', () => {
    const context = aContext();
    const asks = (skillId: string, level: EntrustmentLevel) =>
      ({ skillId, level, importance: 'essential' }) as const;
    const sizes = (demand: Demand) => {
      const reach = reachOf(demand, [aSupply()], context);
      return REACH_WEEKS.map((weeks) => reach.within(weeks).size);
    };
    expect(sizes(aDemand())).toEqual([1, 1, 1]);
    expect(sizes(aDemand({ skills: [asks('injecting', 4)] }))).toEqual([0, 0, 1]);
    // A training brings level 3, which is no beginning of supervising others.
    expect(sizes(aDemand({ skills: [asks('injecting', 5)] }))).toEqual([0, 0, 0]);
    expect(sizes(aDemand({ skills: [asks('planning', 2)] }))).toEqual([0, 0, 0]);
    expect(sizes(aDemand({ skills: [asks('injecting', 3)], titles: ['arts'] }))).toEqual([0, 0, 0]);
    expect(
      sizes(aDemand({ skills: [{ ...asks('planning', 3), importance: 'desirable' }] })),
    ).toEqual([1, 1, 1]);
  });

  describe('hardest', () => {
    const context = aContext();
    const people = (count: number, change: Partial<Supply>) =>
      Array.from({ length: count }, (_, number) =>
        aSupply({ ...change, id: `${JSON.stringify(change)} ${number}` }),
      );
    const hardest = (demand: Demand, visible: readonly Supply[]) => {
      const reach = reachOf(demand, visible, context);
      const index = reach.hardest();
      return index === null ? null : (reach.excludedBy(index)?.requirement ?? null);
    };
    const injecting = { skillId: 'injecting', level: 3, importance: 'essential' } as const;

    it('is the one without which most people could do it', () => {
      const demand = aDemand({ skills: [injecting], hoursMin: 20, hoursMax: 24 });
      const cannotInject = people(20, {});
      const tooFewHours = people(11, {
        hoursMax: 18,
        skills: [{ skillId: 'injecting', level: 4 }],
      });
      // These miss two things, so that neither of the two would help them by itself.
      const both = people(90, { hoursMax: 17 });
      const all = [...cannotInject, ...tooFewHours, ...both];
      expect(hardest(demand, all)).toEqual({
        kind: 'skill',
        skillId: 'injecting',
        level: 3,
        trainingWeeks: 6,
      });
      expect(hardest(demand, [...tooFewHours, ...both])).toEqual({ kind: 'hours' });
    });

    it('counts title and procedures as one, and puts the law first among equals', () => {
      const demand = aDemand({
        titles: ['verpleegkundige'],
        reservedProcedures: ['injection'],
        skills: [injecting],
        coordinates: HEERLEN,
      });
      expect(hardest(demand, people(30, { skills: [{ skillId: 'injecting', level: 3 }] }))).toEqual(
        {
          kind: 'law',
        },
      );
      expect(hardest(demand, people(30, {}))).toEqual({ kind: 'law' });
    });

    it('is nothing where it would be about too few people', () => {
      expect(hardest(aDemand({ skills: [injecting] }), people(9, {}))).toBeNull();
      expect(hardest(aDemand(), people(30, {}))).toBeNull();
    });
  });

  describe('told to a recruiter who asks again', () => {
    /** A region in which people resemble each other, so that groups lie near each other. */
    const crowds = fc
      .array(fc.record({ hours: fc.integer({ min: 12, max: 24 }), level: fc.nat({ max: 4 }) }), {
        minLength: 5,
        maxLength: 60,
      })
      .map((traits) =>
        traits.map(({ hours, level }, number) =>
          aSupply({
            id: `person ${number}`,
            hoursMax: hours,
            hoursMin: 0,
            skills: level === 0 ? [] : [{ skillId: 'injecting', level: level as EntrustmentLevel }],
          }),
        ),
      );
    const vacancies = fc.record({
      hours: fc.integer({ min: 12, max: 24 }),
      level: fc.constantFrom<EntrustmentLevel[]>(1, 2, 3, 4),
    });
    const demandWith = ({ hours, level }: { hours: number; level: EntrustmentLevel }) =>
      aDemand({
        hoursMin: hours,
        hoursMax: 36,
        skills: [{ skillId: 'injecting', level, importance: 'essential' }],
      });
    const context = aContext();
    const readyIds = (demand: Demand, people: readonly Supply[], weeks: number) =>
      new Set(
        people
          .filter((person) =>
            trainingsWithin(weeks, context).some((trained) =>
              isReadyWith(trained, person, demand, context),
            ),
          )
          .map(({ id }) => id),
      );

    it('one person who comes or goes changes no figure', () => {
      fc.assert(
        fc.property(crowds, vacancies, fc.nat(), (people, asked, which) => {
          const demand = demandWith(asked);
          const without = people.toSpliced(which % people.length, 1);
          for (const [before, after] of [
            [people, without],
            [without, people],
          ] as const) {
            const figures = new ToldFigures();
            const tell = (visible: readonly Supply[]) => {
              const reach = reachOf(demand, visible, context);
              return figures.tell(reach.within(0));
            };
            expect(tell(after)).toBe(tell(before));
          }
        }),
      );
    });

    it('one changed requirement never gives two figures for groups that differ in one to four people', () => {
      fc.assert(
        fc.property(crowds, vacancies, vacancies, (people, first, second) => {
          const figures = new ToldFigures();
          const told = [first, { ...first, hours: second.hours }].map((asked) => {
            const demand = demandWith(asked);
            return {
              figure: figures.tell(reachOf(demand, people, context).within(0)),
              ids: readyIds(demand, people, 0),
            };
          });
          const [one, two] = told;
          if (one === undefined || two === undefined) throw new Error('two were asked');
          if (one.figure !== two.figure) {
            expect(one.ids.symmetricDifference(two.ids).size).toBeGreaterThanOrEqual(5);
          }
        }),
        { numRuns: 300 },
      );
    });

    it('now, in 4 and in 12 weeks never show one to four people by their difference', () => {
      fc.assert(
        fc.property(crowds, vacancies, (people, asked) => {
          const figures = new ToldFigures();
          const demand = demandWith(asked);
          const reach = reachOf(demand, people, context);
          const told = REACH_WEEKS.map((weeks) => ({
            figure: figures.tell(reach.within(weeks)),
            ids: readyIds(demand, people, weeks),
          }));
          const [now, , later] = told;
          if (now === undefined || later === undefined) throw new Error('three were asked');
          if (now.figure !== later.figure) {
            expect(later.ids.size - now.ids.size).toBeGreaterThanOrEqual(5);
          }
        }),
      );
    });
  });
});
