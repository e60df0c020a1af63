import { administrationSkills } from './groups/administration.ts';
import { communicationSkills } from './groups/communication.ts';
import { dailyCareSkills } from './groups/daily-care.ts';
import { digitalSkills } from './groups/digital.ts';
import { disabilitySkills } from './groups/disability.ts';
import { facilitySkills } from './groups/facility.ts';
import { guidanceSkills } from './groups/guidance.ts';
import { maternitySkills } from './groups/maternity.ts';
import { mentalHealthSkills } from './groups/mental-health.ts';
import { nursingClinicalSkills } from './groups/nursing-clinical.ts';
import { nursingMedicationSkills } from './groups/nursing-medication.ts';
import { nursingTreatmentSkills } from './groups/nursing-treatment.ts';
import { planningSkills } from './groups/planning.ts';
import { rehabilitationSkills } from './groups/rehabilitation.ts';
import { welfareSkills } from './groups/welfare.ts';
import { youthSkills } from './groups/youth.ts';
import type { Skill } from './skill.ts';

export { SKILL_GROUPS, SKILL_GROUP_LABELS } from './skill.ts';
export type { RelatedSkill, Skill, SkillGroup } from './skill.ts';

/** Changes with every change of meaning of the language: a skill added, renamed, merged or split. */
export const SKILLS_VERSION = '2026.1';

/** Every skill of the language, by group. The order is part of nothing: refer to skills by id. */
export const SKILLS: readonly Skill[] = [
  ...dailyCareSkills,
  ...nursingTreatmentSkills,
  ...nursingMedicationSkills,
  ...nursingClinicalSkills,
  ...guidanceSkills,
  ...mentalHealthSkills,
  ...disabilitySkills,
  ...youthSkills,
  ...rehabilitationSkills,
  ...maternitySkills,
  ...welfareSkills,
  ...communicationSkills,
  ...planningSkills,
  ...digitalSkills,
  ...administrationSkills,
  ...facilitySkills,
];
