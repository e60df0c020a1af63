import fc from 'fast-check';
import { BRANCHES } from '../../branches/index.ts';
import type { Coordinates } from '../../geography/index.ts';
import { BUILD_UP_WEEKS, type BuildUp, GROWTH_WEEKS } from '../../hours/index.ts';
import { LANES } from '../../lanes/index.ts';
import { LEGAL_TITLES, RESERVED_PROCEDURES } from '../../law/index.ts';
import { ENTRUSTMENT_LEVELS, WORK_CONDITIONS } from '../../passports/index.ts';
import { PLACEMENT_FORMS } from '../../placements/forms.ts';
import { JOB_ADAPTATION_IDS } from '../../vacancies/adaptations.ts';
import { SKILL_IMPORTANCES } from '../../vacancies/vacancy.ts';
import { type MatchContext, matchContext } from '../context.ts';
import { regionStatistics } from '../region-statistics.ts';
import { SkillGraph } from '../skill-graph.ts';
import type { Demand, Supply } from '../types.ts';
import { MATCH_WEIGHTS, type MatchWeights } from '../weights.ts';

/** A small world, so that the two sides of a pair often have something to do with each other. */
export const SKILL_IDS = ['care', 'dementia', 'injecting', 'medication', 'planning', 'talking'];

/** Weights under which a related skill or a training alone can make a vacancy ready. */
const GENEROUS_WEIGHTS: MatchWeights = {
  ...MATCH_WEIGHTS,
  version: 'generous',
  relatedFactor: 1,
  readyCredit: 0.5,
  trainingWeeksLimit: 30,
};

const skillId = fc.constantFrom(...SKILL_IDS);
const level = fc.constantFrom(...ENTRUSTMENT_LEVELS);
const mask = fc.oneof(fc.constant(0), fc.nat({ max: 2 ** 28 - 1 }));
const hours = fc.oneof(fc.nat({ max: 40 }), fc.constantFrom(7.5, 22.5, 31.25));
const hoursRange = fc
  .tuple(hours, hours)
  .map(([a, b]) => ({ hoursMin: Math.min(a, b), hoursMax: Math.max(a, b) }));

const place: fc.Arbitrary<Coordinates | null> = fc.option(
  fc.record({
    latitude: fc.double({ min: 50.75, max: 51.2, noNaN: true }),
    longitude: fc.double({ min: 5.6, max: 6.2, noNaN: true }),
  }),
  { freq: 5 },
);

function some<T>(values: readonly T[], maxLength: number): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { maxLength });
}

/** Rising from the start on, as `checkBuildUp` asks. */
export const buildUps: fc.Arbitrary<BuildUp> = fc
  .tuple(
    fc.subarray(BUILD_UP_WEEKS.slice(1), { maxLength: 4 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([weeks, given]) => {
    const rising = given.toSorted((a, b) => a - b);
    return [0 as const, ...weeks].map((afterWeeks, at) => ({
      afterWeeks,
      hoursPerWeek: rising[at] ?? 0,
    }));
  });

/** A supply; `knownSkills` can ask for skills of a wider list. */
export const supplies: fc.Arbitrary<Supply> = fc
  .record({
    id: fc.uuid(),
    skills: fc.array(fc.record({ skillId, level }), { maxLength: 6 }),
    held: fc.array(fc.tuple(fc.constantFrom(...LEGAL_TITLES), fc.boolean()), { maxLength: 2 }),
    proofs: fc.array(
      fc.record({ skillId, level, validUntil: fc.constantFrom(null, '2026-01-01', '2027-01-01') }),
      { maxLength: 3 },
    ),
    range: hoursRange,
    availability: mask,
    home: place,
    maxTravelKm: fc.option(fc.nat({ max: 60 })),
    wishedBranches: some(BRANCHES, 3),
    wishedForms: some(PLACEMENT_FORMS, 3),
    otherHours: fc.oneof(fc.constant(0), hours),
    lanes: fc.oneof(fc.constant([...LANES]), some(LANES, 3)),
    workConditions: some(WORK_CONDITIONS, 2),
    buildUp: fc.oneof(fc.constant([]), buildUps),
  })
  .map(({ range, held, ...rest }) => {
    const checked = new Map(held);
    const titles = [...checked.keys()];
    const uncheckedTitles = titles.filter((title) => checked.get(title) === false);
    return { ...rest, ...range, titles, uncheckedTitles };
  });

export const demands: fc.Arbitrary<Demand> = fc
  .record({
    id: fc.uuid(),
    coordinates: place,
    branch: fc.constantFrom(...BRANCHES),
    skills: fc.array(
      fc.record({ skillId, level, importance: fc.constantFrom(...SKILL_IMPORTANCES) }),
      { maxLength: 5 },
    ),
    titles: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, some(LEGAL_TITLES, 4)),
    reservedProcedures: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      some(RESERVED_PROCEDURES, 2),
    ),
    conditionsMet: some(WORK_CONDITIONS, 4),
    conditionsNotMet: some(WORK_CONDITIONS, 2),
    range: hoursRange,
    growth: fc.option(
      fc.record({
        startHours: fc.integer({ min: 1, max: 40 }),
        fullAfterWeeks: fc.constantFrom(...GROWTH_WEEKS),
      }),
    ),
    adaptations: some(JOB_ADAPTATION_IDS, 3),
    availability: mask,
    lanes: fc.oneof(fc.constant([...LANES]), some(LANES, 3)),
    forms: some(PLACEMENT_FORMS, 3),
  })
  .map(({ range, ...rest }) => ({ ...rest, ...range }));

/** A list of demands with different ids. */
export const demandLists = fc.uniqueArray(demands, { selector: ({ id }) => id, maxLength: 25 });
export const supplyLists = fc.uniqueArray(supplies, { selector: ({ id }) => id, maxLength: 25 });

const nodes = fc.tuple(
  ...SKILL_IDS.map((id) =>
    fc.record({
      id: fc.constant(id),
      related: fc.array(
        fc.record({ id: skillId, strength: fc.double({ min: 0, max: 1, noNaN: true }) }),
        { maxLength: 3 },
      ),
      trainingWeeks: fc.option(fc.integer({ min: 1, max: 40 })),
      procedure: fc.option(fc.constantFrom(...RESERVED_PROCEDURES)),
    }),
  ),
);

export const contexts: fc.Arbitrary<MatchContext> = fc
  .record({
    nodes,
    counts: fc.array(fc.nat({ max: 100 }), {
      minLength: SKILL_IDS.length,
      maxLength: SKILL_IDS.length,
    }),
    weights: fc.constantFrom(MATCH_WEIGHTS, GENEROUS_WEIGHTS),
  })
  .map(({ nodes: skillNodes, counts, weights }) => {
    const graph = new SkillGraph(skillNodes);
    const people = SKILL_IDS.map((id, i) => [id, counts[i] ?? 0] as const);
    return matchContext({
      graph,
      region: regionStatistics(graph, 100, people),
      weights,
      onDate: '2026-03-01',
    });
  });
