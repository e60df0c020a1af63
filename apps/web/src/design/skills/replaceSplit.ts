import type { EntrustmentLevel } from '@inzetbaar/domain/passports';
import type { SkillImportance } from '@inzetbaar/domain/vacancies';

/** A skill in a list: held, asked or taught, each at a level. */
interface Listed {
  skillId: string;
  level: EntrustmentLevel;
  importance?: SkillImportance;
}

/**
 * The list with a skill that was split replaced by the parts that its owner chose, with all that hung on
 * the whole, in its place. A part that was in the list already keeps the higher level, and stays essential
 * where either was.
 */
export function replaceSplit<Skill extends Listed>(
  skills: readonly Skill[],
  splitId: string,
  chosen: readonly string[],
): readonly Skill[] {
  const whole = skills.find(({ skillId }) => skillId === splitId);
  if (whole === undefined) return skills;
  const known = new Set(skills.map(({ skillId }) => skillId));
  return skills.flatMap((skill) => {
    if (skill !== whole) return [chosen.includes(skill.skillId) ? strongest(skill, whole) : skill];
    return chosen
      .filter((skillId) => !known.has(skillId))
      .map((skillId) => ({ ...whole, skillId }));
  });
}

function strongest<Skill extends Listed>(part: Skill, whole: Skill): Skill {
  return {
    ...part,
    ...(whole.level > part.level && { level: whole.level }),
    ...(whole.importance === 'essential' && { importance: whole.importance }),
  };
}
