import { type CompiledSupply, skillOf } from './compile.ts';
import type { MatchContext } from './context.ts';
import { type DemandTable, ROW, ROW_SHIFT } from './demand-table.ts';
import { isReady, Workspace } from './kernel.ts';
import { BLOCK_BIT } from './masks.ts';
import { isGapAt } from './skill-credit.ts';
import { isUsefulTraining } from './training-time.ts';

/** Which steps are tried. */
export interface WhatIfSteps {
  /** Hours a week more than the person offers now. */
  extraHours: readonly number[];
  /** Kilometres further than the person travels now. */
  extraKm: readonly number[];
  /** The best so many trainings are told. */
  trainings: number;
}

export const WHAT_IF_STEPS: WhatIfSteps = { extraHours: [4, 8], extraKm: [5, 10], trainings: 3 };

/** One step, with the number of vacancies that become ready by it and are not ready now. */
export type WhatIfOption =
  | { kind: 'hours'; extraHours: number; extraReady: number }
  | { kind: 'travel'; extraKm: number; extraReady: number }
  | { kind: 'training'; skillId: string; trainingWeeks: number; extraReady: number };

/** What would change for a person. Trainings that open nothing are left out. */
export interface WhatIf {
  /** Ready now: no block, and every essential skill is (nearly) there. */
  ready: number;
  options: readonly WhatIfOption[];
}

/**
 * Counts what one step would open: "met 4 uur meer, +8 km of één training: 6 extra plekken". Each
 * option stands by itself and counts what a new ranking with that one change would count, from the
 * same pass: a vacancy is looked at again only where exactly that one thing stands between it and
 * "ready". A training is one that is known, short enough and not done yet; it brings the skill to
 * `trainedLevel`.
 */
export class WhatIfCount {
  readonly #supply: CompiledSupply;
  readonly #steps: WhatIfSteps;
  readonly #trainings: Trainings;
  readonly #byHours: Uint32Array;
  readonly #byKm: Uint32Array;
  readonly #work: Workspace;
  #ready = 0;

  /** `work` holds the skills of the supply. */
  constructor(supply: CompiledSupply, context: MatchContext, work: Workspace, steps: WhatIfSteps) {
    this.#supply = supply;
    this.#steps = steps;
    this.#work = work;
    this.#trainings = new Trainings(context, work);
    this.#byHours = new Uint32Array(steps.extraHours.length);
    this.#byKm = new Uint32Array(steps.extraKm.length);
  }

  /**
   * Looks at a demand of which the fit stands in the workspace.
   *
   * @param scored false where only its blocks were found
   */
  add(row: number, scored: boolean): void {
    const { fit } = this.#work;
    if (fit.blocks === 0) {
      if (isReady(fit)) this.#ready += 1;
      else this.#trainings.tryOn(row);
    } else if (fit.blocks === BLOCK_BIT.hours || fit.blocks === BLOCK_BIT.travel) {
      if (!scored) this.#work.skillsCredit(row);
      if (fit.essentialGaps > 0) return;
      if (fit.blocks === BLOCK_BIT.hours) this.#tryHours(row);
      else this.#tryTravel(fit.distanceKm);
    }
  }

  result(): WhatIf {
    const { extraHours, extraKm, trainings } = this.#steps;
    return {
      ready: this.#ready,
      options: [
        ...extraHours.map((hours, i): WhatIfOption => {
          return { kind: 'hours', extraHours: hours, extraReady: this.#byHours[i] ?? 0 };
        }),
        ...extraKm.map((km, i): WhatIfOption => {
          return { kind: 'travel', extraKm: km, extraReady: this.#byKm[i] ?? 0 };
        }),
        ...this.#trainings.best(trainings),
      ],
    };
  }

  #tryHours(row: number): void {
    const { hoursMin, hoursMax } = this.#supply.visible;
    const asked = this.#work.timesOf(row);
    if (asked === undefined) return;
    const lowest = Math.max(hoursMin, asked.hoursMin);
    this.#steps.extraHours.forEach((extra, i) => {
      const highest = Math.min(hoursMax + extra, asked.hoursMax);
      if (highest >= lowest) this.#byHours[i] = (this.#byHours[i] ?? 0) + 1;
    });
  }

  #tryTravel(distanceKm: number): void {
    const { maxTravelKm } = this.#supply.visible;
    this.#steps.extraKm.forEach((extra, i) => {
      if (distanceKm <= maxTravelKm + extra) this.#byKm[i] = (this.#byKm[i] ?? 0) + 1;
    });
  }
}

/** What single steps would open for a person, by one pass over the demands. */
export function whatIf(
  supply: CompiledSupply,
  demands: DemandTable,
  context: MatchContext,
  steps: WhatIfSteps = WHAT_IF_STEPS,
): WhatIf {
  const work = new Workspace(context, demands, { remember: true });
  work.load(supply);
  const count = new WhatIfCount(supply, context, work, steps);
  for (let row = 0; row < demands.size; row += 1) {
    work.fitRow(row);
    count.add(row, true);
  }
  return count.result();
}

/** Counts per skill the vacancies that one training for it would make ready. */
class Trainings {
  readonly #context: MatchContext;
  readonly #work: Workspace;
  /** 1 for a skill with a short enough training that would raise the person's level. */
  readonly #useful: Uint8Array;
  readonly #opened: Uint32Array;

  constructor(context: MatchContext, work: Workspace) {
    const { graph } = context;
    this.#context = context;
    this.#work = work;
    this.#useful = Uint8Array.from({ length: graph.size }, (_, skill) =>
      isUsefulTraining(skill, work.levels, context) ? 1 : 0,
    );
    this.#opened = new Uint32Array(graph.size);
  }

  /**
   * Tries the trainings that could close the first gap: the asked skill itself, and those related
   * to it that are strong enough. No other training can make the vacancy ready.
   */
  tryOn(row: number): void {
    const { graph, weights } = this.#context;
    const { numbers, requirements } = this.#work.demands;
    const end = numbers[(row << ROW_SHIFT) + ROW.endOfRequirements] ?? 0;
    let gap = numbers[(row << ROW_SHIFT) + ROW.firstRequirement] ?? 0;
    while (gap < end && !this.#work.isGap(requirements[gap] ?? 0)) gap += 1;
    if (gap === end) return;
    // What stands before the first gap is closed, and stays so.
    const asked = skillOf(requirements[gap] ?? 0);
    this.#try(asked, gap, end);
    const endOfRelated = graph.relatedStart[asked + 1] ?? 0;
    for (let at = graph.relatedStart[asked] ?? 0; at < endOfRelated; at += 1) {
      const most = (graph.relatedStrength[at] ?? 0) * weights.relatedFactor;
      if (most >= weights.readyCredit) this.#try(graph.relatedIndex[at] ?? 0, gap, end);
    }
  }

  /** The trainings that open most, then the shortest, then by id. */
  best(count: number): WhatIfOption[] {
    const { graph } = this.#context;
    return Array.from(this.#opened, (extraReady, skill) => ({ extraReady, skill }))
      .filter(({ extraReady }) => extraReady > 0)
      .map(({ extraReady, skill }) => ({
        kind: 'training' as const,
        skillId: graph.idOf(skill),
        trainingWeeks: graph.trainingWeeksOf(skill) ?? 0,
        extraReady,
      }))
      .sort(
        (a, b) =>
          b.extraReady - a.extraReady ||
          a.trainingWeeks - b.trainingWeeks ||
          (a.skillId < b.skillId ? -1 : 1),
      )
      .slice(0, count);
  }

  /** Counts a training that closes the requirements from the first gap up to the end. */
  #try(skill: number, gap: number, end: number): void {
    if (this.#useful[skill] !== 1) return;
    const { levels, demands } = this.#work;
    const before = levels[skill] ?? 0;
    levels[skill] = this.#context.weights.trainedLevel;
    let at = gap;
    // Works out the gaps anew: the remembered ones are from before the training.
    while (at < end && !isGapAt(levels, demands.requirements[at] ?? 0, this.#context)) at += 1;
    if (at === end) this.#opened[skill] = (this.#opened[skill] ?? 0) + 1;
    levels[skill] = before;
  }
}
