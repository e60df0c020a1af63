import type { PassportInput } from '@inzetbaar/contracts/passports';

type Skills = readonly PassportInput['skills'][number][];

/**
 * The list with a skill that was split replaced by the parts that its owner chose, at the level and from
 * the source of the whole, in its place. A part that was in the list already keeps the higher level.
 */
export function replaceSplit(skills: Skills, splitId: string, chosen: readonly string[]): Skills {
  const whole = skills.find(({ skillId }) => skillId === splitId);
  if (whole === undefined) return skills;
  const known = new Set(skills.map(({ skillId }) => skillId));
  return skills.flatMap((skill) => {
    if (skill !== whole) {
      const isHigher = chosen.includes(skill.skillId) && whole.level > skill.level;
      return [isHigher ? { ...skill, level: whole.level } : skill];
    }
    return chosen
      .filter((skillId) => !known.has(skillId))
      .map((skillId) => ({ ...whole, skillId }));
  });
}
