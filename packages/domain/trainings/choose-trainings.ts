import type { OfferedTraining, SkillRise } from './path-types.ts';

interface Option {
  training: OfferedTraining;
  /** The gaps that it closes, as bits. */
  closes: bigint;
}

interface Choice {
  weeks: number;
  trainings: readonly OfferedTraining[];
}

/**
 * The trainings that together close every gap which any of them can close, in the fewest weeks; of equal
 * ones the fewest trainings, then those that start soonest, are nearest, and by id. A training closes a
 * gap where it reaches the level that is asked. Exact: it looks at every useful combination.
 */
export function chooseTrainings(
  gaps: readonly SkillRise[],
  trainings: readonly OfferedTraining[],
): readonly OfferedTraining[] {
  const options = bestPerUse(
    trainings
      .toSorted(bySoonest)
      .map((training) => ({ training, closes: closedBy(training, gaps) })),
  );
  const reachable = options.reduce((all, { closes }) => all | closes, 0n);
  const known = new Map<bigint, Choice>([[0n, { weeks: 0, trainings: [] }]]);
  const best = (open: bigint): Choice => {
    const before = known.get(open);
    if (before !== undefined) return before;
    const first = open & -open;
    let chosen: Choice | null = null;
    for (const { training, closes } of options) {
      if ((closes & first) === 0n) continue;
      const rest = best(open & ~closes);
      const choice = {
        weeks: rest.weeks + training.weeks,
        trainings: [training, ...rest.trainings],
      };
      if (chosen === null || isBetter(choice, chosen)) chosen = choice;
    }
    if (chosen === null) throw new RangeError('a gap without a training');
    known.set(open, chosen);
    return chosen;
  };
  return best(reachable).trainings;
}

/** Soonest first, then nearest (an unknown distance last), then by id. */
export function bySoonest(a: OfferedTraining, b: OfferedTraining): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1;
  const [near, other] = [a.distanceKm ?? Infinity, b.distanceKm ?? Infinity];
  if (near !== other) return near < other ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The gaps that a training closes, as bits in the order of the gaps. */
function closedBy({ skills }: OfferedTraining, gaps: readonly SkillRise[]): bigint {
  return gaps.reduce((bits, gap, at) => {
    const reached = skills.some((one) => one.skillId === gap.skillId && one.level >= gap.to);
    return reached ? bits | (1n << BigInt(at)) : bits;
  }, 0n);
}

/** Of trainings with the same use only the shortest counts; the options come in order of preference. */
function bestPerUse(options: readonly Option[]): Option[] {
  const best = new Map<bigint, Option>();
  for (const option of options) {
    if (option.closes === 0n) continue;
    const present = best.get(option.closes);
    if (present === undefined || option.training.weeks < present.training.weeks) {
      best.set(option.closes, option);
    }
  }
  return [...best.values()].toSorted((a, b) => bySoonest(a.training, b.training));
}

function isBetter(one: Choice, other: Choice): boolean {
  if (one.weeks !== other.weeks) return one.weeks < other.weeks;
  return one.trainings.length < other.trainings.length;
}
