import { toMask } from '@inzetbaar/domain/availability';
import { addDays, type CalendarDate } from '@inzetbaar/domain/calendar';
import type { EntrustmentLevel, SkillSource } from '@inzetbaar/domain/passports';
import { findPostcodeArea } from '@inzetbaar/taxonomy/places';
import type { SeedPerson, SeedSkill } from './people.ts';

/**
 * The passports behind the demo accounts `candidate`, `parttimer` and `trainee`, written by hand so
 * that each of them has work that fits and something to learn.
 */
export function demoPeople(today: CalendarDate): readonly SeedPerson[] {
  return [
    {
      key: 'demo-candidate',
      name: 'Kim Kandidaat',
      email: 'candidate@demo.inzetbaar.example',
      lanes: ['second-track'],
      employer: 'woonzorg-korenbloem',
      occupationId: 'caregiver-ig',
      skills: skills('work', {
        'personal-care': 5,
        'medication-administration': 4,
        'ecd-reporting': 4,
        'health-observation': 4,
        'dementia-support': 4,
        'family-conversations': 4,
        'supervising-students': 3,
        'telephone-contact': 4,
        'reception-desk': 3,
        'care-planning': 3,
        'organising-activities': 3,
        'office-software': 2,
        'client-conversations': 4,
        hospitality: 4,
      }),
      registrations: [{ title: 'verzorgende-ig', bigNumber: null, validUntil: null }],
      workConditions: ['no-night-shifts', 'no-lifting', 'max-4-hours-a-day'],
      hoursMin: 4,
      hoursMax: 20,
      otherHours: 0,
      buildUp: [
        { afterWeeks: 0, hoursPerWeek: 8 },
        { afterWeeks: 8, hoursPerWeek: 12 },
        { afterWeeks: 16, hoursPerWeek: 20 },
      ],
      availability: toMask([
        'mon-day',
        'tue-day',
        'wed-day',
        'thu-day',
        'fri-day',
        'tue-early',
        'thu-early',
      ]),
      ...home('6131'),
      maxTravelKm: 20,
      wishedBranches: [],
      wishedForms: ['secondment', 'contract'],
    },
    {
      key: 'demo-parttimer',
      name: 'Pim Parttimer',
      email: 'parttimer@demo.inzetbaar.example',
      lanes: ['extra-hours'],
      employer: 'thuiszorg-mergelwind',
      occupationId: 'nurse-mbo',
      skills: skills('work', {
        'clinical-reasoning': 4,
        'medication-administration': 5,
        'wound-care': 4,
        'ecd-reporting': 4,
        'subcutaneous-injection': 4,
        'bladder-catheterisation': 3,
        'palliative-care': 3,
        'vital-signs': 5,
        'supervising-students': 4,
        'early-warning': 3,
      }),
      registrations: [
        { title: 'verpleegkundige', bigNumber: '99900000130', validUntil: addDays(today, 900) },
      ],
      workConditions: ['no-night-shifts'],
      hoursMin: 4,
      hoursMax: 16,
      otherHours: 20,
      buildUp: [],
      availability: toMask([
        'mon-early',
        'mon-day',
        'mon-evening',
        'tue-early',
        'tue-day',
        'wed-evening',
        'thu-early',
        'thu-day',
        'thu-evening',
        'fri-evening',
      ]),
      ...home('6411'),
      maxTravelKm: 15,
      wishedBranches: ['vvt', 'hospital'],
      wishedForms: ['extra-hours'],
    },
    {
      key: 'demo-trainee',
      name: 'Tess Trainee',
      email: 'trainee@demo.inzetbaar.example',
      lanes: ['traineeship'],
      employer: null,
      occupationId: 'support-worker',
      skills: [
        ...skills('education', {
          'client-conversations': 3,
          'daily-structure': 3,
          'supporting-independence': 3,
          'ecd-reporting': 3,
          'group-guidance': 3,
          'day-activities': 3,
          'misunderstood-behaviour': 2,
          'care-planning': 2,
        }),
        ...skills('volunteering', {
          'organising-activities': 4,
          'play-activities': 3,
          teamwork: 4,
        }),
      ],
      registrations: [],
      workConditions: ['no-driving'],
      hoursMin: 20,
      hoursMax: 36,
      otherHours: 0,
      buildUp: [],
      availability: 0,
      ...home('6221'),
      maxTravelKm: 25,
      wishedBranches: ['ghz', 'ggz', 'youth-care'],
      wishedForms: ['rotation'],
    },
  ];
}

function skills(
  source: SkillSource,
  levels: Readonly<Record<string, EntrustmentLevel>>,
): SeedSkill[] {
  return Object.entries(levels).map(([skillId, level]) => ({ skillId, level, source }));
}

function home(postcode: string): Pick<SeedPerson, 'home' | 'homePostcode'> {
  const area = findPostcodeArea(postcode);
  if (area === undefined) throw new Error(`unknown postcode area ${postcode}`);
  return { homePostcode: postcode, home: area.centre };
}
