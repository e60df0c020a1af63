import { LANES } from '../../lanes/index.ts';
import { compileDemand } from '../compile.ts';
import { type MatchContext, matchContext } from '../context.ts';
import { DemandTable } from '../demand-table.ts';
import { regionStatistics } from '../region-statistics.ts';
import { SkillGraph } from '../skill-graph.ts';
import type { Demand, Supply } from '../types.ts';

export const MAASTRICHT = { latitude: 50.8514, longitude: 5.691 };
/** 20.7 km from Maastricht. */
export const HEERLEN = { latitude: 50.8882, longitude: 5.9795 };

/** A care worker without anything that could stand in the way; `change` says what matters. */
export function aSupply(change: Partial<Supply> = {}): Supply {
  return {
    id: 'person',
    skills: [],
    titles: [],
    uncheckedTitles: [],
    hoursMin: 16,
    hoursMax: 32,
    availability: 0,
    home: MAASTRICHT,
    maxTravelKm: 25,
    wishedBranches: [],
    wishedForms: [],
    otherHours: 0,
    lanes: ['extra-hours'],
    workConditions: [],
    buildUp: [],
    proofs: [],
    ...change,
  };
}

/** A vacancy next door that asks for nothing; `change` says what matters. */
export function aDemand(change: Partial<Demand> = {}): Demand {
  return {
    id: 'vacancy',
    coordinates: MAASTRICHT,
    branch: 'vvt',
    skills: [],
    titles: [],
    reservedProcedures: [],
    conditionsMet: [],
    conditionsNotMet: [],
    hoursMin: 16,
    hoursMax: 24,
    growth: null,
    adaptations: [],
    availability: 0,
    lanes: [...LANES],
    forms: [],
    ...change,
  };
}

/** Four skills: `dementia` is related to `elderly`, `injecting` can be learnt in 6 weeks and
 * `planning` in 30; everybody in the region can do `washing`, nobody anything else. */
export function aContext(): MatchContext {
  const graph = new SkillGraph([
    { id: 'dementia', related: [{ id: 'elderly', strength: 0.5 }], trainingWeeks: null },
    { id: 'elderly', related: [], trainingWeeks: null },
    { id: 'injecting', related: [], trainingWeeks: 6 },
    { id: 'planning', related: [], trainingWeeks: 30 },
    { id: 'washing', related: [], trainingWeeks: null },
  ]);
  const region = regionStatistics(graph, 100, [['washing', 100]]);
  return matchContext({ graph, region, onDate: '2026-03-01' });
}

/** Vacancies as a ranking takes them. */
export function tableOf(demands: readonly Demand[], context: MatchContext): DemandTable {
  return DemandTable.of(demands.map((demand) => compileDemand(demand, context.graph)));
}
