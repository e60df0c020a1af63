import { findOccupations, findSkills } from '@inzetbaar/application/concepts';
import type {
  CatalogueOccupation,
  CatalogueSkill,
  Gazetteer,
  SkillCatalogue,
  Transaction,
} from '@inzetbaar/application/ports';
import {
  listLifeAreas,
  listOccupations,
  listPlaces,
  listSkillGroups,
  listSkills,
  type Place,
  type SkillItem,
} from '@inzetbaar/contracts/reference';
import { type Route, route } from '../http/mount.ts';
import { type Names, presentParts } from '../vacancies/present.ts';
import { pageOf } from './paging.ts';

export interface ReferenceDependencies {
  transaction: Transaction;
  skills: SkillCatalogue;
  places: Gazetteer;
}

/** What people choose from: skills, occupations and places of the region. */
export function referenceRoutes({ transaction, skills, places }: ReferenceDependencies): Route[] {
  const skillsBy = findSkills({ transaction, catalogue: skills });
  const occupationsBy = findOccupations({ transaction, catalogue: skills });
  return [
    route(listSkills, async ({ actor, query }) => {
      const found =
        query.ids === undefined
          ? await skillsBy(actor, query.q)
          : query.ids.split(',').flatMap((id) => skills.skill(id) ?? []);
      return {
        body: pageOf(
          found.map((skill) => presentSkillItem(skill, { skills, places })),
          query,
        ),
      };
    }),
    route(listLifeAreas, async () => ({
      body: { items: skills.lifeAreas.map((area) => ({ ...area, skills: [...area.skills] })) },
    })),
    route(listSkillGroups, async () => ({ body: { items: [...skills.groups] } })),
    route(listOccupations, async ({ actor, query }) => ({
      body: pageOf((await occupationsBy(actor, query.q)).map(presentOccupation), query),
    })),
    route(listPlaces, async ({ query }) => ({
      body: pageOf(searchPlaces(places, query.q), query),
    })),
  ];
}

function presentSkillItem(
  { id, group, nl, en, description, procedure }: CatalogueSkill,
  names: Names,
): SkillItem {
  return { id, group, nl, en, description, procedure, ...presentParts(id, names) };
}

function presentOccupation({ synonyms: _synonyms, ...occupation }: CatalogueOccupation) {
  return {
    ...occupation,
    branches: [...occupation.branches],
    titles: [...occupation.titles],
    skills: [...occupation.skills],
  };
}

/** Municipalities first; a postcode area is found by its digits or by the name of the place. */
function searchPlaces(places: Gazetteer, q: string): Place[] {
  const wanted = q.trim().toLowerCase();
  const municipalityName = (code: string) => places.municipality(code)?.name ?? code;
  const all: Place[] = [
    ...places.municipalities.map(({ code, name }) => ({
      code,
      kind: 'municipality' as const,
      name,
      municipality: name,
    })),
    ...places.postcodeAreas.map(({ code, place, municipalityCode }) => ({
      code,
      kind: 'postcode-area' as const,
      name: `${code} ${place}`,
      municipality: municipalityName(municipalityCode),
    })),
  ];
  return all.filter(({ name }) => name.toLowerCase().includes(wanted));
}
