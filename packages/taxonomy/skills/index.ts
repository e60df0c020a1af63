import { administrationSkills } from './groups/administration.ts';
import { communicationLanguageSkills } from './groups/communication-languages.ts';
import { communicationSkills } from './groups/communication.ts';
import { dailyCareComfortSkills } from './groups/daily-care-comfort.ts';
import { dailyCareSkills } from './groups/daily-care.ts';
import { digitalSkills } from './groups/digital.ts';
import { disabilitySkills } from './groups/disability.ts';
import { facilityServiceSkills } from './groups/facility-services.ts';
import { facilitySkills } from './groups/facility.ts';
import { guidanceMethodSkills } from './groups/guidance-methods.ts';
import { guidanceSkills } from './groups/guidance.ts';
import { homeSkills } from './groups/home.ts';
import { maternitySkills } from './groups/maternity.ts';
import { mentalHealthSpecialisedSkills } from './groups/mental-health-specialised.ts';
import { mentalHealthSkills } from './groups/mental-health.ts';
import { nursingClinicalSkills } from './groups/nursing-clinical.ts';
import { nursingConditionSkills } from './groups/nursing-conditions.ts';
import { nursingHospitalSkills } from './groups/nursing-hospital.ts';
import { nursingMedicationSkills } from './groups/nursing-medication.ts';
import { nursingTreatmentSkills } from './groups/nursing-treatment.ts';
import { planningSkills } from './groups/planning.ts';
import { rehabilitationSkills } from './groups/rehabilitation.ts';
import { volunteeringSkills } from './groups/volunteering.ts';
import { welfareSupportSkills } from './groups/welfare-support.ts';
import { welfareSkills } from './groups/welfare.ts';
import { youthChildcareSkills } from './groups/youth-childcare.ts';
import { youthSkills } from './groups/youth.ts';
import type { Skill } from './skill.ts';

export { SKILL_GROUPS, SKILL_GROUP_LABELS } from './skill.ts';
export type { RelatedSkill, Skill, SkillGroup } from './skill.ts';

/** Changes with every change of meaning of the language: a skill added, renamed, merged or split. */
export const SKILLS_VERSION = '2026.2';

/** Every skill of the language, by group. The order is part of nothing: refer to skills by id. */
export const SKILLS: readonly Skill[] = [
  ...dailyCareSkills,
  ...dailyCareComfortSkills,
  ...nursingTreatmentSkills,
  ...nursingMedicationSkills,
  ...nursingClinicalSkills,
  ...nursingConditionSkills,
  ...nursingHospitalSkills,
  ...guidanceSkills,
  ...guidanceMethodSkills,
  ...mentalHealthSkills,
  ...mentalHealthSpecialisedSkills,
  ...disabilitySkills,
  ...youthSkills,
  ...youthChildcareSkills,
  ...rehabilitationSkills,
  ...maternitySkills,
  ...welfareSkills,
  ...welfareSupportSkills,
  ...communicationSkills,
  ...communicationLanguageSkills,
  ...planningSkills,
  ...digitalSkills,
  ...administrationSkills,
  ...facilitySkills,
  ...facilityServiceSkills,
  ...homeSkills,
  ...volunteeringSkills,
];
