import { countSlots } from '../availability/index.ts';
import {
  type CompiledDemand,
  type CompiledSupply,
  type CompiledVisibleSupply,
  isEssential,
  levelOf,
  REQUIREMENT_BITS,
  skillOf,
} from './compile.ts';
import type { MatchContext } from './context.ts';
import { BLOCK_BIT } from './masks.ts';
import { kilometresBetween } from './position.ts';
import { LEVEL_BITS, LEVEL_MASK } from './skill-graph.ts';
import { skillCredit } from './skill-credit.ts';
import type { BlockMask } from './types.ts';

/** How one supply fits one demand. The points of the five parts are together the score. */
export interface Fit {
  /** 0-100; says nothing about blocks, which no score outvotes. */
  score: number;
  blocks: BlockMask;
  skills: number;
  hours: number;
  availability: number;
  travel: number;
  wishes: number;
  /** NaN: not known. */
  distanceKm: number;
  /** Essential skills under the credit from which they count as there. */
  essentialGaps: number;
}

/**
 * The place where the kernel works: the skills of one supply spread out by index, and the fit that
 * is filled in again for every pair. One per call of a ranking, so that nothing is allocated per
 * pair. Where one supply meets many demands, `remember` works out beforehand what it reaches of
 * everything that can be asked.
 */
export class Workspace {
  readonly levels: Uint8Array;
  readonly fit: Fit;
  readonly #context: MatchContext;
  readonly #remembered: Remembered | null;
  #loaded: readonly number[] = [];

  constructor(context: MatchContext, { remember = false } = {}) {
    const { size } = context.graph;
    this.#context = context;
    this.levels = new Uint8Array(size);
    this.#remembered = remember
      ? {
          reached: new Float64Array(size << REQUIREMENT_BITS),
          gaps: new Uint8Array(size << REQUIREMENT_BITS),
        }
      : null;
    this.fit = {
      score: Number.NaN,
      blocks: 0,
      skills: Number.NaN,
      hours: Number.NaN,
      availability: Number.NaN,
      travel: Number.NaN,
      wishes: Number.NaN,
      distanceKm: Number.NaN,
      essentialGaps: 0,
    };
  }

  /** Spreads out the skills of a supply in place of those of the one before. */
  load(supply: CompiledVisibleSupply): void {
    for (const packed of this.#loaded) this.levels[packed >> LEVEL_BITS] = 0;
    for (const packed of supply.skills) {
      this.levels[packed >> LEVEL_BITS] = packed & LEVEL_MASK;
    }
    this.#loaded = supply.skills;
    if (this.#remembered === null) return;
    const { reached, gaps } = this.#remembered;
    for (let requirement = 0; requirement < reached.length; requirement += 1) {
      if (levelOf(requirement) === 0) continue;
      reached[requirement] = this.#weightOf(requirement) * this.#creditFor(requirement);
      gaps[requirement] = this.#isGap(requirement) ? 1 : 0;
    }
  }

  /** True for an essential skill under the credit from which it counts as there. */
  isGap(requirement: number): boolean {
    if (this.#remembered === null) return this.#isGap(requirement);
    return this.#remembered.gaps[requirement] === 1;
  }

  /**
   * Share 0-1 of what is asked, weighted by importance and rarity; full where the vacancy asks for
   * no skills. Notes the number of gaps in the fit.
   */
  skillsCredit({ requirements }: CompiledDemand): number {
    const weights = this.#context.requirementWeights;
    const remembered = this.#remembered;
    let asked = 0;
    let reached = 0;
    let gaps = 0;
    if (remembered === null) {
      for (const requirement of requirements) {
        const weight = this.#weightOf(requirement);
        asked += weight;
        reached += weight * this.#creditFor(requirement);
        if (this.#isGap(requirement)) gaps += 1;
      }
    } else {
      // The longest part of a ranking: only sums, since a branch that cannot be foreseen costs more.
      for (let i = 0; i < requirements.length; i += 1) {
        const requirement = requirements[i] ?? 0;
        asked += weights[requirement] ?? 0;
        reached += remembered.reached[requirement] ?? 0;
        gaps += remembered.gaps[requirement] ?? 0;
      }
    }
    this.fit.essentialGaps = gaps;
    return asked === 0 ? 1 : reached / asked;
  }

  #weightOf(requirement: number): number {
    return this.#context.requirementWeights[requirement] ?? 0;
  }

  /** Credit 0-1 of the loaded supply for an asked skill at its level. */
  #creditFor(requirement: number): number {
    return skillCredit(this.levels, skillOf(requirement), levelOf(requirement), this.#context);
  }

  #isGap(requirement: number): boolean {
    const { readyCredit } = this.#context.weights;
    return isEssential(requirement) && this.#creditFor(requirement) < readyCredit;
  }
}

/** By requirement as packed. */
interface Remembered {
  /** Its weight times the credit for it. */
  reached: Float64Array;
  /** 1 for an essential skill under the credit from which it counts as there. */
  gaps: Uint8Array;
}

/** True where nothing stands in the way and every essential skill is (nearly) there. */
export function isReady(fit: Fit): boolean {
  return fit.blocks === 0 && fit.essentialGaps === 0;
}

/** Fits a whole supply that is loaded into the workspace; the answer stands in `work.fit`. */
export function fitSupply(
  supply: CompiledSupply,
  demand: CompiledDemand,
  context: MatchContext,
  work: Workspace,
): void {
  fitVisibleSupply(supply.visible, demand, context, work);
  let hidden = 0;
  if ((supply.lanes & demand.lanes) === 0) hidden |= BLOCK_BIT.lane;
  if ((supply.workConditions & demand.conditionsNotMet) !== 0) {
    hidden |= BLOCK_BIT['work-condition'];
  }
  if (supply.otherHours + demand.hoursMin > context.workingHoursLimit) {
    hidden |= BLOCK_BIT['working-time'];
  }
  work.fit.blocks |= hidden;
}

/** Fits what a recruiter may see of a supply that is loaded into the workspace. */
export function fitVisibleSupply(
  supply: CompiledVisibleSupply,
  demand: CompiledDemand,
  context: MatchContext,
  work: Workspace,
): void {
  const { fit } = work;
  const points = context.weights.parts;
  const distanceKm = kilometresBetween(supply, demand);
  let blocks = 0;
  if (demand.titles !== 0 && (demand.titles & supply.titles) === 0) blocks |= BLOCK_BIT.title;
  if (demand.procedures !== 0 && !hasAuthority(supply.titles, demand.procedures, context)) {
    blocks |= BLOCK_BIT.procedure;
  }
  const lowest = Math.max(supply.hoursMin, demand.hoursMin);
  const highest = Math.min(supply.hoursMax, demand.hoursMax);
  if (highest < lowest) blocks |= BLOCK_BIT.hours;
  if (distanceKm > supply.maxTravelKm) blocks |= BLOCK_BIT.travel;

  fit.blocks = blocks;
  fit.distanceKm = distanceKm;
  fit.skills = points.skills * work.skillsCredit(demand);
  fit.hours = points.hours * hoursCredit(lowest, highest, demand, context);
  fit.availability = points.availability * availabilityCredit(supply, demand);
  fit.travel = points.travel * travelCredit(distanceKm, supply.maxTravelKm, context);
  fit.wishes = points.wishes * wishesCredit(supply, demand);
  fit.score = fit.skills + fit.hours + fit.availability + fit.travel + fit.wishes;
}

/** Every asked procedure has some authority among the titles (own, functional or on order). */
function hasAuthority(titles: number, procedures: number, context: MatchContext): boolean {
  let missing = procedures;
  for (let rest = titles; rest !== 0 && missing !== 0; rest &= rest - 1) {
    missing &= ~(context.authorityOfTitle[31 - Math.clz32(rest & -rest)] ?? 0);
  }
  return missing === 0;
}

/**
 * Half for one number of hours that suits both, growing to full where the person covers the whole
 * range of the vacancy. Hours are counted inclusive, so a range of one number has length 1.
 */
function hoursCredit(
  lowest: number,
  highest: number,
  demand: CompiledDemand,
  context: MatchContext,
): number {
  if (highest < lowest) return 0;
  const least = context.weights.hoursMinimumCredit;
  const share = (highest - lowest + 1) / (demand.hoursMax - demand.hoursMin + 1);
  return least + (1 - least) * share;
}

/** Share of the vacancy's slots that the person can do; full where either side stated nothing. */
function availabilityCredit(supply: CompiledVisibleSupply, demand: CompiledDemand): number {
  if (supply.availability === 0 || demand.availability === 0) return 1;
  return countSlots(supply.availability & demand.availability) / countSlots(demand.availability);
}

/** Falls in a straight line from the doorstep to the limit of the person. */
function travelCredit(distanceKm: number, maxTravelKm: number, context: MatchContext): number {
  if (Number.isNaN(distanceKm)) return context.weights.unknownTravelCredit;
  if (distanceKm === 0) return 1;
  const limit = maxTravelKm === Infinity ? context.weights.travelReferenceKm : maxTravelKm;
  return distanceKm >= limit ? 0 : 1 - distanceKm / limit;
}

/** Branch and form each count half; who has no wish is content, and so is an open vacancy. */
function wishesCredit(supply: CompiledVisibleSupply, demand: CompiledDemand): number {
  const branch = supply.wishedBranches === 0 || (supply.wishedBranches & demand.branch) !== 0;
  const forms =
    supply.wishedForms === 0 || demand.forms === 0 || (supply.wishedForms & demand.forms) !== 0;
  return (branch ? 0.5 : 0) + (forms ? 0.5 : 0);
}
