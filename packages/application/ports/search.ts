import type { Branch } from '@inzetbaar/domain/branches';
import type { Coordinates } from '@inzetbaar/domain/geography';
import type { Lane } from '@inzetbaar/domain/lanes';
import type { PlacementForm } from '@inzetbaar/domain/placements';

/** What is asked of the search; the words as typed, everything else already resolved. */
export interface VacancySearch {
  words: string;
  skillIds: readonly string[];
  lanes: readonly Lane[];
  branches: readonly Branch[];
  forms: readonly PlacementForm[];
  hoursBands: readonly string[];
  municipalityCodes: readonly string[];
  near: Coordinates | null;
  radiusKm: number | null;
  sort: 'relevance' | 'distance' | 'newest';
  limit: number;
  offset: number;
}

/** Text with found words: even pieces are plain, odd pieces are found words. Never HTML. */
export type Highlighted = readonly string[];

export interface VacancySearchHit {
  id: string;
  title: string;
  titleHighlight: Highlighted | null;
  snippet: Highlighted;
  organisationId: string;
  organisationName: string;
  municipalityCode: string;
  branch: Branch;
  lanes: readonly Lane[];
  forms: readonly PlacementForm[];
  hoursMin: number;
  hoursMax: number;
  coordinates: Coordinates;
  publishedAt: Date;
}

export const VACANCY_FACETS = ['branch', 'lane', 'hours', 'municipality', 'form'] as const;
export type VacancyFacet = (typeof VACANCY_FACETS)[number];

export interface VacancySearchResult {
  hits: readonly VacancySearchHit[];
  total: number;
  /** Counts over everything found; the values of a facet are counted without its own filter. */
  facets: Readonly<Record<VacancyFacet, Readonly<Record<string, number>>>>;
  /** True when the fall-back answered. */
  degraded: boolean;
}

/** Searches what is published; both adapters give the same answer to the same filters. */
export interface VacancySearchEngine {
  search(search: VacancySearch): Promise<VacancySearchResult>;
  /** Ids of everything found, for ranking by fit; `limit` and `offset` of the search do not count. */
  searchIds(search: VacancySearch): Promise<{ ids: readonly string[]; degraded: boolean }>;
  /** Hits for ids in the given order; ids that are not published any more are left out. */
  hits(ids: readonly string[], words: string): Promise<readonly VacancySearchHit[]>;
}

/** A published vacancy as the index keeps it: public fields only. */
export interface IndexedVacancy extends Omit<VacancySearchHit, 'titleHighlight' | 'snippet'> {
  description: string;
  skillIds: readonly string[];
  /** Labels and synonyms of the skills in Dutch, so that everyday words find them. */
  skillWords: readonly string[];
}

/** Writing side of the index. */
export interface VacancyIndex {
  /** Resolves when the change can be found; rejects when the engine could not take it. */
  apply(change: { upsert: readonly IndexedVacancy[]; removeIds: readonly string[] }): Promise<void>;
  /** Builds a new index beside the old one and swaps them, so that search never has a gap. */
  rebuild(pages: AsyncIterable<readonly IndexedVacancy[]>): Promise<{ documents: number }>;
  /** Documents in the index; null when there is no index with the present settings. */
  count(): Promise<number | null>;
  isHealthy(): Promise<boolean>;
}
