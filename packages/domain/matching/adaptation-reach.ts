import { type BuildUp, shortfallOf } from '../hours/index.ts';
import { GroupMark, keyOfPerson, type ShownCount } from '../insights/index.ts';
import type { WorkCondition } from '../passports/index.ts';
import {
  buildUpAskedBy,
  conditionsStillNotMet,
  JOB_ADAPTATION_IDS,
  type JobAdaptation,
  liftedBy,
  standingAdaptations,
  swappableConditions,
} from '../vacancies/adaptations.ts';
import { compileDemand, type CompiledVisibleSupply } from './compile.ts';
import type { MatchContext } from './context.ts';
import { DemandTable } from './demand-table.ts';
import { isReady, Workspace } from './kernel.ts';
import { canonical } from './fingerprint.ts';
import type { Demand } from './types.ts';

/** What somebody wants work to ask or not to ask: hidden, and read for counting alone. */
export interface WorkTerms {
  id: string;
  workConditions: readonly WorkCondition[];
  buildUp: BuildUp;
}

/** What lifting one condition makes of the people who could do the work. */
interface Lifted {
  /** Who is kept out by this one alone, and no longer would be. */
  opened: GroupMark;
  /** Everybody else who could do the work. */
  others: GroupMark;
}

/**
 * Who could do the work of a vacancy now as a recruiter may see it, and whom swapping tasks in it would
 * open it to, as exact groups: to be told through `ToldAdaptations` only. Lane, other jobs and what a
 * company doctor advised do not count.
 */
export class AdaptationReach {
  /** Who could do the work: visible people only, whom a recruiter can list. */
  readonly able = new GroupMark();
  readonly #able: { key: number; terms: WorkTerms | null }[] = [];

  constructor(
    demand: Demand,
    visible: Iterable<CompiledVisibleSupply>,
    terms: readonly WorkTerms[],
    context: MatchContext,
  ) {
    const termsById = new Map(terms.map((one) => [one.id, one]));
    const work = new Workspace(context, DemandTable.of([compileDemand(demand, context.graph)]));
    for (const person of visible) {
      work.loadVisible(person);
      work.fitRow(0);
      if (!isReady(work.fit)) continue;
      const key = keyOfPerson(person.id);
      this.able.add(key);
      this.#able.push({ key, terms: termsById.get(person.id) ?? null });
    }
  }

  /**
   * Whom one condition of a job keeps out, apart from the others who could do the work. The group does
   * not change when the condition's own adaptation is made or taken back: it holds whom the condition
   * keeps out while it is not lifted, everything else being as it is.
   */
  liftedBy(condition: WorkCondition, demand: Demand): Lifted {
    const without = withoutAdaptationsFor(condition, demand);
    const adaptations = [...without.adaptations, ...choicesFor(condition)];
    const isKeptOut = keepsOut(without);
    const isStillKeptOut = keepsOut({ ...without, adaptations });
    const opened = new GroupMark();
    const others = new GroupMark();
    for (const { key, terms } of this.#able) {
      const isOpened = terms !== null && isKeptOut(terms) && !isStillKeptOut(terms);
      (isOpened ? opened : others).add(key);
    }
    return { opened, others };
  }
}

/** How one condition can be lifted, and what that opens. */
export interface ToldAdaptation {
  condition: WorkCondition;
  /** The ways to lift it. */
  choices: readonly JobAdaptation[];
  /** Those that were made. */
  made: readonly JobAdaptation[];
  /** Rounded; null: not told. */
  people: ShownCount;
}

/** The conditions of a vacancy that swapping can lift, without figures. */
export function adaptationsOf(demand: Demand): ToldAdaptation[] {
  const standing = standingAdaptations(demand);
  return swappableConditions(demand).map((condition) => {
    const choices = choicesFor(condition);
    return {
      condition,
      choices,
      made: choices.filter((id) => standing.includes(id)),
      people: null,
    };
  });
}

/** Everything hidden that decides whom a condition keeps out: what else the job asks of terms. */
export function questionOfTerms(condition: WorkCondition, demand: Demand): string {
  const without = withoutAdaptationsFor(condition, demand);
  return canonical([condition, conditionsStillNotMet(without), buildUpAskedBy(without)]);
}

function choicesFor(condition: WorkCondition): JobAdaptation[] {
  return JOB_ADAPTATION_IDS.filter((id) => liftedBy(id) === condition);
}

function withoutAdaptationsFor(condition: WorkCondition, demand: Demand): Demand {
  const adaptations = demand.adaptations.filter((id) => liftedBy(id) !== condition);
  return { ...demand, adaptations };
}

/** Says of terms whether the work, with what was swapped in it, keeps who has them out. */
function keepsOut(demand: Demand): (terms: WorkTerms) => boolean {
  const notMet = conditionsStillNotMet(demand);
  const asked = buildUpAskedBy(demand);
  return ({ workConditions, buildUp }) =>
    workConditions.some((condition) => notMet.includes(condition)) ||
    shortfallOf(buildUp, asked) !== null;
}
