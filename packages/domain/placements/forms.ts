/** The ways in which a person can be placed (design, section 2). */
export const PLACEMENT_FORMS = [
  'trial',
  'uwv-trial',
  'secondment',
  'contract',
  'extra-hours',
  'rotation',
] as const;
export type PlacementForm = (typeof PLACEMENT_FORMS)[number];
