import {
  type GroupMark,
  type ShownCount,
  TOLD_FIGURE_RULES,
  ToldFigures,
} from '../insights/index.ts';
import {
  type AdaptationReach,
  adaptationsOf,
  questionOfTerms,
  type ToldAdaptation,
} from './adaptation-reach.ts';
import type { Demand } from './types.ts';

/** Groups of whom a recruiter can list that differ in fewer people than this get one answer. */
export const LEAST_LISTED_DIFFERENCE = TOLD_FIGURE_RULES.smallestTold.people;

/** The longest unused is forgotten first: sixty questions a day, so some days of an organisation. */
const MOST_CROWDS = 300;

/** Some work, with the people who could do it when it was first asked about. */
interface Crowd {
  demand: Demand;
  mark: GroupMark;
  /** By what was asked of hidden terms. */
  told: Map<string, ShownCount>;
}

/**
 * What one reader was told about swapping tasks. Whom it opens a job to is hidden, but who could do the
 * work is not: a recruiter can list them, and change the hours or the place until exactly one person
 * drops out. If a figure were then made anew as soon as enough hidden people differ, the person at whom
 * it changes would be one of them for certain.
 *
 * So whether a figure is made anew depends only on what the reader can see. Work that fewer than ten
 * people more or fewer could do than other work that was asked about, is answered with the people of
 * that other work; and an answer stands for as long as fewer than ten have come or gone.
 */
export class ToldAdaptations {
  /** Apart from each other: whom a swap opens may well lie near those whom another one leaves. */
  readonly #opened = new ToldFigures();
  readonly #others = new ToldFigures();
  /** Least recently used first. */
  readonly #crowds = new Set<Crowd>();

  /**
   * Tells what each adaptation of `demand` opens. A figure is told only where at least as many others
   * could do the work: otherwise it would say of each person who is seen to fit, that this is probably
   * somebody with this condition. Both sides are told figures, so that what is withheld for that reason
   * shows no more than they would.
   */
  tell(demand: Demand, reachOf: (demand: Demand) => AdaptationReach): ToldAdaptation[] {
    const asked = reachOf(demand);
    const { crowd, reach } = this.#crowdOf(demand, asked, reachOf);
    return adaptationsOf(demand).map((adaptation) => {
      const question = questionOfTerms(adaptation.condition, demand);
      const before = crowd.told.get(question);
      if (before !== undefined) return { ...adaptation, people: before };
      const { opened, others } = reach.liftedBy(adaptation.condition, demand);
      const people = this.#opened.tell(opened);
      const beside = this.#others.tell(others);
      const isTold = people !== null && beside !== null && people <= beside;
      crowd.told.set(question, isTold ? people : null);
      return { ...adaptation, people: isTold ? people : null };
    });
  }

  /** The crowd that a question is answered with, and who is in it today. */
  #crowdOf(
    demand: Demand,
    asked: AdaptationReach,
    reachOf: (demand: Demand) => AdaptationReach,
  ): { crowd: Crowd; reach: AdaptationReach } {
    for (const crowd of this.#crowds) {
      if (!isNear(asked.able, crowd.mark)) continue;
      const reach = reachOf(crowd.demand);
      this.#crowds.delete(crowd);
      // Since then others can do that work: what was told about it no longer stands.
      if (!isNear(reach.able, crowd.mark)) continue;
      this.#crowds.add(crowd);
      return { crowd, reach };
    }
    const crowd: Crowd = { demand, mark: asked.able, told: new Map() };
    this.#crowds.add(crowd);
    for (const oldest of this.#crowds) {
      if (this.#crowds.size <= MOST_CROWDS) break;
      this.#crowds.delete(oldest);
    }
    return { crowd, reach: asked };
  }
}

function isNear(one: GroupMark, other: GroupMark): boolean {
  return one.differenceFrom(other, LEAST_LISTED_DIFFERENCE) < LEAST_LISTED_DIFFERENCE;
}
