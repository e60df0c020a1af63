import type { EntrustmentLevel } from './passport.ts';
import {
  historyFaults,
  retiredBy,
  type SkillHistory,
  type SplitSkillName,
} from './skill-history.ts';

/** A skill as a passport holds it; what else hangs on it stays on it. */
export interface HeldSkill {
  skillId: string;
  level: EntrustmentLevel;
}

/** A skill that became several: kept until the person says which of them it is. */
export interface SplitToConfirm<T extends HeldSkill> {
  /** By the name it had when it was split; each such skill once, with the highest level. */
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

/** A skill that is not in use any more because it became several. */
export interface SplitSkill extends SplitSkillName {
  /** The name under which it is held until the person chooses. */
  id: string;
  /** The skills of the newest version that it became, at least two. */
  parts: readonly string[];
}

/** What an id of any version became. */
interface Successors {
  /** Its last name before it was split; where it was not, its name in the newest version. */
  lastName: string;
  /** In the newest version: one id, or the several it was split into. */
  ids: readonly string[];
}

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
      const became = successors.get(skill.skillId) ?? unchanged(skill.skillId);
      const { ids } = became;
      const isSplit = ids.length > 1;
      const name = nameOf(became);
      if (name !== skill.skillId) moved.set(skill.skillId, name);
      const renamed = name === skill.skillId ? skill : { ...skill, skillId: name };
      const same = isSplit ? toConfirm.get(name)?.held : skills.get(name);
      if (same !== undefined && same.level >= skill.level) continue;
      if (isSplit) toConfirm.set(name, { held: renamed, proposals: ids });
      else skills.set(name, renamed);
    }
    return {
      skills: [...skills.values()],
      toConfirm: [...toConfirm.values()],
      moved: [...moved].map(([from, to]) => ({ from, to })),
    };
  };
}

/**
 * Every id that the history renamed or merged away, whatever the version, with its newest name; of
 * what was split later on, the last name before. For bringing stored rows along without reading whose
 * they are: what `followHistory` does to the skills of one passport, these do to all of them.
 */
export function renamesIn(history: SkillHistory): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  for (const [from, successors] of successorsIn(history)) {
    const to = nameOf(successors);
    if (to !== from) renames.set(from, to);
  }
  return renames;
}

/** Every skill that was split, as it is held until its owner chooses. */
export function splitSkillsIn(history: SkillHistory): readonly SplitSkill[] {
  const successors = successorsIn(history);
  return history
    .flatMap(({ changes }) => changes)
    .flatMap((change) => {
      if (change.kind !== 'split') return [];
      const parts = successors.get(change.from)?.ids ?? [];
      return parts.length < 2 ? [] : [{ ...change.was, id: change.from, parts }];
    });
}

/** Under which name a skill is held: that of the newest version, or the last one before it was split. */
function nameOf({ lastName, ids }: Successors): string {
  const [only] = ids;
  return only === undefined || ids.length > 1 ? lastName : only;
}

function unchanged(id: string): Successors {
  return { lastName: id, ids: [id] };
}

/** For every retired id what it became. */
function successorsIn(history: SkillHistory): ReadonlyMap<string, Successors> {
  const successors = new Map<string, Successors>();
  const nowOf = (id: string) => successors.get(id) ?? unchanged(id);
  // From the newest change back: what a skill became is known before the skill itself is met.
  const changes = history.flatMap((step) => step.changes).toReversed();
  for (const change of changes) {
    const { from, to } = retiredBy(change);
    const [next] = to;
    for (const id of from) {
      successors.set(
        id,
        next !== undefined && to.length === 1
          ? nowOf(next)
          : { lastName: id, ids: [...new Set(to.flatMap((one) => nowOf(one).ids))] },
      );
    }
  }
  return successors;
}
