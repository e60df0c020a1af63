import { aSearch } from '@inzetbaar/application/testing/contracts';
import { indexLanguage, MeilisearchVacancies } from '@inzetbaar/search/vacancies';
import { gazetteer } from '@inzetbaar/taxonomy/places';
import { skillCatalogue } from '@inzetbaar/taxonomy/skill-catalogue';
import { Meilisearch } from 'meilisearch';
import { percentile } from '../bench/statistics.ts';
import { FOREIGN_QUERIES, HARD_VACANCY_QUERIES } from './hard-vacancy-queries.ts';
import {
  type Found,
  HYBRIDS,
  searchHybrid,
  searchProduct,
  takeInVectors,
} from './hybrid-search.ts';
import type { JudgedQuery } from './judged-query.ts';
import { type CorpusVacancy, corpusVacancies } from './vacancy-corpus.ts';
import { JUDGED_VACANCY_QUERIES } from './vacancy-queries.ts';

const VACANCIES = 3_000;
const PAGE = 500;
const FIRST = 3;
const FIRST_PAGE = 10;
const PREFIX = 'search-quality-';
const PATIENCE = { timeout: 600_000 };

/** How well vacancies are found for queries that were judged by hand. */
export interface VacancyScore {
  /** Share of the queries with a right vacancy among the first three. */
  hit3: number;
  /** Share of the first ten (or of all that are right, where there are fewer) that is right. */
  precision10: number;
  /** Precision of the even and the odd queries apart. */
  halves: readonly [number, number];
  /** Times of an answer in milliseconds: the median, and what 95 of 100 queries stay under. */
  medianMs: number;
  p95Ms: number;
  /** How many vacancies are said to be found, on average. */
  meanTotal: number;
}

/** One system, asked everything. */
export interface SystemScore {
  /** Of what people ordinarily type. */
  ordinary: VacancyScore;
  /** Of what words find little for; the even ones were tuned to, the odd ones kept aside. */
  hard: VacancyScore;
  /** Share of the queries of other trades, and of none, that find anything. */
  foundForeign: number;
}

export interface VacancyScores {
  queries: { ordinary: number; hard: number; foreign: number };
  vacancies: number;
  systems: Readonly<Record<string, SystemScore>>;
  /** What building the index took, and taking in each kind of vectors besides; milliseconds. */
  tookMs: { index: number; letters: number; names: number };
}

/**
 * Asks the judged queries of the product's own search of vacancies, and of what it could be instead:
 * the order of Meilisearch itself, and vectors in Meilisearch in several ways.
 *
 * @throws when Meilisearch cannot be reached or refuses anything
 */
export async function scoreVacancySearch(server: {
  url: string;
  key: string;
}): Promise<VacancyScores> {
  const words = {
    skills: skillCatalogue.searchSkills(''),
    occupations: skillCatalogue.searchOccupations(''),
    municipalities: gazetteer.municipalities,
  };
  const language = indexLanguage(words);
  const { url, key: apiKey } = server;
  const engine = new MeilisearchVacancies({ url, apiKey, indexPrefix: PREFIX, words });
  const corpus = [...corpusVacancies(VACANCIES)];
  const before = performance.now();
  await engine.rebuild(pagesOf(corpus));
  const indexMs = performance.now() - before;
  const client = new Meilisearch({ host: url, apiKey, ...PATIENCE });
  const index = client.index(`${PREFIX}vacancies`);
  const systems: Record<string, SystemScore> = {};
  try {
    systems['meilisearch'] = await score(corpus, async (query) => {
      const { body } = await engine.requestOf(aSearch({ words: query, limit: FIRST_PAGE }));
      const { hits, estimatedTotalHits } = await index.search(null, body as object);
      return { ids: hits.map(({ id }) => String(id)), total: estimatedTotalHits ?? 0 };
    });
    const product = (query: string) => searchProduct(engine, query, FIRST_PAGE);
    systems['product'] = await score(corpus, product);
    const tookMs = await takeInVectors(index, corpus, language);
    for (const [name, hybrid] of Object.entries(HYBRIDS)) {
      systems[name] = await score(corpus, (query) =>
        searchHybrid({ engine, index, language }, query, hybrid, FIRST_PAGE),
      );
    }
    return {
      queries: {
        ordinary: JUDGED_VACANCY_QUERIES.length,
        hard: HARD_VACANCY_QUERIES.length,
        foreign: FOREIGN_QUERIES.length,
      },
      vacancies: corpus.length,
      systems,
      tookMs: { index: indexMs, ...tookMs },
    };
  } finally {
    engine.close();
    await index.delete().waitTask(PATIENCE);
  }
}

async function score(
  corpus: readonly CorpusVacancy[],
  search: (query: string) => Promise<Found>,
): Promise<SystemScore> {
  for (const [query] of JUDGED_VACANCY_QUERIES.slice(0, 20)) await search(query);
  const ordinary = await scoreOf(corpus, JUDGED_VACANCY_QUERIES, search);
  const hard = await scoreOf(corpus, HARD_VACANCY_QUERIES, search);
  const found: number[] = [];
  for (const query of FOREIGN_QUERIES) found.push((await search(query)).total > 0 ? 1 : 0);
  return { ordinary, hard, foundForeign: mean(found) };
}

async function scoreOf(
  corpus: readonly CorpusVacancy[],
  queries: readonly JudgedQuery[],
  search: (query: string) => Promise<Found>,
): Promise<VacancyScore> {
  const isFor = new Map(corpus.map((vacancy) => [vacancy.indexed.id, vacancy.isFor]));
  const outcomes: { hit: number; precision: number; total: number; tookMs: number }[] = [];
  for (const [query, right] of queries) {
    const isRight = (id: string) => right.some((one) => isFor.get(id)?.has(one));
    const rightOnes = corpus.filter(({ indexed }) => isRight(indexed.id)).length;
    if (rightOnes === 0) throw new Error(`No vacancy is right for "${query}".`);
    const before = performance.now();
    const { ids, total } = await search(query);
    const tookMs = performance.now() - before;
    outcomes.push({
      hit: ids.slice(0, FIRST).some(isRight) ? 1 : 0,
      precision: ids.slice(0, FIRST_PAGE).filter(isRight).length / Math.min(FIRST_PAGE, rightOnes),
      total,
      tookMs,
    });
  }
  const precisionOf = (rest: number) =>
    mean(outcomes.filter((_, at) => at % 2 === rest).map(({ precision }) => precision));
  const times = outcomes.map(({ tookMs }) => tookMs).toSorted((a, b) => a - b);
  return {
    hit3: mean(outcomes.map(({ hit }) => hit)),
    precision10: mean(outcomes.map(({ precision }) => precision)),
    halves: [precisionOf(0), precisionOf(1)],
    medianMs: percentile(times, 50),
    p95Ms: percentile(times, 95),
    meanTotal: mean(outcomes.map(({ total }) => total)),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

async function* pagesOf(corpus: readonly CorpusVacancy[]) {
  for (let from = 0; from < corpus.length; from += PAGE) {
    yield corpus.slice(from, from + PAGE).map(({ indexed }) => indexed);
  }
}
