import { GroupMark, keyOfPerson, roundedCount } from '../insights/index.ts';
import { ENTRUSTMENT_LEVELS, type EntrustmentLevel } from '../passports/index.ts';
import {
  type CompiledDemand,
  type CompiledVisibleSupply,
  isEssential,
  levelOf,
  skillOf,
} from './compile.ts';
import type { MatchContext } from './context.ts';
import { DemandTable } from './demand-table.ts';
import { Workspace } from './kernel.ts';
import { BLOCK_BIT } from './masks.ts';
import { fewestTrainingWeeks, weeksToClose } from './training-time.ts';

/** Who could do a vacancy now (0), and after trainings of so many weeks together; rising. */
export const REACH_WEEKS = [0, 4, 12] as const;
export type ReachWeeks = (typeof REACH_WEEKS)[number];
const LONGEST = 12 satisfies ReachWeeks;

/**
 * What can keep somebody from being ready, beside skills, by the blocks that show it. Title and
 * procedures are one requirement: who lacks the title mostly lacks the authority that comes with it, and
 * apart each would hide the other.
 */
const BLOCKING = {
  law: BLOCK_BIT.title | BLOCK_BIT.procedure,
  hours: BLOCK_BIT.hours,
  travel: BLOCK_BIT.travel,
} as const;
const BLOCKING_KINDS = ['law', 'hours', 'travel'] as const satisfies (keyof typeof BLOCKING)[];

/** One requirement that can keep somebody from being ready. */
export type ReachRequirement =
  | { kind: keyof typeof BLOCKING }
  | {
      kind: 'skill';
      skillId: string;
      level: EntrustmentLevel;
      /** Of the training by which somebody without the skill gets through; null: there is none. */
      trainingWeeks: number | null;
    };

/** A requirement with the groups that it keeps out. */
export interface Excluded {
  requirement: ReachRequirement;
  /** Who does not meet it, whatever else they miss. */
  all: GroupMark;
  /** Who meets everything else. */
  onlyByThis: GroupMark;
}

/**
 * The people whom a vacancy reaches, as exact groups: to be told through `ToldFigures` only. "Now" is
 * `ready` of the ranking: no block, and every essential skill (nearly) there. "Within N weeks" is ready
 * after known trainings of N weeks together, one after another. Desirable skills, times of the week
 * and wishes keep nobody out, as in the ranking.
 *
 * A function of visible supply only: lane, work conditions and other jobs cannot count.
 */
export class VacancyReach {
  readonly #requirements: readonly ReachRequirement[];
  /** By person. */
  readonly #keys: Int32Array;
  /** Weeks of training until ready; infinite where they are too many, or do not help. */
  readonly #weeks: Float64Array;
  readonly #misses: Uint16Array;
  /** 1 by person and requirement, where that one is not met. */
  readonly #isMissed: Uint8Array;

  constructor(
    demand: CompiledDemand,
    visible: Iterable<CompiledVisibleSupply>,
    context: MatchContext,
  ) {
    const people = [...visible];
    const skills = demand.requirements.filter(isEssential);
    this.#requirements = [
      ...BLOCKING_KINDS.map((kind) => ({ kind })),
      ...skills.map((requirement) => skillRequirement(requirement, context)),
    ];
    this.#keys = Int32Array.from(people, ({ id }) => keyOfPerson(id));
    this.#weeks = new Float64Array(people.length).fill(Number.POSITIVE_INFINITY);
    this.#misses = new Uint16Array(people.length);
    this.#isMissed = new Uint8Array(people.length * this.#requirements.length);
    const work = new Workspace(context, DemandTable.of([demand]));
    people.forEach((person, place) => {
      work.loadVisible(person);
      work.findBlocks(0);
      const { blocks } = work.fit;
      BLOCKING_KINDS.forEach((kind, index) => {
        if ((blocks & BLOCKING[kind]) !== 0) this.#miss(place, index);
      });
      // What is there already stays there after any training.
      const gaps = skills.filter((requirement, index) => {
        const isGap = work.isGap(requirement);
        if (isGap) this.#miss(place, BLOCKING_KINDS.length + index);
        return isGap;
      });
      const weeks = blocks === 0 ? fewestTrainingWeeks(work.levels, gaps, LONGEST, context) : null;
      if (weeks !== null) this.#weeks[place] = weeks;
    });
  }

  /** Everybody who is visible. */
  everybody(): GroupMark {
    return this.#groupOf(() => true);
  }

  /** Who is ready within so many weeks; a group holds those with fewer weeks. */
  within(weeks: ReachWeeks): GroupMark {
    return this.#groupOf((place) => (this.#weeks[place] ?? 0) <= weeks);
  }

  /** What a requirement excludes; `index` as `hardest` gives it. */
  excludedBy(index: number): Excluded | null {
    const requirement = this.#requirements[index];
    if (requirement === undefined) return null;
    return {
      requirement,
      all: this.#groupOf((place) => this.#isMissedBy(place, index)),
      onlyByThis: this.#groupOf((place) => this.#isOnlyMissed(place, index)),
    };
  }

  /**
   * Which requirement excludes most people who meet everything else, then most people at all, then the
   * first (the law before the rest). Compared by rounded counts, so that one person seldom decides;
   * null where no requirement excludes enough people to be told.
   */
  hardest(): number | null {
    const all = new Uint32Array(this.#requirements.length);
    const only = new Uint32Array(this.#requirements.length);
    this.#keys.forEach((_, place) => {
      for (let index = 0; index < all.length; index += 1) {
        if (!this.#isMissedBy(place, index)) continue;
        all[index] = (all[index] ?? 0) + 1;
        if (this.#misses[place] === 1) only[index] = (only[index] ?? 0) + 1;
      }
    });
    const told = this.#requirements.map((_, index) => ({
      index,
      all: roundedCount(all[index] ?? 0) ?? 0,
      only: roundedCount(only[index] ?? 0) ?? 0,
    }));
    const [hardest] = told
      .filter(({ all: people }) => people > 0)
      .toSorted((a, b) => b.only - a.only || b.all - a.all || a.index - b.index);
    return hardest?.index ?? null;
  }

  #miss(place: number, index: number): void {
    this.#misses[place] = (this.#misses[place] ?? 0) + 1;
    this.#isMissed[place * this.#requirements.length + index] = 1;
  }

  #isMissedBy(place: number, index: number): boolean {
    return this.#isMissed[place * this.#requirements.length + index] === 1;
  }

  #isOnlyMissed(place: number, index: number): boolean {
    return this.#misses[place] === 1 && this.#isMissedBy(place, index);
  }

  #groupOf(isIn: (place: number) => boolean): GroupMark {
    const mark = new GroupMark();
    this.#keys.forEach((key, place) => {
      if (isIn(place)) mark.add(key);
    });
    return mark;
  }
}

function skillRequirement(requirement: number, context: MatchContext): ReachRequirement {
  const level = levelOf(requirement);
  return {
    kind: 'skill',
    skillId: context.graph.idOf(skillOf(requirement)),
    level: ENTRUSTMENT_LEVELS.find((known) => known === level) ?? 1,
    trainingWeeks: weeksToClose(requirement, context),
  };
}
