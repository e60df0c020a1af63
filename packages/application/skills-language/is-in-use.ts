import type { SkillCatalogue } from '../ports/index.ts';

/** Whether a skill is one of the newest version: those that were split stay where they are, and cannot be added. */
export function isInUse(catalogue: Pick<SkillCatalogue, 'skill'>, skillId: string): boolean {
  const skill = catalogue.skill(skillId);
  return skill !== null && skill.splitInto === undefined;
}
