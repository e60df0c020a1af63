import { careSettingOccupations } from './groups/care-settings.ts';
import { careOccupations } from './groups/care.ts';
import { coordinationOccupations } from './groups/coordination.ts';
import { diagnosticOccupations } from './groups/diagnostics.ts';
import { guidanceOccupations } from './groups/guidance.ts';
import { livingAndGrowingOccupations } from './groups/living-and-growing.ts';
import { nursingFieldOccupations } from './groups/nursing-fields.ts';
import { hospitalNursingOccupations } from './groups/nursing-hospital.ts';
import { specialisedNursingOccupations } from './groups/nursing-specialised.ts';
import { nursingOccupations } from './groups/nursing.ts';
import { officeAndFacilityOccupations } from './groups/office.ts';
import { paramedicalOccupations } from './groups/paramedical.ts';
import { socialGuidanceOccupations } from './groups/social-guidance.ts';
import { socialSupportOccupations } from './groups/social-support.ts';
import { supportOccupations } from './groups/support.ts';
import { therapyOccupations } from './groups/therapy.ts';
import { treatmentOccupations } from './groups/treatment.ts';
import type { Occupation } from './occupation.ts';

export { LIFE_AREAS, type LifeArea } from './life-areas.ts';
export { OCCUPATION_FAMILIES } from './occupation.ts';
export type { Occupation, OccupationFamily } from './occupation.ts';

/** Every occupation of the language, by family. */
export const OCCUPATIONS: readonly Occupation[] = [
  ...careOccupations,
  ...careSettingOccupations,
  ...nursingOccupations,
  ...hospitalNursingOccupations,
  ...specialisedNursingOccupations,
  ...nursingFieldOccupations,
  ...guidanceOccupations,
  ...socialGuidanceOccupations,
  ...livingAndGrowingOccupations,
  ...socialSupportOccupations,
  ...treatmentOccupations,
  ...paramedicalOccupations,
  ...diagnosticOccupations,
  ...therapyOccupations,
  ...coordinationOccupations,
  ...supportOccupations,
  ...officeAndFacilityOccupations,
];
