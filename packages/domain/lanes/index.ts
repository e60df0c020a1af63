/** The three kinds of people that the region matches to the same vacancies (design, section 1). */
export const LANES = ['second-track', 'traineeship', 'extra-hours'] as const;
export type Lane = (typeof LANES)[number];
