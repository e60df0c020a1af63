import type { SkillRequirement } from './vacancy.ts';

/**
 * What a vacancy asks, by the newest names of its skills; each skill once, where it first stood. Of two
 * that became one skill the one that must be there holds, at the highest level at which it must: what
 * was only desired never shuts anybody out.
 */
export function renameRequirements(
  asked: readonly SkillRequirement[],
  renames: ReadonlyMap<string, string>,
): readonly SkillRequirement[] {
  if (!asked.some(({ skillId }) => renames.has(skillId))) return asked;
  const renamed = new Map<string, SkillRequirement>();
  for (const one of asked) {
    const skillId = renames.get(one.skillId) ?? one.skillId;
    const same = renamed.get(skillId);
    if (same === undefined || weighsMore(one, same)) renamed.set(skillId, { ...one, skillId });
  }
  return [...renamed.values()];
}

function weighsMore(one: SkillRequirement, other: SkillRequirement): boolean {
  if (one.importance !== other.importance) return one.importance === 'essential';
  return one.level > other.level;
}
