import { careOccupations } from './groups/care.ts';
import { coordinationOccupations } from './groups/coordination.ts';
import { guidanceOccupations } from './groups/guidance.ts';
import { hospitalNursingOccupations } from './groups/nursing-hospital.ts';
import { nursingOccupations } from './groups/nursing.ts';
import { socialGuidanceOccupations } from './groups/social-guidance.ts';
import { supportOccupations } from './groups/support.ts';
import { treatmentOccupations } from './groups/treatment.ts';
import type { Occupation } from './occupation.ts';

export { OCCUPATION_FAMILIES } from './occupation.ts';
export type { Occupation, OccupationFamily } from './occupation.ts';

/** Every occupation of the language, by family. */
export const OCCUPATIONS: readonly Occupation[] = [
  ...careOccupations,
  ...nursingOccupations,
  ...hospitalNursingOccupations,
  ...guidanceOccupations,
  ...socialGuidanceOccupations,
  ...treatmentOccupations,
  ...coordinationOccupations,
  ...supportOccupations,
];
