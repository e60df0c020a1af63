import type {
  CatalogueOccupation,
  CatalogueSkill,
  Gazetteer,
  SkillCatalogue,
  VacancySearchEngine,
} from '../ports/index.ts';
import type { FoundBySource, FoundItem, SearchSource } from './search-everything.ts';

/** The skills and the occupations of the language. */
export function languageSources(catalogue: SkillCatalogue): SearchSource[] {
  return [
    {
      kind: 'skill',
      find: async (words, limit) => firstOf(catalogue.searchSkills(words).map(skillItem), limit),
    },
    {
      kind: 'occupation',
      find: async (words, limit) =>
        firstOf(catalogue.searchOccupations(words).map(occupationItem), limit),
    },
  ];
}

/** What is published; the engine knows nothing else. */
export function vacancySource(engine: VacancySearchEngine, gazetteer: Gazetteer): SearchSource {
  return {
    kind: 'vacancy',
    async find(words, limit) {
      const { hits, total, degraded } = await engine.search({
        words,
        skillIds: [],
        lanes: [],
        branches: [],
        forms: [],
        hoursBands: [],
        municipalityCodes: [],
        near: null,
        radiusKm: null,
        sort: 'relevance',
        limit,
        offset: 0,
      });
      const items = hits.map(({ id, title, organisationName, municipalityCode }) => {
        const place = gazetteer.municipality(municipalityCode)?.name ?? municipalityCode;
        return { id, label: title, labelEn: null, detail: `${organisationName}, ${place}` };
      });
      return { items, hasMore: total > items.length, degraded };
    },
  };
}

function firstOf(items: readonly FoundItem[], limit: number): FoundBySource {
  return { items: items.slice(0, limit), hasMore: items.length > limit, degraded: false };
}

function skillItem({ id, nl, en, description }: CatalogueSkill): FoundItem {
  return { id, label: nl, labelEn: en, detail: description };
}

function occupationItem({ id, nl, en }: CatalogueOccupation): FoundItem {
  return { id, label: nl, labelEn: en, detail: null };
}
