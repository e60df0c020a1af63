import type { PassportInput } from '@inzetbaar/contracts/passports';
import type { VacancyInput } from '@inzetbaar/contracts/vacancies';
import type { TestOrganisation } from './region.ts';

/** A vacancy as a recruiter writes it, open to everybody. */
export function aVacancy(
  { locationId }: TestOrganisation,
  change: Partial<VacancyInput> = {},
): VacancyInput {
  return {
    title: 'Begeleider dagbesteding',
    description: 'U begeleidt ouderen overdag.\n\nWij zijn een klein team.',
    branch: 'vvt',
    locationId,
    capacity: { kind: 'positions', positions: 1 },
    skills: [{ skillId: 'personal-care', level: 3, importance: 'essential' }],
    titles: [],
    reservedProcedures: [],
    conditionsMet: [],
    conditionsNotMet: [],
    hoursMin: 8,
    hoursMax: 24,
    availability: [],
    lanes: ['second-track', 'traineeship', 'extra-hours'],
    forms: ['contract', 'trial'],
    startsOn: null,
    expiresOn: null,
    externalId: null,
    ...change,
  };
}

/** A passport that fits `aVacancy`. */
export function aPassport(change: Partial<PassportInput> = {}): PassportInput {
  return {
    skills: [{ skillId: 'personal-care', level: 4, source: 'work' }],
    registrations: [],
    workConditions: [],
    hoursMin: 8,
    hoursMax: 24,
    otherHours: 0,
    availability: [],
    postcodeArea: '6211',
    maxTravelKm: 30,
    wishedBranches: [],
    wishedForms: [],
    lanes: ['extra-hours'],
    phone: null,
    introductionText: '',
    visible: true,
    ...change,
  };
}
