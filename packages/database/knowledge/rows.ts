import type { StoredKnowledgeEntry } from '@inzetbaar/application/ports';
import {
  KNOWLEDGE_KINDS,
  KNOWLEDGE_STATUSES,
  KNOWLEDGE_SUBJECTS,
} from '@inzetbaar/domain/knowledge';

import { Prisma } from '../generated/client.ts';
import { oneOf, oneOfOrNull } from '../mapping/index.ts';

/** An entry with who wrote it, as `selectEntries` reads it. */
export interface KnowledgeRow {
  id: string;
  kind: string;
  questionId: string | null;
  authorId: string | null;
  authorName: string | null;
  organisationId: string;
  organisationName: string;
  subject: string | null;
  title: string | null;
  text: string;
  status: string;
  helpfulAnswerId: string | null;
  answers: number;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  rank: number;
}

/**
 * Reads entries whole in one statement.
 *
 * @param picked a query for the rows wanted: `id` and `rank`
 */
export function selectEntries(
  tx: Prisma.TransactionClient,
  picked: Prisma.Sql,
  order: Prisma.Sql = Prisma.sql`e.id`,
): Promise<KnowledgeRow[]> {
  return tx.$queryRaw<KnowledgeRow[]>`
    SELECT e.id, e.kind, e.question_id AS "questionId", e.author_id AS "authorId",
      knowledge_author(e.author_id) AS "authorName", e.organisation_id AS "organisationId",
      o.name AS "organisationName", e.subject, e.title, e.text, e.status,
      e.helpful_answer_id AS "helpfulAnswerId", e.version, e.created_at AS "createdAt",
      e.updated_at AS "updatedAt", p.rank,
      (SELECT count(*)::int FROM knowledge_entry a WHERE a.question_id = e.id AND a.status = 'published') AS answers
    FROM (${picked}) p
    JOIN knowledge_entry e ON e.id = p.id
    JOIN organisation o ON o.id = e.organisation_id
    ORDER BY ${order}`;
}

export function entryOf({ rank: _, ...row }: KnowledgeRow): StoredKnowledgeEntry {
  return {
    ...row,
    kind: oneOf(KNOWLEDGE_KINDS, row.kind, 'knowledge_entry.kind'),
    subject: oneOfOrNull(KNOWLEDGE_SUBJECTS, row.subject, 'knowledge_entry.subject'),
    status: oneOf(KNOWLEDGE_STATUSES, row.status, 'knowledge_entry.status'),
  };
}
