import { isEssential, levelOf, skillOf } from './compile.ts';
import type { MatchContext } from './context.ts';

/**
 * Credit 0-1 for one asked skill at a level: the person's own level against it, or a related skill
 * in part, or what a known short training would give, whichever is most. A maximum of terms that
 * each only rise with the levels, so a skill added or a level raised never lowers it; that is why
 * the credit for a training also stands for somebody who has a beginning of the skill.
 */
export function skillCredit(
  levels: Uint8Array,
  skill: number,
  level: number,
  context: MatchContext,
): number {
  const own = levels[skill] ?? 0;
  if (own >= level) return 1;
  const { graph, weights } = context;
  let credit = own / level;
  const weeks = graph.trainingWeeks[skill] ?? -1;
  if (weeks >= 0 && weeks <= weights.trainingWeeksLimit && weights.trainingCredit > credit) {
    credit = weights.trainingCredit;
  }
  const end = graph.relatedStart[skill + 1] ?? 0;
  for (let at = graph.relatedStart[skill] ?? 0; at < end; at += 1) {
    const has = levels[graph.relatedIndex[at] ?? 0] ?? 0;
    if (has === 0) continue;
    const reached = has >= level ? 1 : has / level;
    const related = (graph.relatedStrength[at] ?? 0) * weights.relatedFactor * reached;
    if (related > credit) credit = related;
  }
  return credit;
}

/** True for an essential skill under the credit from which it counts as there. */
export function isGapAt(levels: Uint8Array, requirement: number, context: MatchContext): boolean {
  return (
    isEssential(requirement) &&
    skillCredit(levels, skillOf(requirement), levelOf(requirement), context) <
      context.weights.readyCredit
  );
}
