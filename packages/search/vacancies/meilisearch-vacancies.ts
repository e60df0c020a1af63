import {
  type IndexedVacancy,
  VACANCY_FACETS,
  type VacancyFacet,
  type VacancyIndex,
  type VacancySearch,
  type VacancySearchEngine,
  type VacancySearchHit,
  type VacancySearchResult,
} from '@inzetbaar/application/ports';
import type { RankedVacancyTraits } from '@inzetbaar/domain/search';
import { Meilisearch } from 'meilisearch';
import {
  type ConnectionOptions,
  SEARCH_TIMEOUT_MS,
  SearchConnection,
} from '../meilisearch/index.ts';
import { hitOf, markedHitOf, type VacancyAnswer } from './document.ts';
import { FACET_FIELDS, filterOf, type PlacedSearch } from './filters.ts';
import { indexLanguage, type IndexLanguage, type VacancyWords } from './language.ts';
import { pageByDistance, VacancyPlaces } from './places.ts';
import {
  anywhereQuery,
  chosenFacets,
  documentsQuery,
  EVERY_PLACE,
  facetQuery,
  hitsAtQuery,
  hitsQuery,
  idsQuery,
  isRanked,
  loosened,
  NO_WORDS,
  placesQuery,
  type Query,
  RANKED,
  rankedQuery,
  stemmed,
  wording,
  type Wording,
} from './queries.ts';
import { VacancyIndexWriter } from './vacancy-index-writer.ts';

export interface MeilisearchVacanciesOptions extends ConnectionOptions {
  words: VacancyWords;
  /** Before the name of every index; tests use it to stay apart. */
  indexPrefix?: string | undefined;
  /** Longest wait in milliseconds until a change can be found; 60,000 when left out. */
  changePatienceMs?: number | undefined;
}

interface Answer {
  /** Of each only the fields that were asked. */
  hits: readonly (VacancyAnswer & RankedVacancyTraits)[];
  estimatedTotalHits: number;
  facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

type WayOfAsking = readonly [search: PlacedSearch, asked: Wording];

/** Vacancies in Meilisearch: found, and kept. A search that fails rejects with MeilisearchError. */
export class MeilisearchVacancies implements VacancySearchEngine, VacancyIndex {
  readonly #connection: SearchConnection;
  readonly #client: Meilisearch;
  readonly #language: IndexLanguage;
  readonly #writer: VacancyIndexWriter;
  readonly #places: VacancyPlaces;
  readonly #uid: string;
  readonly #searchPath: string;
  readonly #documentsPath: string;

  constructor(options: MeilisearchVacanciesOptions) {
    this.#connection = new SearchConnection(options);
    this.#client = new Meilisearch({
      host: options.url,
      apiKey: options.apiKey ?? '',
      timeout: options.timeoutMs ?? SEARCH_TIMEOUT_MS,
    });
    this.#language = indexLanguage(options.words);
    this.#uid = `${options.indexPrefix ?? ''}vacancies`;
    const path = `/indexes/${encodeURIComponent(this.#uid)}`;
    this.#searchPath = `${path}/search`;
    this.#documentsPath = `${path}/documents/fetch`;
    this.#writer = new VacancyIndexWriter({
      ...options,
      language: this.#language,
      uid: this.#uid,
    });
    this.#places = new VacancyPlaces(async () => {
      const { facetDistribution } = await this.#ask(EVERY_PLACE);
      return Object.keys(facetDistribution?.['place'] ?? {});
    });
  }

  async search(wanted: VacancySearch): Promise<VacancySearchResult> {
    return this.#firstFound(
      await this.#placed(wanted),
      (search, asked) => this.#searchWorded(search, asked),
      ({ total }) => total,
    );
  }

  async searchIds(wanted: VacancySearch): Promise<{ ids: readonly string[]; degraded: boolean }> {
    const ids = await this.#firstFound(
      await this.#placed(wanted),
      (search, asked) => this.#idsWorded(search, asked),
      ({ length }) => length,
    );
    return { ids, degraded: false };
  }

  async hits(ids: readonly string[], words: string): Promise<readonly VacancySearchHit[]> {
    if (ids.length === 0) return [];
    const isMarked = wording(words, this.#language.splitter).q !== '';
    const { results } = await this.#connection.post<{ results: readonly VacancyAnswer[] }>(
      this.#documentsPath,
      documentsQuery(ids, isMarked),
    );
    const marking = this.#language.marker.forWords(words);
    const found = new Map(
      results.map((answer) => [answer.id, isMarked ? markedHitOf(answer, marking) : hitOf(answer)]),
    );
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  async apply(change: {
    upsert: readonly IndexedVacancy[];
    removeIds: readonly string[];
  }): Promise<void> {
    await this.#writer.apply(change);
    this.#places.forget();
  }

  rebuild(pages: AsyncIterable<readonly IndexedVacancy[]>): Promise<{ documents: number }> {
    return this.#writer.rebuild(pages);
  }

  count(): Promise<number | null> {
    return this.#writer.count();
  }

  isHealthy(): Promise<boolean> {
    return this.#client.isHealthy();
  }

  /** Closes the connections that are kept open. */
  close(): void {
    this.#connection.close();
  }

  /** How Meilisearch alone is asked for a page, in its own order, for who wants to compare. */
  async requestOf(wanted: VacancySearch): Promise<{ path: string; body: unknown }> {
    const search = await this.#placed(wanted);
    const asked = wording(search.words, this.#language.splitter);
    return this.#requestOf(search, asked, hitsQuery(search, asked));
  }

  async #placed(search: VacancySearch): Promise<PlacedSearch> {
    const { near, radiusKm } = search;
    const isNear = near !== null && radiusKm !== null;
    return { ...search, places: isNear ? await this.#places.within(near, radiusKm) : null };
  }

  /** One request, whatever the number of queries. */
  #requestOf(search: PlacedSearch, asked: Wording, page: Query): { path: string; body: unknown } {
    const nearestFirst = search.sort === 'distance' && search.near !== null;
    const main = nearestFirst ? placesQuery(search, asked) : page;
    const chosen = chosenFacets(search);
    if (chosen.length === 0) return { path: this.#searchPath, body: main };
    return this.#together([main, ...chosen.map((facet) => facetQuery(search, facet, asked))]);
  }

  #together(queries: readonly Query[]): { path: string; body: unknown } {
    return {
      path: '/multi-search',
      body: { queries: queries.map((query) => ({ indexUid: this.#uid, ...query })) },
    };
  }

  async #searchWorded(search: PlacedSearch, asked: Wording): Promise<VacancySearchResult> {
    const chosen = chosenFacets(search);
    const ranked = isRanked(search, asked);
    const page = ranked ? rankedQuery(search, asked) : hitsQuery(search, asked);
    const { path, body } = this.#requestOf(search, asked, page);
    const answer = await this.#connection.post<Answer | { results: [Answer, ...Answer[]] }>(
      path,
      body,
    );
    const [main, ...others] = 'results' in answer ? answer.results : [answer];
    const facets = {} as Record<VacancyFacet, Readonly<Record<string, number>>>;
    for (const facet of VACANCY_FACETS) {
      const at = chosen.indexOf(facet);
      const counted = at === -1 ? main : others[at];
      facets[facet] = counted?.facetDistribution?.[FACET_FIELDS[facet]] ?? {};
    }
    const counts = main.facetDistribution?.['place'];
    const hits =
      counts !== undefined
        ? (await this.#nearest(search, asked, counts)).map(hitOf)
        : ranked
          ? await this.#ranked(search, main.hits)
          : main.hits.map(hitOf);
    return { hits, total: main.estimatedTotalHits, facets, degraded: false };
  }

  /** The page of a search by words: the first that were found in our own order, the rest as they come. */
  async #ranked(
    search: PlacedSearch,
    found: readonly RankedVacancyTraits[],
  ): Promise<readonly VacancySearchHit[]> {
    const first = this.#language.ranker.rank(search.words, found.slice(0, RANKED));
    const page = [...first, ...found.slice(RANKED)].slice(
      search.offset,
      search.offset + search.limit,
    );
    return this.hits(
      page.map(({ id }) => id),
      search.words,
    );
  }

  /** The page of a search with the nearest first, from the counts per place. */
  async #nearest(
    search: PlacedSearch,
    asked: Wording,
    counts: Readonly<Record<string, number>>,
  ): Promise<readonly VacancyAnswer[]> {
    const shares = search.near === null ? [] : pageByDistance(counts, search.near, search);
    if (shares.length === 0) return [];
    const { path, body } = this.#together(shares.map((share) => hitsAtQuery(search, asked, share)));
    const { results } = await this.#connection.post<{ results: readonly Answer[] }>(path, body);
    return results.flatMap(({ hits }) => hits);
  }

  async #idsWorded(search: PlacedSearch, asked: Wording): Promise<readonly string[]> {
    const { facetDistribution } = await this.#ask(idsQuery(search, asked));
    return Object.keys(facetDistribution?.['id'] ?? {});
  }

  /**
   * The answer to the first way of asking that finds anything. A looser one is only asked where no
   * vacancy at all is found by the one before: where the filters are what leaves nothing, the counts
   * of the facets show the way out.
   */
  async #firstFound<Result>(
    placed: PlacedSearch,
    ask: (search: PlacedSearch, asked: Wording) => Promise<Result>,
    countOf: (result: Result) => number,
  ): Promise<Result> {
    const typed = wording(placed.words, this.#language.splitter);
    let result = await ask(placed, typed);
    if (countOf(result) > 0) return result;
    const isFiltered = filterOf(placed).length > 0;
    let before: WayOfAsking = [placed, typed];
    for (const looser of this.#looserWays(placed)) {
      if (isFiltered) {
        const { estimatedTotalHits } = await this.#ask(anywhereQuery(...before));
        if (estimatedTotalHits > 0) return result;
      }
      result = await ask(...looser);
      if (countOf(result) > 0) return result;
      before = looser;
    }
    return result;
  }

  /** What to ask where nothing was found by the words as they were typed, one after the other. */
  *#looserWays(search: PlacedSearch): Generator<WayOfAsking> {
    const { ranker, splitter, names } = this.#language;
    const nearest = names.nearest(search.words);
    if (nearest !== null) yield [{ ...search, names: nearest }, NO_WORDS];
    const stems = stemmed(search.words, ranker);
    if (stems !== null) yield [search, stems];
    const loose = loosened(search.words, splitter);
    if (loose !== null) yield [search, loose];
  }

  #ask(query: Query): Promise<Answer> {
    return this.#connection.post<Answer>(this.#searchPath, query);
  }
}
