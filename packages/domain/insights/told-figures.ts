import type { GroupMark } from './group-mark.ts';
import { type ShownCount, SMALLEST_SHOWN } from './withhold.ts';

/**
 * How figures about people are told to somebody who can ask again with other requirements. Each row
 * has its reason, because whoever changes a number must know what it holds up.
 */
export const TOLD_FIGURE_RULES = {
  leastDifference: {
    people: SMALLEST_SHOWN,
    reason:
      'Groups that differ in fewer people get the same figure; otherwise two figures and a subtraction would be a count of one to four persons.',
  },
  smallestTold: {
    people: 2 * SMALLEST_SHOWN,
    reason:
      'A figure is also told for groups with up to four people fewer than the one it was made of, and those must still be at least five.',
  },
  steps: {
    /** Rounded to the step of the first row that the count is under. */
    people: [
      { under: 100, step: 5 },
      { under: 1000, step: 10 },
      { under: Number.POSITIVE_INFINITY, step: 100 },
    ],
    reason:
      'A figure helps to choose a requirement; more digits than that only help to find people.',
  },
  mostKept: {
    figures: 3000,
    reason:
      'Some five hundred vacancies for each organisation; the longest unused is forgotten first.',
  },
} as const;

/** A count as it is told at first: rounded, or null where it is about too few people. */
export function roundedCount(people: number): ShownCount {
  const { smallestTold, steps } = TOLD_FIGURE_RULES;
  if (people < smallestTold.people) return null;
  const step = steps.people.find(({ under }) => people < under)?.step ?? 1;
  return Math.round(people / step) * step;
}

/** A group for which a figure was made, with that figure. */
interface Told {
  mark: GroupMark;
  figure: ShownCount;
}

/**
 * The figures that one reader was told, so that the next ones say nothing by their difference: whoever
 * asks about a group that differs in fewer than five people from one that was told about, gets the
 * figure of that one. That goes for one vacancy whose requirements change, for several vacancies, for
 * groups within each other ("now", "within four weeks"), and for people who come and go.
 *
 * What holds, for any order of questions:
 * - no figure is ever told about fewer than five people;
 * - two different answers (a withheld one counts as an answer) were made of groups that differ in at
 *   least five people;
 * - one or two people more or fewer do not change an answer that was just made.
 *
 * What does not hold: a figure that stands for a while is made anew when five or more people differ,
 * and the reader sees that it did; and somebody who asks a great many questions about groups that
 * overlap learns more than one figure says. So limit the questions (the caller knows what one is).
 */
export class ToldFigures {
  /** Least recently used first. */
  readonly #told = new Set<Told>();

  /** The figure for a group; null: withheld. */
  tell(mark: GroupMark): ShownCount {
    // Further from every figure than two groups with one figure can be: nothing to remember.
    if (mark.size < SMALLEST_SHOWN) return null;
    const told = this.#nearest(mark) ?? { mark, figure: roundedCount(mark.size) };
    this.#told.delete(told);
    this.#told.add(told);
    for (const oldest of this.#told) {
      if (this.#told.size <= TOLD_FIGURE_RULES.mostKept.figures) break;
      this.#told.delete(oldest);
    }
    return told.figure;
  }

  #nearest(mark: GroupMark): Told | undefined {
    let nearest: Told | undefined;
    let least: number = TOLD_FIGURE_RULES.leastDifference.people;
    for (const told of this.#told) {
      const difference = mark.differenceFrom(told.mark, least);
      if (difference >= least) continue;
      nearest = told;
      least = difference;
    }
    return nearest;
  }
}
