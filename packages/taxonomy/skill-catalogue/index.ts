import type {
  CatalogueOccupation,
  CatalogueSkill,
  SkillCatalogue,
} from '@inzetbaar/application/ports';
import { followHistory } from '@inzetbaar/domain/passports';
import { LIFE_AREAS, OCCUPATIONS, type Occupation } from '../occupations/index.ts';
import { SKILL_GROUP_LABELS, SKILL_GROUPS, SKILLS, type Skill } from '../skills/index.ts';
import { relationsIndex, searchOccupations, searchSkills, skillById } from '../catalogue/index.ts';
import { SKILL_HISTORY } from '../versions/index.ts';

/** How many a search answers at most; nobody reads further. */
const MOST_FOUND = 50;

const inDutchOrder = (a: { nl: string }, b: { nl: string }) => a.nl.localeCompare(b.nl, 'nl');

const ALL_SKILLS = SKILLS.map(toCatalogueSkill).toSorted(inDutchOrder);
const ALL_OCCUPATIONS = OCCUPATIONS.map(toCatalogueOccupation).toSorted(inDutchOrder);

/** The skills language of this package, as the use cases know it. Without words it answers everything. */
export const skillCatalogue: SkillCatalogue = {
  graph: relationsIndex(),
  groups: SKILL_GROUPS.map((id) => ({ id, ...SKILL_GROUP_LABELS[id] })),
  lifeAreas: LIFE_AREAS,
  follow: followHistory(SKILL_HISTORY),
  skill(id) {
    const found = skillById(id);
    return found === undefined ? null : toCatalogueSkill(found);
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
  procedure,
}: Skill): CatalogueSkill {
  return { id, group, nl, en, description, synonyms, procedure: procedure ?? null };
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
