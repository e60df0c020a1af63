import type { EntrustmentLevel } from './passport.ts';
import { historyFaults, retiredBy, type SkillHistory } from './skill-history.ts';

/** A skill as a passport holds it; what else hangs on it stays on it. */
export interface HeldSkill {
  skillId: string;
  level: EntrustmentLevel;
}

/** A skill that became several: kept as it was until the person says which of them it is. */
export interface SplitToConfirm<T extends HeldSkill> {
  held: T;
  /** Skills of the newest version, at least two; each would get the level of the held one. */
  proposals: readonly string[];
}

/** The skills of a passport in the words of the newest version. */
export interface FollowedSkills<T extends HeldSkill> {
  /** Each skill once, in the order in which it was first held; of two the one with the highest level. */
  skills: readonly T[];
  toConfirm: readonly SplitToConfirm<T>[];
  /** Which id became which, for what refers to a skill from elsewhere: evidence, sign-offs. */
  moved: readonly { from: string; to: string }[];
}

/** What an id of any version is called in the newest one: one id, or the several it was split into. */
type Successors = readonly string[];

/**
 * Makes the function that brings the skills of a passport of any version to the newest. The version
 * need not be known: an id never means something else later. Nothing is lost: a renamed skill keeps
 * its level, of merged skills the highest level stays, a split one waits for its owner. An id that
 * the history does not know is left alone. Doing it again changes nothing.
 * Throws RangeError for a history that is not sound.
 */
export function followHistory(
  history: SkillHistory,
): <T extends HeldSkill>(held: readonly T[]) => FollowedSkills<T> {
  const faults = historyFaults(history);
  if (faults.length > 0) throw new RangeError(faults.join('; '));
  const successors = successorsIn(history);

  return <T extends HeldSkill>(held: readonly T[]): FollowedSkills<T> => {
    const skills = new Map<string, T>();
    const toConfirm = new Map<string, SplitToConfirm<T>>();
    const moved = new Map<string, string>();
    for (const skill of held) {
      const became = successors.get(skill.skillId) ?? [skill.skillId];
      const [only] = became;
      if (only !== undefined && became.length === 1) {
        if (only !== skill.skillId) moved.set(skill.skillId, only);
        const same = skills.get(only);
        if (same === undefined || same.level < skill.level) {
          skills.set(only, only === skill.skillId ? skill : { ...skill, skillId: only });
        }
      } else {
        const same = toConfirm.get(skill.skillId);
        if (same === undefined || same.held.level < skill.level) {
          toConfirm.set(skill.skillId, { held: skill, proposals: became });
        }
      }
    }
    return {
      skills: [...skills.values()],
      toConfirm: [...toConfirm.values()],
      moved: [...moved].map(([from, to]) => ({ from, to })),
    };
  };
}

/** For every retired id its successors in the newest version. */
function successorsIn(history: SkillHistory): ReadonlyMap<string, Successors> {
  const successors = new Map<string, Successors>();
  // From the newest change back: what a skill became is known before the skill itself is met.
  const changes = history.flatMap((step) => step.changes).toReversed();
  for (const change of changes) {
    const { from, to } = retiredBy(change);
    const became = [...new Set(to.flatMap((id) => successors.get(id) ?? [id]))];
    for (const id of from) successors.set(id, became);
  }
  return successors;
}
