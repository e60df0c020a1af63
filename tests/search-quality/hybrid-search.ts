import { aSearch } from '@inzetbaar/application/testing/contracts';
import {
  documentOf,
  type indexLanguage,
  type MeilisearchVacancies,
  RANKED,
} from '@inzetbaar/search/vacancies';
import type { Index } from 'meilisearch';
import { DIMENSIONS, hashedVector, lettersOf, soundingStemsOf } from './hashed-vectors.ts';
import type { CorpusVacancy } from './vacancy-corpus.ts';

type Language = ReturnType<typeof indexLanguage>;
type Ranked = Parameters<Language['ranker']['rank']>[1][number];

/** What a search answers of the first page. */
export interface Found {
  ids: readonly string[];
  total: number;
}

/** A way in which Meilisearch could use vectors of ours. */
export interface Hybrid {
  embedder: 'letters' | 'names';
  /** Between words only (0) and vectors only (1). */
  semanticRatio: number;
  /** What scores less is not found; of vectors alone (1 + cosine) / 2. */
  rankingScoreThreshold?: number;
  /** Only where the words as typed find nothing. */
  isFallThrough?: boolean;
}

/** What was tried; all of it ordered by our own ranker. */
export const HYBRIDS: Readonly<Record<string, Hybrid>> = {
  'letters 0.1': { embedder: 'letters', semanticRatio: 0.1 },
  'letters 0.3': { embedder: 'letters', semanticRatio: 0.3 },
  'letters 0.5': { embedder: 'letters', semanticRatio: 0.5 },
  'letters 0.3, score 0.7': {
    embedder: 'letters',
    semanticRatio: 0.3,
    rankingScoreThreshold: 0.7,
  },
  'letters where nothing': {
    embedder: 'letters',
    semanticRatio: 1,
    rankingScoreThreshold: 0.725,
    isFallThrough: true,
  },
  'names 0.2, score 0.7': {
    embedder: 'names',
    semanticRatio: 0.2,
    rankingScoreThreshold: 0.7,
  },
  'names where nothing': {
    embedder: 'names',
    semanticRatio: 1,
    rankingScoreThreshold: 0.775,
    isFallThrough: true,
  },
};

const PATIENCE = { timeout: 600_000 };
const BATCH = 500;
const RANKED_FIELDS = [
  'id',
  'titleStems',
  'whereStems',
  'functionIds',
  'skillIds',
  'publishedAt',
] as const satisfies readonly (keyof Ranked)[];
/** Employer, place and hours behind the name of the function. */
const BEHIND_NAME = / (bij|–) .*|, .*|\(.*/u;

/**
 * Gives every vacancy its vectors, once of the letters of title, functions and skills together and
 * once of the title and each name of its functions apart.
 *
 * @returns what taking in each of the two cost, in milliseconds
 */
export async function takeInVectors(
  index: Index,
  corpus: readonly CorpusVacancy[],
  language: Language,
): Promise<Record<Hybrid['embedder'], number>> {
  const documents = corpus.map(({ indexed }) => documentOf(indexed, language));
  const letters = documents.map(({ id, title, functionWords, skillWords }) => ({
    id,
    // The title says most; a vacancy asks for so many skills that they would drown it.
    vectors: [
      hashedVector([
        [lettersOf(title), 1],
        [lettersOf(functionWords.join(' ')), 0.5],
        [lettersOf(skillWords.join(' ')), 0.15],
      ]),
    ],
  }));
  const names = documents.map(({ id, title, functionWords }) => ({
    id,
    vectors: [...new Set([title.replace(BEHIND_NAME, ''), ...functionWords])].map((name) =>
      hashedVector([[soundingStemsOf(name), 1]]),
    ),
  }));
  const tookMs = { letters: 0, names: 0 };
  for (const [embedder, vacancies] of [['letters', letters] as const, ['names', names] as const]) {
    const before = performance.now();
    // First the vectors: an embedder refuses vacancies that have none.
    for (let from = 0; from < vacancies.length; from += BATCH) {
      const batch = vacancies.slice(from, from + BATCH).map(({ id, vectors: embeddings }) => ({
        id,
        _vectors: { [embedder]: { embeddings, regenerate: false } },
      }));
      await taken(index.updateDocuments(batch).waitTask(PATIENCE));
    }
    const settings = { [embedder]: { source: 'userProvided', dimensions: DIMENSIONS } as const };
    await taken(index.updateEmbedders(settings).waitTask(PATIENCE));
    tookMs[embedder] = performance.now() - before;
  }
  return tookMs;
}

/** Searches with vectors beside the words, or instead of them. */
export async function searchHybrid(
  { engine, index, language }: { engine: MeilisearchVacancies; index: Index; language: Language },
  words: string,
  { embedder, isFallThrough = false, semanticRatio, rankingScoreThreshold }: Hybrid,
  page: number,
): Promise<Found> {
  if (isFallThrough) {
    const found = await engine.requestOf(aSearch({ words, limit: 0 }));
    const { estimatedTotalHits } = await index.search(null, found.body as object);
    if ((estimatedTotalHits ?? 0) > 0) return searchProduct(engine, words, page);
  }
  const featuresOf = embedder === 'letters' ? lettersOf : soundingStemsOf;
  const { body } = await engine.requestOf(aSearch({ words, limit: RANKED }));
  const { hits, estimatedTotalHits } = await index.search<Ranked & Record<string, unknown>>(null, {
    ...(body as object),
    attributesToRetrieve: [...RANKED_FIELDS],
    attributesToHighlight: [],
    attributesToCrop: [],
    hybrid: { embedder, semanticRatio },
    vector: hashedVector([[featuresOf(words), 1]]),
    ...(rankingScoreThreshold === undefined ? {} : { rankingScoreThreshold }),
  });
  // What is like nothing goes on to the looser words of the product.
  if (isFallThrough && hits.length === 0) return searchProduct(engine, words, page);
  const ids = language.ranker.rank(words, hits).map(({ id }) => id);
  return { ids: ids.slice(0, page), total: estimatedTotalHits ?? 0 };
}

/** What the product itself answers. */
export async function searchProduct(
  engine: MeilisearchVacancies,
  words: string,
  page: number,
): Promise<Found> {
  const { hits, total } = await engine.search(aSearch({ words, limit: page }));
  return { ids: hits.map(({ id }) => id), total };
}

async function taken(task: Promise<{ status: string; error: { message: string } | null }>) {
  const { status, error } = await task;
  if (status !== 'succeeded') throw new Error(`Meilisearch: ${error?.message ?? status}`);
}
