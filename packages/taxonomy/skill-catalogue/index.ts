import type {
  CatalogueOccupation,
  CatalogueSkill,
  SkillCatalogue,
} from '@inzetbaar/application/ports';
import { followHistory } from '@inzetbaar/domain/passports';
import { OCCUPATIONS, type Occupation } from '../occupations/index.ts';
import { SKILLS, type Skill } from '../skills/index.ts';
import {
  occupationById,
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
export const skillCatalogue: SkillCatalogue = {
  graph: relationsIndex(),
  follow: followHistory(SKILL_HISTORY),
  skill(id) {
    const found = skillById(id);
    return found === undefined ? null : toCatalogueSkill(found);
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
};

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
  const { id, nl, en, branches, titles, essential, optional, level } = occupation;
  return {
    id,
    nl,
    en,
    branches,
    titles,
    skills: [
      ...essential.map((skillId) => ({ skillId, level, importance: 'essential' as const })),
      ...optional.map((skillId) => ({ skillId, level, importance: 'desirable' as const })),
    ],
  };
}
