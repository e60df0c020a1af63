import { SLOTS, toMask } from '@inzetbaar/domain/availability';
import { BRANCHES, type Branch } from '@inzetbaar/domain/branches';
import type { FieldIssue } from '@inzetbaar/domain/errors';
import { LANES } from '@inzetbaar/domain/lanes';
import { LEGAL_TITLES, RESERVED_PROCEDURES } from '@inzetbaar/domain/law';
import { ENTRUSTMENT_LEVELS, WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import {
  type Capacity,
  checkPublishable,
  checkVacancy,
  type SkillRequirement,
  type VacancyContent,
} from '@inzetbaar/domain/vacancies';
import type {
  Gazetteer,
  RawVacancyRow,
  SkillCatalogue,
  StoredLocation,
  StoredOrganisation,
} from '../ports/index.ts';
import { foldWord } from './column-words.ts';
import { ValueReader } from './read-values.ts';

/** What a row is read against. */
export interface RowSurroundings {
  organisation: StoredOrganisation;
  skills: SkillCatalogue;
  places: Gazetteer;
  today: string;
  /** Rows will be published, so they must be complete. */
  publish: boolean;
}

export interface CheckedRow {
  line: number;
  externalId: string | null;
  title: string | null;
  /** Null when something is wrong. */
  content: VacancyContent | null;
  issues: readonly FieldIssue[];
}

/** The level that a skill is asked at when the file says none: 3, under indirect supervision. */
const USUAL_LEVEL = 3;

/** Reads one row into a vacancy, and tells everything that is wrong with it at once, by column. */
export function readRow(row: RawVacancyRow, surroundings: RowSurroundings): CheckedRow {
  if (row.issues.some(({ code }) => code === 'broken_quoting')) {
    // Nothing of it could be read, so nothing else can be said of it.
    return { line: row.line, externalId: null, title: null, content: null, issues: row.issues };
  }
  const reader = new ValueReader(row.values);
  const externalId = reader.requiredText('external_id', 120);
  const title = reader.requiredText('title', 160);
  const content: VacancyContent = {
    title,
    description: reader.requiredText('description', 20_000),
    branch: readBranch(reader, surroundings.organisation),
    locationId: readLocation(reader, surroundings),
    capacity: readCapacity(reader),
    skills: readSkills(reader, surroundings.skills),
    titles: reader.list('titles', LEGAL_TITLES),
    reservedProcedures: reader.list('reserved_procedures', RESERVED_PROCEDURES),
    conditionsMet: reader.list('conditions_met', WORK_CONDITIONS),
    conditionsNotMet: reader.list('conditions_not_met', WORK_CONDITIONS),
    ...readHours(reader),
    // A file says nothing about growing hours: what stands in the vacancy stays.
    growth: null,
    availability: toMask(reader.list('availability', SLOTS)),
    lanes: withDefault(reader.list('lanes', LANES), reader.text('lanes'), LANES),
    forms: withDefault(reader.list('forms', PLACEMENT_FORMS), reader.text('forms'), ['contract']),
    startsOn: reader.date('starts_on'),
    expiresOn: reader.date('expires_on'),
  };
  const issues = [...row.issues, ...reader.issues];
  // Rules over several fields only make sense for values that could be read.
  if (issues.length === 0) issues.push(...checkRules(content, surroundings));
  return {
    line: row.line,
    externalId: externalId === '' ? null : externalId,
    title: title === '' ? null : title.slice(0, 160),
    content: issues.length === 0 ? content : null,
    issues,
  };
}

function withDefault<Code>(read: Code[], text: string, usual: readonly Code[]): readonly Code[] {
  return text === '' ? usual : read;
}

/** An employer with one branch need not repeat it in every row. */
function readBranch(reader: ValueReader, { branches }: StoredOrganisation): Branch {
  const usual = branches.length === 1 ? branches[0] : undefined;
  if (reader.text('branch') === '' && usual === undefined) {
    reader.issues.push({
      path: 'branch',
      code: 'required',
      values: { allowed: BRANCHES.join(', ') },
    });
  }
  return reader.one('branch', BRANCHES) ?? usual ?? BRANCHES[0];
}

/** By the location's name, else by postcode, else by municipality; one location needs none of them. */
function readLocation(reader: ValueReader, { organisation, places }: RowSurroundings): string {
  const { locations } = organisation;
  const name = reader.text('location');
  const allowed = locations.map((location) => location.name).join(', ');
  if (name !== '') {
    const named = locations.find((location) => foldWord(location.name) === foldWord(name));
    if (named !== undefined) return named.id;
    reader.issues.push({
      path: 'location',
      code: 'unknown_location',
      values: { value: name.slice(0, 40), allowed },
    });
    return '';
  }
  const area = readMunicipality(reader, places);
  if (area === null) {
    if (
      locations.length === 1 &&
      reader.text('municipality') === '' &&
      reader.text('postcode') === ''
    ) {
      return locations[0]?.id ?? '';
    }
    if (reader.text('municipality') === '' && reader.text('postcode') === '') {
      reader.issues.push({ path: 'location', code: 'required', values: { allowed } });
    }
    return '';
  }
  const there = chooseLocation(locations, area, reader.text('postcode'));
  if (there !== null) return there;
  reader.issues.push({
    path: 'municipality',
    code: 'unknown_location',
    values: { value: area, allowed },
  });
  return '';
}

function readMunicipality(reader: ValueReader, places: Gazetteer): string | null {
  const postcode = reader.text('postcode');
  const municipality = reader.text('municipality');
  if (postcode !== '') {
    const area = places.postcodeArea(postcode);
    if (area !== null) return area.municipalityCode;
    reader.issues.push({
      path: 'postcode',
      code: 'unknown_postcode',
      values: { value: postcode.slice(0, 40) },
    });
    return null;
  }
  if (municipality === '') return null;
  const found = places.municipality(municipality);
  if (found !== null) return found.code;
  reader.issues.push({
    path: 'municipality',
    code: 'unknown_municipality',
    values: { value: municipality.slice(0, 40) },
  });
  return null;
}

/** The location in a municipality; where there are several, the one with the same postcode area, else the first by name. */
function chooseLocation(
  locations: readonly StoredLocation[],
  municipalityCode: string,
  postcode: string,
): string | null {
  const there = locations
    .filter((location) => location.municipalityCode === municipalityCode)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const exact = there.find(
    (location) => postcode !== '' && location.postcode?.slice(0, 4) === postcode.slice(0, 4),
  );
  return (exact ?? there[0])?.id ?? null;
}

function readCapacity(reader: ValueReader): Capacity {
  const positions = reader.number('positions');
  const hours = reader.number('pool_hours');
  if (positions !== null && hours !== null) {
    reader.issues.push({
      path: 'pool_hours',
      code: 'conflicts_with',
      values: { field: 'positions' },
    });
  }
  if (hours !== null) return { kind: 'hours', hoursPerWeek: hours };
  return { kind: 'positions', positions: positions ?? 1 };
}

/** With only one of the two, that is the number of hours. */
function readHours(reader: ValueReader): { hoursMin: number; hoursMax: number } {
  const min = reader.number('hours_min');
  const max = reader.number('hours_max');
  if (min === null && max === null && reader.text('hours_min') + reader.text('hours_max') === '') {
    reader.issues.push({ path: 'hours_max', code: 'required' });
  }
  return { hoursMin: min ?? max ?? 0, hoursMax: max ?? min ?? 0 };
}

/** `wondzorg:4; rapporteren; roosteren:2?`: a name or code, then the level, then `?` for desirable. */
function readSkills(reader: ValueReader, skills: SkillCatalogue): SkillRequirement[] {
  return reader.items('skills').flatMap((item): SkillRequirement[] => {
    const [, name = '', levelText, desirable] = /^(.*?)\s*(?::\s*(\d+))?\s*(\?)?$/.exec(item) ?? [];
    const found = skills.skill(skills.renames.get(name) ?? name) ?? exactSkill(name, skills);
    const skill = found?.splitInto === undefined ? found : null;
    const level = ENTRUSTMENT_LEVELS.find((one) => one === Number(levelText ?? USUAL_LEVEL));
    if (skill === null) {
      const near = skills.searchSkills(name).slice(0, 3);
      reader.issues.push({
        path: 'skills',
        code: 'unknown_skill',
        values: {
          value: name.slice(0, 60),
          ...(near.length === 0 ? {} : { allowed: near.map(({ nl }) => nl).join(', ') }),
        },
      });
      return [];
    }
    if (level === undefined) {
      reader.issues.push({
        path: 'skills',
        code: 'not_in_list',
        values: { value: item.slice(0, 60), allowed: '1, 2, 3, 4, 5' },
      });
      return [];
    }
    return [
      { skillId: skill.id, level, importance: desirable === undefined ? 'essential' : 'desirable' },
    ];
  });
}

/** A name must be one of the skill's own words: a guess would put words in an employer's mouth. */
function exactSkill(name: string, skills: SkillCatalogue) {
  const wanted = foldWord(name);
  const candidates = skills.searchSkills(name);
  return (
    candidates.find(({ nl, en, synonyms }) =>
      [nl, en, ...synonyms].some((word) => foldWord(word) === wanted),
    ) ?? null
  );
}

const FIELD_COLUMNS: Readonly<Record<string, string>> = {
  locationId: 'location',
  'capacity.positions': 'positions',
  'capacity.hoursPerWeek': 'pool_hours',
  hoursMin: 'hours_min',
  hoursMax: 'hours_max',
  startsOn: 'starts_on',
  expiresOn: 'expires_on',
  reservedProcedures: 'reserved_procedures',
  conditionsMet: 'conditions_met',
  conditionsNotMet: 'conditions_not_met',
};

/** The same rules as for a vacancy that is typed, told by column. */
function checkRules(
  content: VacancyContent,
  { organisation, skills, today, publish }: RowSurroundings,
): FieldIssue[] {
  const issues = [
    ...checkVacancy(content, {
      knowsSkill: (id) => skills.skill(id) !== null,
      knowsLocation: (id) => organisation.locations.some((location) => location.id === id),
    }),
    ...(publish ? checkPublishable(content, today) : []),
  ];
  return issues.map((issue) => {
    const field = issue.path.split('.')[0] ?? '';
    return { ...issue, path: FIELD_COLUMNS[issue.path] ?? FIELD_COLUMNS[field] ?? field };
  });
}
