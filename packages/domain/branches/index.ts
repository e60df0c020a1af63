/** Branches (branches) of Dutch care and welfare, in the order in which people look for them. */
export const BRANCHES = [
  'vvt',
  'hospital',
  'ggz',
  'ghz',
  'primary-care',
  'youth-care',
  'social-work',
  'maternity-care',
] as const;
export type Branch = (typeof BRANCHES)[number];
