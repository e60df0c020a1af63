/** Entrustment level (EPA level of Dutch care education): 1 observes, 2 under direct supervision,
 * 3 under indirect supervision, 4 independently, 5 supervises others. */
export const ENTRUSTMENT_LEVELS = [1, 2, 3, 4, 5] as const;
export type EntrustmentLevel = (typeof ENTRUSTMENT_LEVELS)[number];

/** Where a skill in a passport comes from. */
export const SKILL_SOURCES = ['work', 'education', 'volunteering', 'home', 'traineeship'] as const;
export type SkillSource = (typeof SKILL_SOURCES)[number];
