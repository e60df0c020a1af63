import { countSlots } from '../availability/index.ts';
import {
  type CompiledSupply,
  type CompiledVisibleSupply,
  isEssential,
  levelOf,
  REQUIREMENT_BITS,
  skillOf,
} from './compile.ts';
import type { MatchContext } from './context.ts';
import { type DemandTable, ROW, ROW_HOURS, ROW_HOURS_SHIFT, ROW_SHIFT } from './demand-table.ts';
import { BLOCK_BIT } from './masks.ts';
import { kilometresBetween, NOWHERE } from './position.ts';
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
 * The place where the kernel works: the skills of one supply spread out by index, its distance to
 * every place of the demands, and the fit that is filled in again for every pair. One per call of a
 * ranking, so that nothing is allocated per pair. Where one supply meets many demands, `remember`
 * works out beforehand what it reaches of everything that can be asked.
 */
export class Workspace {
  readonly levels: Uint8Array;
  readonly fit: Fit;
  readonly demands: DemandTable;
  /** From the home of the loaded supply, by place of the table. */
  readonly kilometres: Float64Array;
  readonly #context: MatchContext;
  readonly #remembered: Remembered | null;
  #loaded: readonly number[] = [];

  constructor(context: MatchContext, demands: DemandTable, { remember = false } = {}) {
    const { size } = context.graph;
    this.#context = context;
    this.demands = demands;
    this.kilometres = new Float64Array(demands.places.length);
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

  /** Spreads out the skills of a supply in place of those of the one before, and its distances. */
  load(supply: CompiledVisibleSupply): void {
    const { places } = this.demands;
    for (let place = 0; place < places.length; place += 1) {
      this.kilometres[place] = kilometresBetween(supply, places[place] ?? NOWHERE);
    }
    for (const packed of this.#loaded) this.levels[packed >> LEVEL_BITS] = 0;
    for (const packed of supply.skills) {
      this.levels[packed >> LEVEL_BITS] = packed & LEVEL_MASK;
    }
    this.#loaded = supply.skills;
    if (this.#remembered === null) return;
    const { reached, gaps } = this.#remembered;
    for (const requirement of this.demands.asked) {
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
  skillsCredit(row: number): number {
    const { numbers, requirements } = this.demands;
    const end = numbers[(row << ROW_SHIFT) + ROW.endOfRequirements] ?? 0;
    const weights = this.#context.requirementWeights;
    const remembered = this.#remembered;
    let at = numbers[(row << ROW_SHIFT) + ROW.firstRequirement] ?? 0;
    let asked = 0;
    let reached = 0;
    let gaps = 0;
    if (remembered === null) {
      for (; at < end; at += 1) {
        const requirement = requirements[at] ?? 0;
        const weight = this.#weightOf(requirement);
        asked += weight;
        reached += weight * this.#creditFor(requirement);
        if (this.#isGap(requirement)) gaps += 1;
      }
    } else {
      // The longest part of a ranking: only sums, since a branch that cannot be foreseen costs more.
      for (; at < end; at += 1) {
        const requirement = requirements[at] ?? 0;
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
  row: number,
  context: MatchContext,
  work: Workspace,
): void {
  findBlocks(supply, row, context, work);
  scoreFit(supply.visible, row, context, work);
}

/** Fits what a recruiter may see of a supply that is loaded into the workspace. */
export function fitVisibleSupply(
  supply: CompiledVisibleSupply,
  row: number,
  context: MatchContext,
  work: Workspace,
): void {
  findVisibleBlocks(supply, row, context, work);
  scoreFit(supply, row, context, work);
}

/** The first half of a fit: what stands in the way, and the distance. */
export function findBlocks(
  supply: CompiledSupply,
  row: number,
  context: MatchContext,
  work: Workspace,
): void {
  findVisibleBlocks(supply.visible, row, context, work);
  const { numbers, hours } = work.demands;
  const at = row << ROW_SHIFT;
  const conditionsNotMet = numbers[at + ROW.conditionsNotMet] ?? 0;
  const hoursMin = hours[(row << ROW_HOURS_SHIFT) + ROW_HOURS.min] ?? 0;
  let hidden = 0;
  if ((supply.lanes & (numbers[at + ROW.lanes] ?? 0)) === 0) hidden |= BLOCK_BIT.lane;
  if ((supply.workConditions & conditionsNotMet) !== 0) hidden |= BLOCK_BIT['work-condition'];
  if (supply.otherHours + hoursMin > context.workingHoursLimit) hidden |= BLOCK_BIT['working-time'];
  work.fit.blocks |= hidden;
}

/** The same of what a recruiter may see. */
export function findVisibleBlocks(
  supply: CompiledVisibleSupply,
  row: number,
  context: MatchContext,
  work: Workspace,
): void {
  const { fit } = work;
  const { numbers, hours } = work.demands;
  const at = row << ROW_SHIFT;
  const titles = numbers[at + ROW.titles] ?? 0;
  const procedures = numbers[at + ROW.procedures] ?? 0;
  const hoursMin = hours[(row << ROW_HOURS_SHIFT) + ROW_HOURS.min] ?? 0;
  const hoursMax = hours[(row << ROW_HOURS_SHIFT) + ROW_HOURS.max] ?? 0;
  const distanceKm = work.kilometres[numbers[at + ROW.place] ?? 0] ?? Number.NaN;
  let blocks = 0;
  if (titles !== 0 && (titles & supply.titles) === 0) blocks |= BLOCK_BIT.title;
  if (procedures !== 0 && !hasAuthority(supply.titles, procedures, context)) {
    blocks |= BLOCK_BIT.procedure;
  }
  if (hoursMin > supply.hoursMax || hoursMax < supply.hoursMin) blocks |= BLOCK_BIT.hours;
  if (distanceKm > supply.maxTravelKm) blocks |= BLOCK_BIT.travel;
  fit.blocks = blocks;
  fit.distanceKm = distanceKm;
}

/** The second half of a fit, for a row of which the blocks were just found: points and gaps. */
export function scoreFit(
  supply: CompiledVisibleSupply,
  row: number,
  context: MatchContext,
  work: Workspace,
): void {
  const { fit } = work;
  const { numbers, hours } = work.demands;
  const at = row << ROW_SHIFT;
  const hoursMin = hours[(row << ROW_HOURS_SHIFT) + ROW_HOURS.min] ?? 0;
  const hoursMax = hours[(row << ROW_HOURS_SHIFT) + ROW_HOURS.max] ?? 0;
  const overlap = Math.min(supply.hoursMax, hoursMax) - Math.max(supply.hoursMin, hoursMin);
  const points = context.weights.parts;
  fit.skills = points.skills * work.skillsCredit(row);
  fit.hours = points.hours * hoursCredit(overlap, hoursMax - hoursMin, context);
  fit.availability = points.availability * availabilityCredit(supply, numbers, at);
  fit.travel = points.travel * travelCredit(fit.distanceKm, supply.maxTravelKm, context);
  fit.wishes = points.wishes * wishesCredit(supply, numbers, at);
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
 *
 * @param overlap hours between the lowest and the highest that suit both; negative: none do
 */
function hoursCredit(overlap: number, range: number, context: MatchContext): number {
  if (overlap < 0) return 0;
  const least = context.weights.hoursMinimumCredit;
  return least + (1 - least) * ((overlap + 1) / (range + 1));
}

/** Share of the vacancy's slots that the person can do; full where either side stated nothing. */
function availabilityCredit(
  supply: CompiledVisibleSupply,
  numbers: Int32Array,
  at: number,
): number {
  const asked = numbers[at + ROW.availability] ?? 0;
  if (supply.availability === 0 || asked === 0) return 1;
  return countSlots(supply.availability & asked) / (numbers[at + ROW.slots] ?? 1);
}

/** Falls in a straight line from the doorstep to the limit of the person. */
function travelCredit(distanceKm: number, maxTravelKm: number, context: MatchContext): number {
  if (Number.isNaN(distanceKm)) return context.weights.unknownTravelCredit;
  if (distanceKm === 0) return 1;
  const limit = maxTravelKm === Infinity ? context.weights.travelReferenceKm : maxTravelKm;
  return distanceKm >= limit ? 0 : 1 - distanceKm / limit;
}

/** Branch and form each count half; who has no wish is content, and so is an open vacancy. */
function wishesCredit(supply: CompiledVisibleSupply, numbers: Int32Array, at: number): number {
  const forms = numbers[at + ROW.forms] ?? 0;
  const branchWished =
    supply.wishedBranches === 0 || (supply.wishedBranches & (numbers[at + ROW.branch] ?? 0)) !== 0;
  const formsWished = supply.wishedForms === 0 || forms === 0 || (supply.wishedForms & forms) !== 0;
  return (branchWished ? 0.5 : 0) + (formsWished ? 0.5 : 0);
}
