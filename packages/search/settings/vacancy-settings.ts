import type { Settings } from 'meilisearch';
import { STOP_WORDS } from './stop-words.ts';

/** The fields of a document that are searched, the most telling first. */
const SEARCHABLE = [
  'title',
  'functionWords',
  'skillWords',
  'organisationName',
  'municipalityName',
  'extraWords',
  'description',
  // Last: only searched by itself, when the words as they were typed find nothing.
  'stems',
] as const;

/** What a search gives back; the words that only help to find stay inside. */
const DISPLAYED = [
  'id',
  'title',
  'description',
  'summary',
  'organisationId',
  'organisationName',
  'municipalityCode',
  'branch',
  'lanes',
  'forms',
  'hoursMin',
  'hoursMax',
  'place',
  'publishedAt',
  'skillIds',
  'functionIds',
  'titleStems',
  'whereStems',
] as const;

/** Fields that are only compared, and those of which the values are counted as well. */
const FILTERED = ['id', 'skillIds', 'functionIds', 'place'] as const;
const COUNTED = ['branch', 'lanes', 'hours', 'municipalityCode', 'forms'] as const;

/** More than the region will ever have open at once; the port promises up to so many ids. */
export const MOST_HITS = 100_000;

const FINGERPRINT_PREFIX = 'settings-';

/**
 * The settings of the index of vacancies.
 *
 * @param fingerprint of everything that decides what a document and the index look like. It stands
 *   among the displayed fields, where it changes nothing, because the settings move together with
 *   the documents when two indexes are swapped: there is no moment at which the two disagree.
 */
export function vacancySettings(synonyms: Record<string, string[]>, fingerprint: string): Settings {
  return {
    searchableAttributes: [...SEARCHABLE],
    displayedAttributes: [...DISPLAYED, FINGERPRINT_PREFIX + fingerprint],
    filterableAttributes: [
      {
        attributePatterns: [...FILTERED, ...COUNTED],
        features: { facetSearch: false, filter: { equality: true, comparison: false } },
      },
    ],
    sortableAttributes: ['publishedAt'],
    rankingRules: [
      // Only at work when an order is asked for; then that order is the whole point.
      'sort',
      'words',
      'typo',
      'proximity',
      'attribute',
      'exactness',
      'publishedAt:desc',
    ],
    stopWords: [...STOP_WORDS],
    synonyms,
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      // A postcode or a level with another digit is another one.
      disableOnNumbers: true,
    },
    pagination: { maxTotalHits: MOST_HITS },
    // The ids of everything found are read as counts per id: ten times as fast as reading documents.
    faceting: { maxValuesPerFacet: MOST_HITS, sortFacetValuesBy: { '*': 'alpha' } },
    // Answers with what is ranked by then, before the adapter gives up waiting.
    searchCutoffMs: 2_000,
  };
}

/** The fingerprint among the displayed fields of an index, or null. */
export function fingerprintOf(displayedAttributes: readonly string[]): string | null {
  const mark = displayedAttributes.find((field) => field.startsWith(FINGERPRINT_PREFIX));
  return mark === undefined ? null : mark.slice(FINGERPRINT_PREFIX.length);
}
