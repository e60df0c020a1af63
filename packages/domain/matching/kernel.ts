import { shortfallOf } from '../hours/index.ts';
import {
  type CompiledSupply,
  type CompiledVisibleSupply,
  levelOf,
  REQUIREMENT_BITS,
  skillOf,
} from './compile.ts';
import type { MatchContext } from './context.ts';
import {
  availabilityCredit,
  hoursCredit,
  legalBlocks,
  overlapOf,
  travelCredit,
  wishesCredit,
} from './credits.ts';
import { type DemandTable, type DemandTimes, ROW, ROW_SHIFT } from './demand-table.ts';
import { BLOCK_BIT } from './masks.ts';
import { kilometresBetween } from './position.ts';
import { isGapAt, skillCredit } from './skill-credit.ts';
import { LEVEL_BITS, LEVEL_MASK } from './skill-graph.ts';
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

/** True where nothing stands in the way and every essential skill is (nearly) there. */
export function isReady(fit: Fit): boolean {
  return fit.blocks === 0 && fit.essentialGaps === 0;
}

/**
 * The place where the kernel works: one supply against the rows of a table. Loading a supply works
 * out what it reaches of everything that the demands share; a row then only adds up. The fit is
 * filled in again for every row, so that nothing is allocated per pair. Where one supply meets many
 * demands, `remember` does the same for the single requirements.
 */
export class Workspace {
  readonly demands: DemandTable;
  /** Of the loaded supply, by index of the skill. */
  readonly levels: Uint8Array;
  readonly fit: Fit;
  readonly #context: MatchContext;
  readonly #remembered: Remembered | null;
  readonly #ofPlaces: { km: Float64Array; blocks: Uint8Array; points: Float64Array };
  readonly #ofRules: { blocks: Uint8Array };
  readonly #ofTimes: { blocks: Uint8Array; hours: Float64Array; availability: Float64Array };
  readonly #ofOffers: { points: Float64Array };
  #loaded: readonly number[] = [];

  constructor(context: MatchContext, demands: DemandTable, { remember = false } = {}) {
    const { size } = context.graph;
    const { places, rules, times, offers } = demands;
    this.#context = context;
    this.demands = demands;
    this.levels = new Uint8Array(size);
    this.#remembered = remember
      ? {
          reached: new Float64Array(size << REQUIREMENT_BITS),
          gaps: new Uint8Array(size << REQUIREMENT_BITS),
        }
      : null;
    this.#ofPlaces = {
      km: new Float64Array(places.length),
      blocks: new Uint8Array(places.length),
      points: new Float64Array(places.length),
    };
    this.#ofRules = { blocks: new Uint8Array(rules.length) };
    this.#ofTimes = {
      blocks: new Uint8Array(times.length),
      hours: new Float64Array(times.length),
      availability: new Float64Array(times.length),
    };
    this.#ofOffers = { points: new Float64Array(offers.length) };
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

  /** Takes a whole supply in place of the one before, for its own ranking. */
  load(supply: CompiledSupply): void {
    this.loadVisible(supply.visible);
    const { rules, times } = this.demands;
    const { workingHoursLimit } = this.#context;
    rules.forEach((asked, i) => {
      let blocks = this.#ofRules.blocks[i] ?? 0;
      if ((supply.lanes & asked.lanes) === 0) blocks |= BLOCK_BIT.lane;
      if ((supply.workConditions & asked.conditionsNotMet) !== 0) {
        blocks |= BLOCK_BIT['work-condition'];
      }
      this.#ofRules.blocks[i] = blocks;
    });
    times.forEach(({ hoursMin }, i) => {
      const isTooMuch = supply.otherHours + hoursMin > workingHoursLimit;
      if (isTooMuch) {
        this.#ofTimes.blocks[i] = (this.#ofTimes.blocks[i] ?? 0) | BLOCK_BIT['working-time'];
      }
    });
    if (supply.buildUp.length === 0) return;
    times.forEach((asked, i) => {
      if (shortfallOf(supply.buildUp, asked) === null) return;
      this.#ofTimes.blocks[i] = (this.#ofTimes.blocks[i] ?? 0) | BLOCK_BIT['build-up'];
    });
  }

  /** Takes what a recruiter may see of a supply. */
  loadVisible(supply: CompiledVisibleSupply): void {
    const context = this.#context;
    const { parts } = context.weights;
    const { places, rules, times, offers } = this.demands;
    this.#loadSkills(supply);
    places.forEach((place, i) => {
      const km = kilometresBetween(supply, place);
      this.#ofPlaces.km[i] = km;
      this.#ofPlaces.blocks[i] = km > supply.maxTravelKm ? BLOCK_BIT.travel : 0;
      this.#ofPlaces.points[i] = parts.travel * travelCredit(km, supply.maxTravelKm, context);
    });
    rules.forEach((asked, i) => {
      this.#ofRules.blocks[i] = legalBlocks(supply, asked, context);
    });
    times.forEach((asked, i) => {
      const overlap = overlapOf(supply, asked);
      const range = asked.hoursMax - asked.hoursMin;
      this.#ofTimes.blocks[i] = overlap < 0 ? BLOCK_BIT.hours : 0;
      this.#ofTimes.hours[i] = parts.hours * hoursCredit(overlap, range, context);
      this.#ofTimes.availability[i] = parts.availability * availabilityCredit(supply, asked);
    });
    offers.forEach((offer, i) => {
      this.#ofOffers.points[i] = parts.wishes * wishesCredit(supply, offer);
    });
  }

  #loadSkills(supply: CompiledVisibleSupply): void {
    for (const packed of this.#loaded) this.levels[packed >> LEVEL_BITS] = 0;
    for (const packed of supply.skills) this.levels[packed >> LEVEL_BITS] = packed & LEVEL_MASK;
    this.#loaded = supply.skills;
    if (this.#remembered === null) return;
    const { reached, gaps } = this.#remembered;
    for (const requirement of this.demands.asked) {
      reached[requirement] = this.#weightOf(requirement) * this.#creditFor(requirement);
      gaps[requirement] = this.#isGap(requirement) ? 1 : 0;
    }
  }

  /** Fits the loaded supply and a row; the answer stands in `fit`. */
  fitRow(row: number): void {
    this.findBlocks(row);
    this.score(row);
  }

  /** The first half of a fit: what stands in the way, and the distance. */
  findBlocks(row: number): void {
    const { numbers } = this.demands;
    const at = row << ROW_SHIFT;
    const place = numbers[at + ROW.place] ?? 0;
    const rules = numbers[at + ROW.rules] ?? 0;
    const times = numbers[at + ROW.times] ?? 0;
    this.fit.blocks =
      (this.#ofPlaces.blocks[place] ?? 0) |
      (this.#ofRules.blocks[rules] ?? 0) |
      (this.#ofTimes.blocks[times] ?? 0);
    this.fit.distanceKm = this.#ofPlaces.km[place] ?? Number.NaN;
  }

  /** The second half of a fit, for a row of which the blocks were just found: points and gaps. */
  score(row: number): void {
    const { fit } = this;
    const { numbers } = this.demands;
    const at = row << ROW_SHIFT;
    const times = numbers[at + ROW.times] ?? 0;
    fit.skills = this.#context.weights.parts.skills * this.skillsCredit(row);
    fit.hours = this.#ofTimes.hours[times] ?? 0;
    fit.availability = this.#ofTimes.availability[times] ?? 0;
    fit.travel = this.#ofPlaces.points[numbers[at + ROW.place] ?? 0] ?? 0;
    fit.wishes = this.#ofOffers.points[numbers[at + ROW.offer] ?? 0] ?? 0;
    fit.score = fit.skills + fit.hours + fit.availability + fit.travel + fit.wishes;
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

  /** The hours and times of a row. */
  timesOf(row: number): DemandTimes | undefined {
    return this.demands.times[this.demands.numbers[(row << ROW_SHIFT) + ROW.times] ?? 0];
  }

  /** True for an essential skill under the credit from which it counts as there. */
  isGap(requirement: number): boolean {
    if (this.#remembered === null) return this.#isGap(requirement);
    return this.#remembered.gaps[requirement] === 1;
  }

  #weightOf(requirement: number): number {
    return this.#context.requirementWeights[requirement] ?? 0;
  }

  /** Credit 0-1 of the loaded supply for an asked skill at its level. */
  #creditFor(requirement: number): number {
    return skillCredit(this.levels, skillOf(requirement), levelOf(requirement), this.#context);
  }

  #isGap(requirement: number): boolean {
    return isGapAt(this.levels, requirement, this.#context);
  }
}

/** By requirement as packed. */
interface Remembered {
  /** Its weight times the credit for it. */
  reached: Float64Array;
  /** 1 for an essential skill under the credit from which it counts as there. */
  gaps: Uint8Array;
}
