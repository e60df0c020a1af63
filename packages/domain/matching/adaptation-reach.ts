import { type BuildUp, shortfallOf } from '../hours/index.ts';
import { GroupMark, keyOfPerson, type ShownCount, type ToldFigures } from '../insights/index.ts';
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
 * Whom swapping tasks would open a vacancy to, as exact groups: to be told through
 * `tellAdaptations` only. Counted among who could do the work now as a recruiter may see it; lane, other
 * jobs and what a company doctor advised do not count.
 *
 * A group does not change when its own adaptation is made or taken back: it holds whom the condition
 * keeps out while it is not lifted, everything else being as it is.
 */
export class AdaptationReach {
  readonly #demand: Demand;
  /** Who could do the work, by key. */
  readonly #able: readonly { key: number; terms: WorkTerms | null }[];

  constructor(
    demand: Demand,
    visible: Iterable<CompiledVisibleSupply>,
    terms: readonly WorkTerms[],
    context: MatchContext,
  ) {
    this.#demand = demand;
    const termsById = new Map(terms.map((one) => [one.id, one]));
    const work = new Workspace(context, DemandTable.of([compileDemand(demand, context.graph)]));
    const able: { key: number; terms: WorkTerms | null }[] = [];
    for (const person of visible) {
      work.loadVisible(person);
      work.fitRow(0);
      if (!isReady(work.fit)) continue;
      able.push({ key: keyOfPerson(person.id), terms: termsById.get(person.id) ?? null });
    }
    this.#able = able;
  }

  /** Whom one condition keeps out, apart from the others who could do the work. */
  liftedBy(condition: WorkCondition): Lifted {
    const without = withoutAdaptationsFor(condition, this.#demand);
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

/**
 * Tells what each adaptation opens through the figures of one reader. A figure is told only where at
 * least as many others could do the work: otherwise it would say of each person who is seen to fit,
 * that this is probably somebody with this condition. Both sides are told figures, so that what is
 * withheld for that reason shows no more than they would.
 */
export function tellAdaptations(
  reach: AdaptationReach,
  demand: Demand,
  figures: ToldFigures,
): ToldAdaptation[] {
  return adaptationsOf(demand).map((adaptation) => {
    const { opened, others } = reach.liftedBy(adaptation.condition);
    const people = figures.tell(opened);
    const beside = figures.tell(others);
    const isTold = people !== null && beside !== null && people <= beside;
    return { ...adaptation, people: isTold ? people : null };
  });
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
