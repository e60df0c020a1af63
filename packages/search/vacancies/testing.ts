import type { CatalogueSkill, IndexedVacancy } from '@inzetbaar/application/ports';
import { MeilisearchVacancies, type MeilisearchVacanciesOptions } from './meilisearch-vacancies.ts';
import type { VacancyWords } from './language.ts';

const skill = (id: string, nl: string, synonyms: readonly string[]): CatalogueSkill => ({
  id,
  group: 'nursing',
  nl,
  en: id,
  description: '',
  synonyms,
  broader: null,
  procedure: null,
});

/** A few words of the real language, for the tests of this package. */
export const TEST_WORDS: VacancyWords = {
  skills: [
    skill('wondzorg', 'Wondzorg', ['wondverzorging', 'verband wisselen', 'VAC-therapie']),
    skill('katheter', 'Katheteriseren van de blaas', ['CAD', 'blaaskatheter inbrengen']),
    skill('rapporteren', 'Rapporteren', ['dossier bijhouden']),
  ],
  occupations: [
    { id: 'district-nurse', nl: 'Wijkverpleegkundige', synonyms: ['wijkzuster'] },
    { id: 'caregiver-ig', nl: 'Verzorgende IG', synonyms: ['VIG'] },
    { id: 'activity-worker', nl: 'Activiteitenbegeleider', synonyms: [] },
  ],
  municipalities: [
    { code: 'GM0917', name: 'Heerlen' },
    { code: 'GM0935', name: 'Maastricht' },
    { code: 'GM1883', name: 'Sittard-Geleen' },
  ],
};

/** The adapter on a test's own part of Meilisearch. */
export function aMeilisearch(
  server: { url: string; apiKey: string; indexPrefix?: string },
  change: Partial<MeilisearchVacanciesOptions> = {},
): MeilisearchVacancies {
  return new MeilisearchVacancies({ ...server, words: TEST_WORDS, ...change });
}

/** Vacancies in pages, as a rebuild reads them. */
export async function* pagesOf(
  vacancies: readonly IndexedVacancy[],
  size = 500,
): AsyncGenerator<readonly IndexedVacancy[]> {
  for (let from = 0; from < vacancies.length; from += size) {
    yield vacancies.slice(from, from + size);
  }
}
