import type { PassportInput } from '@inzetbaar/contracts/passports';
import type { TrainingInput } from '@inzetbaar/contracts/trainings';
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
    growth: null,
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
    buildUp: [],
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

/** A training as a recruiter writes it, for a skill that `aPassport` does not have. */
export function aTraining(
  { locationId }: TestOrganisation,
  change: Partial<TrainingInput> = {},
): TrainingInput {
  return {
    title: 'Wondzorg in de wijk',
    about: 'U leert wonden verzorgen.',
    skills: [{ skillId: 'wound-care', level: 4 }],
    form: 'classroom',
    weeks: 4,
    hours: 24,
    locationId,
    costs: 'Gratis voor de regio',
    reach: 'region',
    sessions: [{ id: null, startsOn: '2199-09-01', askUntil: '2199-08-15', seats: 2 }],
    ...change,
  };
}
