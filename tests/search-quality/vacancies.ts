import { aSearch } from '@inzetbaar/application/testing/contracts';
import {
  documentOf,
  indexLanguage,
  MeilisearchVacancies,
  RANKED,
} from '@inzetbaar/search/vacancies';
import { gazetteer } from '@inzetbaar/taxonomy/places';
import { skillCatalogue } from '@inzetbaar/taxonomy/skill-catalogue';
import { Meilisearch } from 'meilisearch';
import { percentile } from '../bench/statistics.ts';
import { DIMENSIONS, hashedVector } from './hashed-vectors.ts';
import { type CorpusVacancy, corpusVacancies } from './vacancy-corpus.ts';
import { JUDGED_VACANCY_QUERIES } from './vacancy-queries.ts';

const VACANCIES = 3_000;
const PAGE = 500;
const FIRST = 3;
const FIRST_PAGE = 10;
/** The middle between words only and vectors only. */
const HALF_SEMANTIC = 0.5;
const PREFIX = 'search-quality-';
const EMBEDDER = 'letters';
const PATIENCE = { timeout: 600_000 };

/** How well vacancies are found for the queries that were judged by hand. */
export interface VacancyScore {
  /** Share of the queries with a right vacancy among the first three. */
  hit3: number;
  /** Share of the first ten (or of all that are right, where there are fewer) that is right. */
  precision10: number;
  /** Of the even and the odd queries apart. */
  halves: readonly [number, number];
  /** Time of an answer that 95 of 100 queries stay under, in milliseconds. */
  p95Ms: number;
  /** How many vacancies are said to be found, on average. */
  meanTotal: number;
}

export interface VacancyScores {
  queries: number;
  vacancies: number;
  systems: Record<'meilisearch' | 'ranked' | 'hybrid' | 'hybridRanked', VacancyScore>;
  /** What making the vectors and taking them in cost, in milliseconds. */
  vectorsMs: number;
}

interface Found {
  ids: readonly string[];
  total: number;
}

interface Answer {
  hits: readonly Parameters<ReturnType<typeof indexLanguage>['ranker']['rank']>[1][number][];
  estimatedTotalHits: number;
}

/**
 * Asks the judged queries of the product's own search of vacancies, and of what it could be instead:
 * the order of Meilisearch itself, and both with vectors of hashed letters beside the words.
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
  await engine.rebuild(pagesOf(corpus));
  const index = new Meilisearch({ host: url, apiKey }).index(`${PREFIX}vacancies`);

  const ask = async (query: string, change: object): Promise<Answer> => {
    const { body } = await engine.requestOf(aSearch({ words: query, limit: FIRST_PAGE }));
    return (await index.search(null, { ...(body as object), ...change })) as unknown as Answer;
  };
  const asFound = ({ hits, estimatedTotalHits: total }: Answer): Found => ({
    ids: hits.map(({ id }) => id),
    total,
  });
  const byLetters = (query: string) => ({
    hybrid: { embedder: EMBEDDER, semanticRatio: HALF_SEMANTIC },
    vector: hashedVector([[query, 1]]),
  });
  try {
    const meilisearch = await score(corpus, async (query) => asFound(await ask(query, {})));
    const ranked = await score(corpus, async (query) => {
      const { hits, total } = await engine.search(aSearch({ words: query, limit: FIRST_PAGE }));
      return { ids: hits.map(({ id }) => id), total };
    });
    const before = performance.now();
    const vectors = corpus.map(({ indexed }) => {
      const { id, title, functionWords, skillWords } = documentOf(indexed, language);
      // The title says most; a vacancy asks for so many skills that they would drown it.
      const vector = hashedVector([
        [title, 1],
        [functionWords.join(' '), 0.5],
        [skillWords.join(' '), 0.15],
      ]);
      return { id, _vectors: { [EMBEDDER]: vector } };
    });
    // First the vectors: an embedder refuses vacancies that have none.
    await taken(index.updateDocuments(vectors).waitTask(PATIENCE));
    await taken(
      index
        .updateEmbedders({ [EMBEDDER]: { source: 'userProvided', dimensions: DIMENSIONS } })
        .waitTask(PATIENCE),
    );
    const vectorsMs = performance.now() - before;
    const hybrid = await score(corpus, async (query) =>
      asFound(await ask(query, byLetters(query))),
    );
    const hybridRanked = await score(corpus, async (query) => {
      const window = { limit: RANKED, attributesToRetrieve: ['*'], attributesToHighlight: [] };
      const answer = await ask(query, { ...byLetters(query), ...window, attributesToCrop: [] });
      return asFound({ ...answer, hits: language.ranker.rank(query, answer.hits) });
    });
    return {
      queries: JUDGED_VACANCY_QUERIES.length,
      vacancies: corpus.length,
      systems: { meilisearch, ranked, hybrid, hybridRanked },
      vectorsMs,
    };
  } finally {
    engine.close();
    await index.delete().waitTask(PATIENCE);
  }
}

async function score(
  corpus: readonly CorpusVacancy[],
  search: (query: string) => Promise<Found>,
): Promise<VacancyScore> {
  const isFor = new Map(corpus.map((vacancy) => [vacancy.indexed.id, vacancy.isFor]));
  const outcomes: { hit: number; precision: number; total: number; tookMs: number }[] = [];
  for (const [query] of JUDGED_VACANCY_QUERIES.slice(0, 20)) await search(query);
  for (const [query, right] of JUDGED_VACANCY_QUERIES) {
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
  return {
    hit3: mean(outcomes.map(({ hit }) => hit)),
    precision10: mean(outcomes.map(({ precision }) => precision)),
    halves: [precisionOf(0), precisionOf(1)],
    p95Ms: percentile(
      outcomes.map(({ tookMs }) => tookMs).toSorted((a, b) => a - b),
      95,
    ),
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

async function taken(task: Promise<{ status: string; error: { message: string } | null }>) {
  const { status, error } = await task;
  if (status !== 'succeeded') throw new Error(`Meilisearch: ${error?.message ?? status}`);
}
