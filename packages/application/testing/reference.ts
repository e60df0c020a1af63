import { SkillGraph } from '@inzetbaar/domain/matching';
import { followHistory } from '@inzetbaar/domain/passports';
import type {
  CatalogueOccupation,
  CatalogueSkill,
  Gazetteer,
  Municipality,
  PostcodeArea,
  SkillCatalogue,
} from '../ports/index.ts';

const MUNICIPALITIES: readonly Municipality[] = [
  { code: 'GM0917', name: 'Heerlen', latitude: 50.888, longitude: 5.979 },
  { code: 'GM0935', name: 'Maastricht', latitude: 50.851, longitude: 5.691 },
  { code: 'GM1883', name: 'Sittard-Geleen', latitude: 50.999, longitude: 5.869 },
];

const POSTCODE_AREAS: readonly PostcodeArea[] = [
  {
    code: '6411',
    place: 'Heerlen',
    municipalityCode: 'GM0917',
    latitude: 50.8875,
    longitude: 5.9795,
  },
  {
    code: '6211',
    place: 'Maastricht',
    municipalityCode: 'GM0935',
    latitude: 50.8485,
    longitude: 5.6905,
  },
  {
    code: '6131',
    place: 'Sittard',
    municipalityCode: 'GM1883',
    latitude: 51.0005,
    longitude: 5.8705,
  },
];

/** Three municipalities with one postcode area each. */
export function testGazetteer(): Gazetteer {
  return {
    municipalities: MUNICIPALITIES,
    postcodeAreas: POSTCODE_AREAS,
    municipality(codeOrName) {
      const wanted = codeOrName.trim().toLowerCase();
      const place = POSTCODE_AREAS.find((area) => area.place.toLowerCase() === wanted);
      return (
        MUNICIPALITIES.find(
          ({ code, name }) =>
            code.toLowerCase() === wanted ||
            name.toLowerCase() === wanted ||
            code === place?.municipalityCode,
        ) ?? null
      );
    },
    postcodeArea(postcode) {
      return POSTCODE_AREAS.find(({ code }) => code === postcode.trim().slice(0, 4)) ?? null;
    },
  };
}

const aSkill = (id: string, nl: string, en: string): CatalogueSkill => ({
  id,
  group: 'guidance',
  nl,
  en,
  description: '',
  synonyms: [],
  broader: null,
  procedure: null,
});

const SKILLS: readonly CatalogueSkill[] = [
  aSkill('begeleiden-dagbesteding', 'Dagbesteding begeleiden', 'Guiding day activities'),
  aSkill('rapporteren', 'Rapporteren', 'Reporting'),
  aSkill('wondzorg', 'Wondzorg', 'Wound care'),
  aSkill('gastvrijheid', 'Gastvrijheid', 'Hospitality'),
];

const OCCUPATIONS: readonly CatalogueOccupation[] = [
  {
    id: 'dagbegeleider',
    nl: 'Dagbegeleider met wondzorg',
    en: 'Day guide with wound care',
    synonyms: [],
    branches: ['vvt'],
    titles: [],
    skills: [
      { skillId: 'begeleiden-dagbesteding', level: 3, importance: 'essential' },
      { skillId: 'wondzorg', level: 4, importance: 'essential' },
      { skillId: 'gastvrijheid', level: 3, importance: 'desirable' },
    ],
  },
  {
    id: 'verpleegkundige',
    nl: 'Verpleegkundige',
    en: 'Nurse',
    synonyms: [],
    branches: ['vvt'],
    titles: ['verpleegkundige'],
    skills: [{ skillId: 'begeleiden-dagbesteding', level: 3, importance: 'essential' }],
  },
];

/** Four skills and two occupations; hospitality counts in part for guiding day activities, wound care can be learnt. */
export function testCatalogue(): SkillCatalogue {
  return {
    graph: new SkillGraph(
      SKILLS.map(({ id }) => ({
        id,
        related: id === 'gastvrijheid' ? [{ id: 'begeleiden-dagbesteding', strength: 0.5 }] : [],
        trainingWeeks: id === 'wondzorg' ? 6 : null,
      })),
    ),
    version: '2026.1',
    history: [],
    renames: new Map(),
    split: [],
    groups: [...new Set(SKILLS.map(({ group }) => group))].map((id) => ({ id, nl: id, en: id })),
    lifeAreas: [],
    follow: followHistory([]),
    skill: (id) => SKILLS.find((skill) => skill.id === id) ?? null,
    searchSkills: (query) =>
      SKILLS.filter(({ nl }) => nl.toLowerCase().includes(query.trim().toLowerCase())),
    occupation: (id) => OCCUPATIONS.find((occupation) => occupation.id === id) ?? null,
    searchOccupations: (query) =>
      OCCUPATIONS.filter(({ nl }) => nl.toLowerCase().includes(query.trim().toLowerCase())),
    prepareSearch: () => false,
  };
}
