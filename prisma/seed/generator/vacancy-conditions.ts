import { type AvailabilityMask, DAYS, toMask } from '@inzetbaar/domain/availability';
import type { Branch } from '@inzetbaar/domain/branches';
import { WORK_CONDITIONS, type WorkCondition } from '@inzetbaar/domain/passports';
import type { Occupation } from '@inzetbaar/taxonomy/occupations';
import type { Random } from './random.ts';
import type { ShiftPattern } from './shifts.ts';

const NIGHTS = toMask(DAYS.map((day) => `${day}-night` as const));
const EVENINGS = toMask(DAYS.map((day) => `${day}-evening` as const));
const WEEKENDS = toMask(
  (['sat', 'sun'] as const).flatMap((day) =>
    (['early', 'day', 'evening', 'night'] as const).map((part) => `${day}-${part}` as const),
  ),
);

/** What a job can and cannot meet; a condition is in one of them at most. */
export interface VacancyConditions {
  met: WorkCondition[];
  notMet: WorkCondition[];
}

/**
 * Work conditions that follow from the job: what its hours rule out, and what its kind of work
 * rules out or allows. Nothing is said about the rest, which then is open to talk about.
 */
export function conditionsFor(
  random: Random,
  occupation: Occupation,
  branch: Branch,
  shift: ShiftPattern,
  hoursMin: number,
): VacancyConditions {
  const known = new Map<WorkCondition, boolean>();
  for (const [condition, met] of [...byHours(shift.mask), ...byKindOfWork(occupation, branch)]) {
    if (!known.has(condition)) known.set(condition, met);
  }
  if (shift.mask !== 0) known.set('fixed-days', shift.fixedDays);
  if (shift.mask === NIGHTS) {
    known.set('no-lone-work', false);
    known.set('max-4-hours-a-day', false);
    known.set('max-6-hours-a-day', false);
  } else if (hoursMin <= 16) {
    known.set('max-6-hours-a-day', true);
    if (random.chance(0.6)) known.set('max-4-hours-a-day', true);
  }
  for (const [condition, share] of SOMETIMES_MET) {
    if (!known.has(condition) && random.chance(share)) known.set(condition, true);
  }
  return {
    met: WORK_CONDITIONS.filter((condition) => known.get(condition) === true),
    notMet: WORK_CONDITIONS.filter((condition) => known.get(condition) === false),
  };
}

const SOMETIMES_MET: readonly (readonly [WorkCondition, number])[] = [
  ['gradual-build-up', 0.55],
  ['extra-breaks', 0.4],
  ['regular-pace', 0.3],
  ['wheelchair-access', 0.3],
  ['fixed-location', 0.4],
  ['quiet-workplace', 0.15],
];

function byHours(mask: AvailabilityMask): (readonly [WorkCondition, boolean])[] {
  if (mask === 0) return [];
  return [
    ['no-night-shifts', (mask & NIGHTS) === 0],
    ['no-evening-shifts', (mask & EVENINGS) === 0],
    ['no-weekend-shifts', (mask & WEEKENDS) === 0],
  ];
}

const HOME_VISITS = new Set([
  'caregiver-home',
  'home-helper',
  'district-nurse',
  'specialised-home-nurse',
  'outreach-support-worker',
  'family-worker',
  'maternity-carer',
  'case-manager-dementia',
  'youth-protection-worker',
  'transport-worker',
  'ambulance-nurse',
  'community-psychiatric-nurse',
  'foster-care-worker',
  'maternity-intake-worker',
  'young-adult-coach',
  'wmo-consultant',
]);
const DESK_WORK = new Set([
  'planner',
  'receptionist',
  'medical-secretary',
  'care-administrator',
  'hr-assistant',
  'care-mediator',
  'application-manager',
  'remote-care-worker',
  'quality-officer',
  'digital-coach',
  'admissions-planner',
  'policy-adviser',
  'absence-case-manager',
  'management-assistant',
  'finance-officer',
  'medical-coder',
  'recruiter',
  'training-officer',
  'communications-officer',
  'contact-centre-worker',
]);
const SAFETY_RISK = new Set([
  'psychiatric-nurse',
  'intensive-support-worker',
  'residential-youth-worker',
  'shelter-worker',
  'emergency-nurse',
  'ambulance-nurse',
  'addiction-nurse',
  'addiction-worker',
  'sociotherapist',
  'security-guard',
]);

function byKindOfWork(
  { id, family }: Occupation,
  branch: Branch,
): (readonly [WorkCondition, boolean])[] {
  if (DESK_WORK.has(id)) {
    return [
      ['no-lifting', true],
      ['no-long-standing', true],
      ['no-driving', true],
      ['no-screen-work', false],
      ['no-long-sitting', false],
      ['wheelchair-access', true],
      ['fixed-location', true],
      ['no-physical-confrontation', true],
      ...(id === 'receptionist' ? [] : [['remote-possible', true] as const]),
    ];
  }
  const travels = HOME_VISITS.has(id);
  const lifts =
    family === 'care' || (family === 'nursing' && branch !== 'ggz' && branch !== 'primary-care');
  return [
    ...(travels
      ? ([
          ['no-driving', false],
          ['no-lone-work', false],
          ['fixed-location', false],
        ] as const)
      : ([['no-driving', true]] as const)),
    ...(lifts
      ? ([
          ['no-lifting', false],
          ['no-long-standing', false],
        ] as const)
      : []),
    ...(SAFETY_RISK.has(id) ? ([['no-physical-confrontation', false]] as const) : []),
    ...(family === 'treatment' ? ([['no-lifting', true]] as const) : []),
    ...(family === 'support'
      ? ([
          ['no-screen-work', true],
          ['no-long-standing', false],
        ] as const)
      : []),
  ];
}
