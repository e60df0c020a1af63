import { countSlots } from '../availability/index.ts';
import type { CompiledVisibleSupply } from './compile.ts';
import type { MatchContext } from './context.ts';
import type { DemandOffer, DemandRules, DemandTimes } from './demand-table.ts';
import { BLOCK_BIT } from './masks.ts';
import type { BlockMask } from './types.ts';

/** What the law says of a supply: a title that is missing, a procedure without authority. */
export function legalBlocks(
  supply: CompiledVisibleSupply,
  { titles, procedures }: DemandRules,
  context: MatchContext,
): BlockMask {
  let blocks = 0;
  if (titles !== 0 && (titles & supply.titles) === 0) blocks |= BLOCK_BIT.title;
  if (!hasAuthority(supply.titles, procedures, context)) blocks |= BLOCK_BIT.procedure;
  return blocks;
}

/** Every asked procedure has some authority among the titles (own, functional or on order). */
function hasAuthority(titles: number, procedures: number, context: MatchContext): boolean {
  let missing = procedures;
  for (let rest = titles; rest !== 0 && missing !== 0; rest &= rest - 1) {
    missing &= ~(context.authorityOfTitle[31 - Math.clz32(rest & -rest)] ?? 0);
  }
  return missing === 0;
}

/** Hours between the lowest and the highest that suit both; negative: none do. */
export function overlapOf(supply: CompiledVisibleSupply, asked: DemandTimes): number {
  return Math.min(supply.hoursMax, asked.hoursMax) - Math.max(supply.hoursMin, asked.hoursMin);
}

/**
 * Half for one number of hours that suits both, growing to full where the person covers the whole
 * range of the vacancy. Hours are counted inclusive, so a range of one number has length 1.
 */
export function hoursCredit(overlap: number, range: number, context: MatchContext): number {
  if (overlap < 0) return 0;
  const least = context.weights.hoursMinimumCredit;
  return least + (1 - least) * ((overlap + 1) / (range + 1));
}

/** Share of the vacancy's slots that the person can do; full where either side stated nothing. */
export function availabilityCredit(supply: CompiledVisibleSupply, asked: DemandTimes): number {
  if (supply.availability === 0 || asked.availability === 0) return 1;
  return countSlots(supply.availability & asked.availability) / countSlots(asked.availability);
}

/** Falls in a straight line from the doorstep to the limit of the person. */
export function travelCredit(
  distanceKm: number,
  maxTravelKm: number,
  context: MatchContext,
): number {
  if (Number.isNaN(distanceKm)) return context.weights.unknownTravelCredit;
  if (distanceKm === 0) return 1;
  const limit = maxTravelKm === Infinity ? context.weights.travelReferenceKm : maxTravelKm;
  return distanceKm >= limit ? 0 : 1 - distanceKm / limit;
}

/** Branch and form each count half; who has no wish is content, and so is an open vacancy. */
export function wishesCredit(supply: CompiledVisibleSupply, offer: DemandOffer): number {
  const branch = supply.wishedBranches === 0 || (supply.wishedBranches & offer.branch) !== 0;
  const forms =
    supply.wishedForms === 0 || offer.forms === 0 || (supply.wishedForms & offer.forms) !== 0;
  return (branch ? 0.5 : 0) + (forms ? 0.5 : 0);
}
