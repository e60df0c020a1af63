import { BRANCHES } from '../branches/index.ts';
import type { BuildUp, BuildUpAsked } from '../hours/index.ts';
import { LANES } from '../lanes/index.ts';
import { LEGAL_TITLES, RESERVED_PROCEDURES, withIncludedTitles } from '../law/index.ts';
import { WORK_CONDITIONS } from '../passports/index.ts';
import { PLACEMENT_FORMS } from '../placements/forms.ts';
import { buildUpAskedBy, conditionsStillNotMet } from '../vacancies/adaptations.ts';
import { bitsOf } from './masks.ts';
import { type Position, positionOf } from './position.ts';
import { LEVEL_BITS, LEVEL_MASK, type SkillGraph } from './skill-graph.ts';
import type { Demand, Supply, VisibleSupply } from './types.ts';

/** `VisibleSupply` as numbers; every list is a mask over the closed list of the domain. */
export interface CompiledVisibleSupply extends Position {
  readonly id: string;
  /** `(index << LEVEL_BITS) | level`, one per skill, rising. */
  readonly skills: readonly number[];
  /** Held titles with those that they include. */
  readonly titles: number;
  readonly hoursMin: number;
  readonly hoursMax: number;
  readonly availability: number;
  readonly wishedBranches: number;
  readonly wishedForms: number;
  /** Infinity: no limit. */
  readonly maxTravelKm: number;
}

/** `Supply` as numbers. What only the person may see stays outside `visible`. */
export interface CompiledSupply {
  readonly visible: CompiledVisibleSupply;
  readonly lanes: number;
  readonly workConditions: number;
  readonly otherHours: number;
  readonly buildUp: BuildUp;
}

/** `Demand` as numbers. */
export interface CompiledDemand extends Position, Readonly<BuildUpAsked> {
  readonly id: string;
  /**
   * One number per skill, rising: `(((index << LEVEL_BITS) | level) << 1) | essential`. Unpack with
   * `skillOf`, `levelOf` and `isEssential`.
   */
  readonly requirements: readonly number[];
  readonly titles: number;
  readonly procedures: number;
  /** Without those that were lifted by adapting the job. */
  readonly conditionsNotMet: number;
  readonly hoursMax: number;
  readonly availability: number;
  readonly branch: number;
  readonly forms: number;
  readonly lanes: number;
  /** Asked skills that the graph does not know; they don't weigh. Not empty: build a new graph. */
  readonly unknownSkills: readonly string[];
}

/** Bits of a packed requirement under the index of its skill. */
export const REQUIREMENT_BITS = LEVEL_BITS + 1;

/** The index of the asked skill. */
export function skillOf(requirement: number): number {
  return requirement >> REQUIREMENT_BITS;
}

/** The asked level, 1-5. */
export function levelOf(requirement: number): number {
  return (requirement >> 1) & LEVEL_MASK;
}

/** True for an essential skill, false for a desirable one. */
export function isEssential(requirement: number): boolean {
  return (requirement & 1) === 1;
}

const NONE: readonly never[] = [];

/** Numbers of the visible part of a supply; of a skill given twice the highest level counts. */
export function compileVisibleSupply(
  supply: VisibleSupply,
  graph: SkillGraph,
): CompiledVisibleSupply {
  const levels = new Map<number, number>();
  for (const { skillId, level } of supply.skills) {
    const index = graph.indexOf(skillId);
    if (index >= 0) levels.set(index, Math.max(levels.get(index) ?? 0, level));
  }
  return {
    id: supply.id,
    skills: rising(Array.from(levels, ([index, level]) => (index << LEVEL_BITS) | level)),
    titles: bitsOf(LEGAL_TITLES, withIncludedTitles(supply.titles)),
    hoursMin: supply.hoursMin,
    hoursMax: supply.hoursMax,
    availability: supply.availability,
    wishedBranches: bitsOf(BRANCHES, supply.wishedBranches),
    wishedForms: bitsOf(PLACEMENT_FORMS, supply.wishedForms),
    maxTravelKm: supply.maxTravelKm ?? Number.POSITIVE_INFINITY,
    ...positionOf(supply.home),
  };
}

/** Numbers of a whole supply, for the person's own ranking. */
export function compileSupply(supply: Supply, graph: SkillGraph): CompiledSupply {
  return {
    visible: compileVisibleSupply(supply, graph),
    lanes: bitsOf(LANES, supply.lanes),
    workConditions: bitsOf(WORK_CONDITIONS, supply.workConditions),
    otherHours: supply.otherHours,
    buildUp: supply.buildUp,
  };
}

/** Numbers of a demand; a skill asked twice counts once, at its highest level and importance. */
export function compileDemand(demand: Demand, graph: SkillGraph): CompiledDemand {
  const asked = new Map<number, { level: number; essential: boolean }>();
  const unknown: string[] = [];
  for (const { skillId, level, importance } of demand.skills) {
    const index = graph.indexOf(skillId);
    if (index < 0) {
      unknown.push(skillId);
      continue;
    }
    const before = asked.get(index);
    asked.set(index, {
      level: Math.max(before?.level ?? 0, level),
      essential: (before?.essential ?? false) || importance === 'essential',
    });
  }
  return {
    id: demand.id,
    requirements: rising(
      Array.from(
        asked,
        ([index, { level, essential }]) =>
          (((index << LEVEL_BITS) | level) << 1) | (essential ? 1 : 0),
      ),
    ),
    titles: bitsOf(LEGAL_TITLES, demand.titles),
    procedures: bitsOf(RESERVED_PROCEDURES, demand.reservedProcedures),
    conditionsNotMet: bitsOf(WORK_CONDITIONS, conditionsStillNotMet(demand)),
    ...buildUpAskedBy(demand),
    hoursMax: demand.hoursMax,
    availability: demand.availability,
    branch: bitsOf(BRANCHES, [demand.branch]),
    forms: bitsOf(PLACEMENT_FORMS, demand.forms),
    lanes: bitsOf(LANES, demand.lanes),
    unknownSkills: unknown.length === 0 ? NONE : [...new Set(unknown)].sort(),
    ...positionOf(demand.coordinates),
  };
}

/** Sorted, and copied because a list that grew keeps room that thousands of demands pay for. */
function rising(numbers: number[]): number[] {
  return numbers.sort((a, b) => a - b).slice();
}
