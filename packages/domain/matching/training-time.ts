import { skillOf } from './compile.ts';
import type { MatchContext } from './context.ts';
import { isGapAt } from './skill-credit.ts';

/** True for a skill with a known training that is short enough and would raise the person's level. */
export function isUsefulTraining(
  skill: number,
  levels: Uint8Array,
  { graph, weights }: MatchContext,
): boolean {
  const weeks = graph.trainingWeeks[skill] ?? -1;
  return (
    weeks >= 0 && weeks <= weights.trainingWeeksLimit && (levels[skill] ?? 0) < weights.trainedLevel
  );
}

/**
 * The fewest weeks of known trainings, one after another, after which no requirement is a gap any
 * more: 0 where none is now, null where no trainings of `limitWeeks` together are enough. The
 * trainings are those of the what-if (known, short enough, not done yet, up to `trainedLevel`). One
 * after another, since people learn beside their work, and a promise that is kept is worth more than
 * a short one. `levels` is left as it was.
 */
export function fewestTrainingWeeks(
  levels: Uint8Array,
  requirements: readonly number[],
  limitWeeks: number,
  context: MatchContext,
): number | null {
  // Credits only rise with the levels: what stands before the first gap stays closed.
  const gap = requirements.findIndex((asked) => isGapAt(levels, asked, context));
  if (gap < 0) return 0;
  const requirement = requirements[gap] ?? 0;
  let fewest: number | null = null;
  for (const skill of trainingsFor(requirement, context)) {
    const weeks = context.graph.trainingWeeks[skill] ?? 0;
    if (weeks > (fewest ?? limitWeeks) || !isUsefulTraining(skill, levels, context)) continue;
    const before = levels[skill] ?? 0;
    levels[skill] = context.weights.trainedLevel;
    const rest: number | null = isGapAt(levels, requirement, context)
      ? null
      : fewestTrainingWeeks(
          levels,
          requirements.slice(gap + 1),
          (fewest ?? limitWeeks) - weeks,
          context,
        );
    levels[skill] = before;
    if (rest !== null) fewest = weeks + rest;
  }
  return fewest;
}

/** Weeks of the training by which somebody without the skill gets through; null: there is none. */
export function weeksToClose(requirement: number, context: MatchContext): number | null {
  const levels = new Uint8Array(context.graph.size);
  const { trainingWeeksLimit } = context.weights;
  return fewestTrainingWeeks(levels, [requirement], trainingWeeksLimit, context);
}

/** Skills by which a gap can be closed: the asked one, and the related ones that are strong enough. */
function trainingsFor(requirement: number, { graph, weights }: MatchContext): number[] {
  const asked = skillOf(requirement);
  const skills = [asked];
  const end = graph.relatedStart[asked + 1] ?? 0;
  for (let at = graph.relatedStart[asked] ?? 0; at < end; at += 1) {
    const most = (graph.relatedStrength[at] ?? 0) * weights.relatedFactor;
    if (most >= weights.readyCredit) skills.push(graph.relatedIndex[at] ?? 0);
  }
  return skills;
}
