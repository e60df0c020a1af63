import type {
  VacancyFacet,
  VacancySearchEngine,
  VacancySearchHit,
} from '@inzetbaar/application/ports';

import type { AsSystem } from '../client/system-session.ts';
import { Prisma } from '../generated/client.ts';
import { chosen, countsOf, foundBy, orderOf } from './conditions.ts';
import { hitOf, type HitRow, selectHits } from './hits.ts';

interface SearchRow {
  ids: string[];
  total: number;
  branch: Record<string, number>;
  lane: Record<string, number>;
  hours: Record<string, number>;
  municipality: Record<string, number>;
  form: Record<string, number>;
}

/**
 * Search on PostgreSQL alone, for while Meilisearch is down: Dutch full text, with trigrams against
 * typing errors in titles. Same filters and counts, plainer ranking.
 */
export function fallBackSearchOn(asSystem: AsSystem): VacancySearchEngine {
  const hits = async (
    ids: readonly string[],
    words: string,
  ): Promise<readonly VacancySearchHit[]> => {
    if (ids.length === 0) return [];
    return asSystem(async (client) => {
      const { text, values } = selectHits(ids, words);
      const { rows } = await client.query<HitRow>(text, values);
      return rows.map(hitOf);
    });
  };

  return {
    hits,

    async search(search) {
      const count = (facet: VacancyFacet) => countsOf(search, facet);
      const { text, values } = Prisma.sql`
        WITH found AS MATERIALIZED (${foundBy(search)}),
        page AS (
          SELECT id FROM found WHERE ${chosen(search)} ORDER BY ${orderOf(search)}
          LIMIT ${search.limit}::int OFFSET ${search.offset}::int
        )
        SELECT (SELECT coalesce(json_agg(id), '[]') FROM page) AS ids,
          (SELECT count(*)::int FROM found WHERE ${chosen(search)}) AS total,
          ${count('branch')} AS branch, ${count('lane')} AS lane, ${count('hours')} AS hours,
          ${count('municipality')} AS municipality, ${count('form')} AS form`;
      const { rows } = await asSystem((client) => client.query<SearchRow>(text, values));
      const [row] = rows;
      if (row === undefined) throw new Error('The search gave no row.');
      const { ids, total, ...facets } = row;
      return { hits: await hits(ids, search.words), total, facets, degraded: true };
    },

    async searchIds(search) {
      const { text, values } = Prisma.sql`
        WITH found AS (${foundBy(search)}) SELECT id FROM found WHERE ${chosen(search)} ORDER BY id`;
      const { rows } = await asSystem((client) => client.query<{ id: string }>(text, values));
      return { ids: rows.map(({ id }) => id), degraded: true };
    },
  };
}
