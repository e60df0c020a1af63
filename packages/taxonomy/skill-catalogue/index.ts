import type {
  CatalogueOccupation,
  CatalogueSkill,
  SkillCatalogue,
} from '@inzetbaar/application/ports';
import {
  followHistory,
  renamesIn,
  type SkillHistory,
  type SplitSkill,
  splitSkillsIn,
} from '@inzetbaar/domain/passports';
import { LIFE_AREAS, OCCUPATIONS, type Occupation } from '../occupations/index.ts';
import { SKILL_GROUP_LABELS, SKILL_GROUPS, SKILLS, type Skill } from '../skills/index.ts';
import {
  occupationById,
  prepareSearch,
  relationsIndex,
  searchOccupations,
  searchSkills,
  skillById,
} from '../catalogue/index.ts';
import { SKILL_HISTORY } from '../versions/index.ts';

/** How many a search answers at most; nobody reads further. */
const MOST_FOUND = 50;

const inDutchOrder = (a: { nl: string }, b: { nl: string }) => a.nl.localeCompare(b.nl, 'nl');

const ALL_SKILLS = SKILLS.map(toCatalogueSkill).toSorted(inDutchOrder);
const ALL_OCCUPATIONS = OCCUPATIONS.map(toCatalogueOccupation).toSorted(inDutchOrder);

/** The skills language of this package, as the use cases know it. Without words it answers everything. */
export const skillCatalogue: SkillCatalogue = skillCatalogueWith(SKILL_HISTORY);

/** The same with the past that is given: which skills of older versions became which of these. */
export function skillCatalogueWith(history: SkillHistory): SkillCatalogue {
  const split = splitSkillsIn(history);
  const splitSkills = new Map(split.map((one) => [one.id, toSplitSkill(one)]));
  return {
    graph: relationsIndex(split),
    groups: SKILL_GROUPS.map((id) => ({ id, ...SKILL_GROUP_LABELS[id] })),
    lifeAreas: LIFE_AREAS,
    version: history.at(-1)?.version ?? '',
    history,
    renames: renamesIn(history),
    split: split.map(({ id }) => id),
    follow: followHistory(history),
    skill(id) {
      const found = skillById(id);
      return found === undefined ? (splitSkills.get(id) ?? null) : toCatalogueSkill(found);
    },
    occupation(id) {
      const found = occupationById(id);
      return found === undefined ? null : toCatalogueOccupation(found);
    },
    searchSkills(query) {
      if (query.trim() === '') return ALL_SKILLS;
      return searchSkills(query, MOST_FOUND).map(({ item }) => toCatalogueSkill(item));
    },
    searchOccupations(query) {
      if (query.trim() === '') return ALL_OCCUPATIONS;
      return searchOccupations(query, MOST_FOUND).map(({ item }) => toCatalogueOccupation(item));
    },
    prepareSearch,
  };
}

/** It stands in the group of its first part, and the law that held for the whole still holds. */
function toSplitSkill({ id, nl, en, procedure, parts }: SplitSkill): CatalogueSkill {
  return {
    id,
    group: skillById(parts[0] ?? '')?.group ?? '',
    nl,
    en,
    description: parts.map((part) => skillById(part)?.nl ?? part).join('; '),
    synonyms: [],
    broader: null,
    procedure: procedure ?? null,
    splitInto: parts,
  };
}

function toCatalogueSkill({
  id,
  group,
  nl,
  en,
  description,
  synonyms,
  broader,
  procedure,
}: Skill): CatalogueSkill {
  return {
    id,
    group,
    nl,
    en,
    description,
    synonyms,
    broader: broader ?? null,
    procedure: procedure ?? null,
  };
}

function toCatalogueOccupation(occupation: Occupation): CatalogueOccupation {
  const { id, nl, en, synonyms, branches, titles, essential, optional, level } = occupation;
  return {
    id,
    nl,
    en,
    synonyms,
    branches,
    titles,
    skills: [
      ...essential.map((skillId) => ({ skillId, level, importance: 'essential' as const })),
      ...optional.map((skillId) => ({ skillId, level, importance: 'desirable' as const })),
    ],
  };
}
