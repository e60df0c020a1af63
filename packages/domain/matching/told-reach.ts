import { type ShownCount, TOLD_FIGURE_RULES, type ToldFigures } from '../insights/index.ts';
import { REACH_WEEKS, type ReachRequirement, type ReachWeeks, type VacancyReach } from './reach.ts';

/** The requirement that excludes most people, with figures that may be told. */
export interface ToldHardest {
  /** Of the requirement in the reach. */
  index: number;
  requirement: ReachRequirement;
  /** Who does not meet it, whatever else they miss; rounded. */
  excludes: number;
  /** Who meets everything else; null: too few to tell. */
  onlyByThis: ShownCount;
}

/** Whom a vacancy reaches, as a recruiter may be told. */
export interface ToldReach {
  /** Everybody who is visible; null: too few to tell. */
  people: ShownCount;
  /** One for each of `REACH_WEEKS`, never falling. */
  within: readonly { weeks: ReachWeeks; people: ShownCount }[];
  /** Null where no requirement excludes enough people to be told. */
  hardest: ToldHardest | null;
}

/** Fewer people than this are not told, so that a figure also holds for a few people less. */
export const SMALLEST_REACH_TOLD = TOLD_FIGURE_RULES.smallestTold.people;

/**
 * Tells a reach through the figures of one reader. `before` is what was told about the same
 * requirements; the requirement that was named stays named as long as its figures stand, so that one
 * person who comes or goes does not change the name.
 */
export function tellReach(
  reach: VacancyReach,
  figures: ToldFigures,
  before: ToldReach | null,
): ToldReach {
  // First, so that "everybody" and "everybody but three" get the same figure.
  const people = figures.tell(reach.everybody());
  // Each is told by itself; one that stood since earlier could be lower than the group within it.
  let atLeast: ShownCount = null;
  const within = REACH_WEEKS.map((weeks) => {
    atLeast = higher(atLeast, figures.tell(reach.within(weeks)));
    return { weeks, people: atLeast };
  });
  return { people, within, hardest: tellHardest(reach, figures, before?.hardest ?? null) };
}

function tellHardest(
  reach: VacancyReach,
  figures: ToldFigures,
  before: ToldHardest | null,
): ToldHardest | null {
  if (before !== null) {
    const again = tellExcluded(reach, figures, before.index);
    const stands = again?.excludes === before.excludes && again.onlyByThis === before.onlyByThis;
    if (stands) return again;
  }
  const hardest = reach.hardest();
  return hardest === null ? null : tellExcluded(reach, figures, hardest);
}

function tellExcluded(
  reach: VacancyReach,
  figures: ToldFigures,
  index: number,
): ToldHardest | null {
  const excluded = reach.excludedBy(index);
  if (excluded === null) return null;
  const onlyByThis = figures.tell(excluded.onlyByThis);
  const excludes = higher(onlyByThis, figures.tell(excluded.all));
  if (excludes === null) return null;
  return { index, requirement: excluded.requirement, excludes, onlyByThis };
}

function higher(a: ShownCount, b: ShownCount): ShownCount {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
