import { ConceptFinder } from '@inzetbaar/domain/words';
import { Meilisearch } from 'meilisearch';
import pg from 'pg';
import type { Benchmark, CorpusLabel } from './benchmark.ts';
import { type Effort, effortOf } from './effort.ts';
import { type Outcome, placeOf, type Score, scoreOf } from './score.ts';

/** How many labels are looked at; beyond it a rank adds less than 0.001 to the reciprocal. */
const DEEPEST = 1_000;
const INDEXING_PATIENCE_MS = 300_000;

/** Answers a query with the concepts of the labels that it finds, best first. */
type Search = (query: string) => Promise<readonly string[]> | readonly string[];

/** Scores over all queries, and over the even and the odd ones apart. */
export interface HalvedScore {
  all: Score;
  halves: readonly [Score, Score];
}

/** Our own ranker, as the product uses it, with what it took to get it ready to search. */
export async function scoreOurs({
  labels,
  queries,
}: Benchmark): Promise<HalvedScore & { making: Effort }> {
  const concepts = Map.groupBy(labels, ({ concept }) => concept);
  const given = [...concepts].map(([id, own]) => ({ id, labels: own.map(({ text }) => text) }));
  const { made: finder, ...making } = effortOf(() => {
    const finder = new ConceptFinder(given);
    while (finder.learnOn());
    return finder;
  });
  const scores = await ask(queries, (query) => finder.find(query, DEEPEST).map(({ id }) => id));
  return { ...scores, making };
}

/**
 * Meilisearch with the settings that it comes with: every label a document.
 *
 * @throws when the server cannot be reached or refuses the labels
 */
export async function scoreMeilisearch(
  { labels, queries }: Benchmark,
  server: { url: string; key: string },
): Promise<HalvedScore> {
  const client = new Meilisearch({ host: server.url, apiKey: server.key });
  const name = 'search-quality';
  const wait = { timeout: INDEXING_PATIENCE_MS };
  await client.deleteIndexIfExists(name);
  await client.createIndex(name, { primaryKey: 'number' }).waitTask(wait);
  const index = client.index<{ number: number; text: string; concept: string }>(name);
  const documents = labels.map(({ text, concept }, number) => ({ number, text, concept }));
  const searchable = index.updateSearchableAttributes(['text']);
  const tasks = [
    await searchable.waitTask(wait),
    await index.addDocuments(documents).waitTask(wait),
  ];
  const failed = tasks.find(({ status }) => status !== 'succeeded');
  if (failed !== undefined)
    throw new Error(`Meilisearch: ${failed.error?.message ?? failed.status}`);
  return ask(queries, async (query) => {
    const found = await index.search(query, { limit: DEEPEST, attributesToRetrieve: ['concept'] });
    return found.hits.map(({ concept }) => concept);
  });
}

/**
 * PostgreSQL's trigrams over the labels, with an index as large as it makes them useful.
 *
 * @throws when the database cannot be reached or has no pg_trgm
 */
export async function scoreTrigrams(
  { labels, queries }: Benchmark,
  ownerUrl: string,
): Promise<HalvedScore> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('create extension if not exists pg_trgm');
    await client.query('create temporary table label (text text, concept text)');
    await client.query('insert into label select * from unnest($1::text[], $2::text[])', [
      labels.map(({ text }) => text),
      labels.map(({ concept }: CorpusLabel) => concept),
    ]);
    await client.query('create index on label using gist (text gist_trgm_ops)');
    await client.query('analyze label');
    return await ask(queries, async (query) => {
      const found = await client.query<{ concept: string }>(
        'select concept from label order by text <-> $1 limit $2',
        [query, DEEPEST],
      );
      return found.rows.map(({ concept }) => concept);
    });
  } finally {
    await client.end();
  }
}

async function ask(queries: Benchmark['queries'], search: Search): Promise<HalvedScore> {
  for (const { text } of queries.slice(0, 20)) await search(text);
  const outcomes: Outcome[] = [];
  for (const { text, right } of queries) {
    const before = performance.now();
    const returned = await search(text);
    outcomes.push({ tookMs: performance.now() - before, place: placeOf(returned, right) });
  }
  const half = (rest: number) => scoreOf(outcomes.filter((_, at) => at % 2 === rest));
  return { all: scoreOf(outcomes), halves: [half(0), half(outcomes.length > 1 ? 1 : 0)] };
}
