import { type Branch, BRANCHES } from '@inzetbaar/domain/branches';
import { type Occupation, OCCUPATIONS } from '@inzetbaar/taxonomy/occupations';
import type { SeedOrganisation } from './organisations.ts';

/** Functions for which one goes to people's homes, or plans and supports those who do. */
const HOME_CARE = new Set([
  'caregiver-home',
  'home-helper',
  'district-nurse',
  'specialised-home-nurse',
  'nurse-mbo',
  'nurse-hbo',
  'lead-caregiver',
  'care-helper',
  'care-helper-plus',
  'case-manager-dementia',
  'planner',
  'team-leader',
  'care-mediator',
  'practice-trainer',
  'quality-officer',
  'remote-care-worker',
  'digital-coach',
  'care-administrator',
  'hr-assistant',
  'occupational-therapist',
  'wellbeing-coach',
  'nurse-specialist',
  'trainee-helper',
  'trainee-caregiver',
  'trainee-nurse',
  'wound-nurse',
  'diabetes-nurse',
  'palliative-nurse',
  'care-coordinator',
  'project-leader',
  'policy-adviser',
  'absence-case-manager',
  'management-assistant',
  'finance-officer',
  'recruiter',
  'training-officer',
  'communications-officer',
  'contact-centre-worker',
  'medical-pedicure',
]);
/** Functions that exist in home care only. */
const HOME_CARE_ONLY = new Set([
  'caregiver-home',
  'home-helper',
  'district-nurse',
  'specialised-home-nurse',
]);

/** Functions of which every employer has many; the rest of the numbers follow the family. */
const MOST_COMMON = new Set([
  'caregiver-ig',
  'caregiver-home',
  'caregiver-pg',
  'caregiver-somatic',
  'care-helper',
  'care-helper-plus',
  'nurse-mbo',
  'ward-nurse',
  'support-worker',
  'residential-support-worker',
  'personal-support-worker',
  'psychiatric-nurse',
  'mental-health-support-worker',
  'residential-youth-worker',
  'social-worker',
  'doctors-assistant',
  'maternity-carer',
  'residential-assistant',
  'home-helper',
  'activity-worker',
  'nutrition-assistant',
]);

const AT_LOCATIONS = byBranch(({ id }) => !HOME_CARE_ONLY.has(id));
const AT_HOMES = byBranch(({ id }) => HOME_CARE.has(id));

/** An occupation with how common it is. */
export type WeightedOccupation = readonly [occupation: Occupation, weight: number];

/** Occupations for which an employer has work in one of its branches, the common ones heaviest. */
export function occupationsAt(
  { worksAt }: SeedOrganisation,
  branch: Branch,
): readonly WeightedOccupation[] {
  return (worksAt === 'homes' ? AT_HOMES : AT_LOCATIONS).get(branch) ?? [];
}

function byBranch(
  holds: (occupation: Occupation) => boolean,
): ReadonlyMap<Branch, readonly WeightedOccupation[]> {
  return new Map(
    BRANCHES.map((branch) => [
      branch,
      OCCUPATIONS.filter((each) => each.branches.includes(branch) && holds(each)).map(
        (each) => [each, weightOf(each)] as const,
      ),
    ]),
  );
}

function weightOf({ id, family }: Occupation): number {
  if (MOST_COMMON.has(id)) return 8;
  return family === 'care' || family === 'nursing' || family === 'guidance' ? 3 : 1;
}
