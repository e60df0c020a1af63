import { Prisma } from '../generated/client.ts';
import { searchedWords } from '../search/words.ts';

/**
 * The articles and questions that hold every word, with how well: 3 in the title, 2 in title and text, 1
 * with their answers; without words all of them. Words are compared as Dutch text, and from five letters
 * with a typing error, from four inside a compound, as for trainings. What a region shares is read whole.
 *
 * @param wanted the condition on `knowledge_entry e`, starting with `WHERE`
 */
export function entriesByWords(q: string | undefined, wanted: Prisma.Sql): Prisma.Sql {
  const words = searchedWords(q ?? '');
  if (words.length === 0)
    return Prisma.sql`SELECT e.id, e.created_at, 3 AS rank FROM knowledge_entry e ${wanted}`;
  return Prisma.sql`
    WITH asked AS (
      SELECT w.word, plainto_tsquery('dutch'::regconfig, w.word) AS query
      FROM unnest(${words}::text[]) AS w (word)
      WHERE numnode(plainto_tsquery('dutch'::regconfig, w.word)) > 0
    )
    SELECT * FROM (
      SELECT e.id, e.created_at, CASE
          WHEN held.in_title = held.asked THEN 3
          WHEN held.in_text = held.asked THEN 2
          WHEN held.anywhere = held.asked THEN 1
        END AS rank
      FROM knowledge_entry e
      CROSS JOIN LATERAL (
        SELECT count(*) AS asked, count(*) FILTER (WHERE m.in_title) AS in_title,
          count(*) FILTER (WHERE m.in_title OR m.in_text) AS in_text,
          count(*) FILTER (WHERE m.in_title OR m.in_text OR m.in_answer) AS anywhere
        FROM (
          SELECT ${holds(Prisma.sql`e.title`)} AS in_title, ${holds(Prisma.sql`e.text`)} AS in_text,
            EXISTS (SELECT 1 FROM knowledge_entry k WHERE k.question_id = e.id AND k.status = 'published'
                    AND ${holds(Prisma.sql`k.text`)}) AS in_answer
          FROM asked a
        ) m
      ) held
      ${wanted}
    ) ranked WHERE rank IS NOT NULL`;
}

/** Words that were typed hold letters and digits alone, so that none is a sign of `LIKE`. */
function holds(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(to_tsvector('dutch'::regconfig, ${column}) @@ a.query
    OR (length(a.word) >= 4 AND ${column} ILIKE '%' || a.word || '%')
    OR (length(a.word) >= 5 AND a.word <% ${column}))`;
}
