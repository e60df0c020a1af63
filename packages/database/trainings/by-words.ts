import type { TrainingRepository } from '@inzetbaar/application/ports';

import { Prisma } from '../generated/client.ts';
import { searchedWords } from '../search/words.ts';

/**
 * The ids of the trainings that the words or the skills find, in the order of `listByWords`. Words are
 * compared as Dutch text, and in the title also with a typing error or inside a compound, as
 * `search_published` does it for vacancies. The open trainings of a region are few: they are all read.
 *
 * @param wanted the condition on `training t`, starting with `WHERE`
 */
export async function trainingsByWords(
  tx: Prisma.TransactionClient,
  { words, skillIds, limit }: Parameters<TrainingRepository['listByWords']>[0],
  wanted: Prisma.Sql,
): Promise<string[]> {
  const skills = Prisma.sql`${[...new Set(skillIds)]}::text[]`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH asked AS (
      SELECT w.word, plainto_tsquery('dutch'::regconfig, w.word) AS query
      FROM unnest(${searchedWords(words)}::text[]) AS w (word)
      WHERE numnode(plainto_tsquery('dutch'::regconfig, w.word)) > 0
    ), compared AS (
      SELECT t.id, t.last_ask_on, taught.place, (SELECT count(*) FROM asked) AS asked, held.in_title, held.in_text
      FROM training t
      CROSS JOIN LATERAL (
        SELECT min(array_position(${skills}, s.skill_id)) AS place
        FROM training_skill s WHERE s.training_id = t.id AND s.skill_id = ANY (${skills})
      ) taught
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE m.in_title) AS in_title, count(*) FILTER (WHERE m.in_title OR m.in_about) AS in_text
        FROM (
          SELECT to_tsvector('dutch'::regconfig, t.title) @@ a.query OR a.word <% t.title
              OR (length(a.word) >= 4 AND t.title ILIKE '%' || a.word || '%') AS in_title,
            to_tsvector('dutch'::regconfig, t.about) @@ a.query AS in_about
          FROM asked a
        ) m
      ) held
      ${wanted}
    )
    SELECT id FROM compared
    WHERE place IS NOT NULL OR (asked > 0 AND in_text = asked)
    ORDER BY asked > 0 AND in_title = asked DESC, place NULLS LAST, last_ask_on, id
    LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
