import type { Coordinates } from '@inzetbaar/domain/geography';
import type { IndexedVacancy, VacancySearch } from '../../ports/index.ts';

export const HEERLEN: Coordinates = { latitude: 50.888, longitude: 5.979 };

const ORGANISATIONS = [
  {
    organisationId: 'a0000000-0000-4000-8000-000000000001',
    organisationName: 'Zorggroep Geleenbeek',
  },
  {
    organisationId: 'a0000000-0000-4000-8000-000000000002',
    organisationName: 'Stichting Maasoever',
  },
] as const;

/** A search for everything; `change` narrows it. */
export function aSearch(change: Partial<VacancySearch> = {}): VacancySearch {
  return {
    words: '',
    skillIds: [],
    lanes: [],
    branches: [],
    forms: [],
    hoursBands: [],
    municipalityCodes: [],
    near: null,
    radiusKm: null,
    sort: 'relevance',
    limit: 50,
    offset: 0,
    ...change,
  };
}

let made = 0;
/** A published vacancy as the index keeps it, a minute newer than the one before. */
export function anIndexedVacancy(change: Partial<IndexedVacancy> = {}): IndexedVacancy {
  made += 1;
  return {
    id: `c0000000-0000-4000-8000-${made.toString(16).padStart(12, '0')}`,
    title: 'Medewerker',
    description: 'Je werkt in een klein team.',
    ...ORGANISATIONS[0],
    municipalityCode: 'GM0917',
    branch: 'vvt',
    lanes: ['second-track', 'traineeship', 'extra-hours'],
    forms: ['secondment'],
    hoursMin: 16,
    hoursMax: 32,
    coordinates: HEERLEN,
    publishedAt: new Date(Date.UTC(2026, 4, 1, 8, made)),
    skillIds: [],
    skillWords: [],
    ...change,
  };
}

/** A handful in which every filter, order and count of the contract suite makes a difference. */
export const SEARCHED_VACANCIES: readonly IndexedVacancy[] = [
  anIndexedVacancy({
    title: 'Begeleider dagbesteding',
    description:
      'Je begeleidt ouderen bij wat zij overdag doen. Twee middagen per week ga je met de tuingroep naar buiten. Ook koken en muziek horen erbij.',
    branch: 'ghz',
    lanes: ['second-track', 'traineeship'],
    forms: ['trial', 'rotation'],
    hoursMin: 8,
    hoursMax: 16,
    municipalityCode: 'GM0917',
    coordinates: { latitude: 50.89, longitude: 5.99 },
    skillIds: ['begeleiden-dagbesteding', 'rapporteren'],
    skillWords: ['Dagbesteding begeleiden', 'Rapporteren'],
  }),
  anIndexedVacancy({
    title: 'Verpleegkundige thuiszorg',
    description: 'Je komt bij mensen thuis, verzorgt wonden en schrijft op wat je ziet.',
    ...ORGANISATIONS[1],
    branch: 'vvt',
    lanes: ['extra-hours', 'second-track'],
    forms: ['secondment', 'extra-hours'],
    hoursMin: 20,
    hoursMax: 28,
    municipalityCode: 'GM0935',
    coordinates: { latitude: 50.851, longitude: 5.691 },
    skillIds: ['wondzorg', 'rapporteren'],
    skillWords: ['Wondzorg', 'Rapporteren'],
  }),
  anIndexedVacancy({
    title: 'Kraamverzorgende',
    description: 'Je helpt jonge gezinnen in de eerste week na de geboorte.',
    branch: 'maternity-care',
    lanes: ['extra-hours'],
    forms: ['contract'],
    hoursMin: 32,
    hoursMax: 36,
    municipalityCode: 'GM1883',
    coordinates: { latitude: 50.999, longitude: 5.869 },
  }),
  anIndexedVacancy({
    title: 'Gastvrouw',
    description: 'Je ontvangt bewoners en familie, samen met een verpleegkundige en een kok.',
    branch: 'vvt',
    lanes: ['second-track'],
    forms: ['uwv-trial', 'trial'],
    hoursMin: 4,
    hoursMax: 8,
    municipalityCode: 'GM0917',
    coordinates: { latitude: 50.88, longitude: 5.95 },
    skillIds: ['gastvrijheid'],
    skillWords: ['Gastvrijheid'],
  }),
  anIndexedVacancy({
    title: 'Verpleegkundige cardiologie',
    description: 'Je bewaakt patiënten met een hartziekte op de afdeling.',
    ...ORGANISATIONS[1],
    branch: 'hospital',
    lanes: ['traineeship', 'extra-hours'],
    forms: ['contract', 'rotation'],
    hoursMin: 24,
    hoursMax: 24,
    municipalityCode: 'GM0935',
    coordinates: { latitude: 50.835, longitude: 5.715 },
    skillIds: ['wondzorg'],
    skillWords: ['Wondzorg'],
  }),
  anIndexedVacancy({
    title: 'Woonbegeleider <b>& meer</b>',
    description: 'Een tekst met <script>alert("x")</script> erin, die gewoon tekst blijft.',
    branch: 'ghz',
    lanes: ['traineeship'],
    forms: ['secondment'],
    hoursMin: 40,
    hoursMax: 44,
    municipalityCode: 'GM1883',
    coordinates: { latitude: 51.01, longitude: 5.84 },
    skillIds: ['rapporteren'],
    skillWords: ['Rapporteren'],
  }),
];
