import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type {
  CatalogueOccupation,
  CatalogueSkill,
  Clock,
  Gazetteer,
  SkillCatalogue,
  StoredTraining,
  Transaction,
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

/** Beyond these the skills that are like the words share some letters and no more. */
const NEAREST_SKILLS = 3;

interface TrainingSourceDependencies {
  transaction: Transaction;
  clock: Clock;
  catalogue: SkillCatalogue;
  gazetteer: Gazetteer;
}

/** The trainings in which the reader can ask for a seat: by their own words, or by what they teach. */
export function trainingSource({
  transaction,
  clock,
  catalogue,
  gazetteer,
}: TrainingSourceDependencies): SearchSource {
  return {
    kind: 'training',
    async find(words, limit, reader) {
      const skillIds = catalogue
        .searchSkills(words)
        .slice(0, NEAREST_SKILLS)
        .map(({ id }) => id);
      const today = calendarDateAt(clock.now());
      const found = await transaction(reader, ({ trainings }) =>
        trainings.listByWords({ words, skillIds, today, limit: limit + 1 }),
      );
      const placeOf = ({ location }: StoredTraining) =>
        location === null
          ? undefined
          : (gazetteer.municipality(location.municipalityCode)?.name ?? location.municipalityCode);
      const items = found.map((training) => ({
        id: training.id,
        label: training.title,
        labelEn: null,
        detail: [training.organisationName, placeOf(training)]
          .filter((part) => part !== undefined)
          .join(', '),
      }));
      return firstOf(items, limit);
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
