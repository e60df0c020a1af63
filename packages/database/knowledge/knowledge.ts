import type { KnowledgeRepository } from '@inzetbaar/application/ports';

import { Prisma } from '../generated/client.ts';
import { instantCursor, pageFrom, rankedInstantCursor, rowsToTake } from '../paging/index.ts';
import { entriesByWords } from './by-words.ts';
import { entryOf, type KnowledgeRow, selectEntries } from './rows.ts';

const OWN = Prisma.sql`e.author_id = (SELECT app_account_id())`;

/** What case managers share; who sees what is the policies' to say. */
export function knowledgeIn(tx: Prisma.TransactionClient): KnowledgeRepository {
  const count = async (picked: Prisma.Sql) => {
    const [counted] = await tx.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM (${picked}) p`;
    return counted?.total ?? 0;
  };
  const rankedKey = ({ rank, createdAt, id }: KnowledgeRow) => [
    String(rank),
    createdAt.toISOString(),
    id,
  ];

  return {
    async find(id) {
      const [found] = await selectEntries(
        tx,
        Prisma.sql`SELECT e.id, 0 AS rank FROM knowledge_entry e WHERE e.id = ${id}::uuid`,
      );
      return found === undefined ? null : entryOf(found);
    },

    async list({ q, subject, kind, authorId, ...request }) {
      const picked = entriesByWords(
        q,
        Prisma.sql`WHERE e.kind <> 'answer' AND (e.status = 'published' OR ${OWN})
          ${subject === undefined ? Prisma.empty : Prisma.sql`AND e.subject = ${subject}`}
          ${kind === undefined ? Prisma.empty : Prisma.sql`AND e.kind = ${kind}`}
          ${authorId === undefined ? Prisma.empty : Prisma.sql`AND e.author_id = ${authorId}::uuid`}`,
      );
      const cursor = rankedInstantCursor(request.cursor);
      const after =
        cursor === null
          ? Prisma.empty
          : Prisma.sql`WHERE (f.rank, f.created_at, f.id) < (${cursor.rank}, ${cursor.at}::timestamptz, ${cursor.id}::uuid)`;
      const rows = await selectEntries(
        tx,
        Prisma.sql`SELECT f.id, f.rank FROM (${picked}) f ${after}
          ORDER BY f.rank DESC, f.created_at DESC, f.id DESC LIMIT ${rowsToTake(request)}`,
        Prisma.sql`p.rank DESC, e.created_at DESC, e.id DESC`,
      );
      return pageFrom(rows, request, await count(picked), rankedKey, entryOf);
    },

    async listHidden(request) {
      const wanted = Prisma.sql`WHERE e.status = 'hidden'`;
      const cursor = instantCursor(request.cursor);
      const after =
        cursor === null
          ? Prisma.empty
          : Prisma.sql`AND (e.updated_at, e.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`;
      const order = Prisma.sql`e.updated_at DESC, e.id DESC`;
      const rows = await selectEntries(
        tx,
        Prisma.sql`SELECT e.id, 0 AS rank FROM knowledge_entry e ${wanted} ${after}
          ORDER BY ${order} LIMIT ${rowsToTake(request)}`,
        order,
      );
      const total = await count(Prisma.sql`SELECT e.id FROM knowledge_entry e ${wanted}`);
      const keyOf = ({ updatedAt, id }: KnowledgeRow) => [updatedAt.toISOString(), id];
      return pageFrom(rows, request, total, keyOf, entryOf);
    },

    async listAnswers(questionId, request) {
      const picked = Prisma.sql`
        SELECT e.id, e.created_at, CASE WHEN q.helpful_answer_id = e.id THEN 0 ELSE 1 END AS rank
        FROM knowledge_entry e JOIN knowledge_entry q ON q.id = e.question_id
        WHERE e.question_id = ${questionId}::uuid`;
      const cursor = rankedInstantCursor(request.cursor);
      const after =
        cursor === null
          ? Prisma.empty
          : Prisma.sql`WHERE (f.rank, f.created_at, f.id) > (${cursor.rank}, ${cursor.at}::timestamptz, ${cursor.id}::uuid)`;
      const rows = await selectEntries(
        tx,
        Prisma.sql`SELECT f.id, f.rank FROM (${picked}) f ${after}
          ORDER BY f.rank, f.created_at, f.id LIMIT ${rowsToTake(request)}`,
        Prisma.sql`p.rank, e.created_at, e.id`,
      );
      return pageFrom(rows, request, await count(picked), rankedKey, entryOf);
    },

    async insert(entry) {
      await tx.knowledgeEntry.createMany({ data: { ...entry } });
    },

    async update({ id, subject, title, text, version, updatedAt }, expectedVersion) {
      const { count: changed } = await tx.knowledgeEntry.updateMany({
        where: { id, version: expectedVersion },
        data: { subject, title, text, version, updatedAt },
      });
      return changed > 0;
    },

    async remove(id) {
      const { count: removed } = await tx.knowledgeEntry.deleteMany({ where: { id } });
      return removed > 0;
    },

    async hide(id) {
      const [done] = await tx.$queryRaw<{ hidden: boolean }[]>`
        SELECT hide_knowledge(${id}::uuid) AS hidden`;
      return done?.hidden === true;
    },

    async show(id) {
      const [done] = await tx.$queryRaw<{ shown: boolean }[]>`
        SELECT show_knowledge(${id}::uuid) AS shown`;
      return done?.shown === true;
    },

    async markHelpful(questionId, answerId) {
      const marked = await tx.$executeRaw`
        UPDATE knowledge_entry e SET helpful_answer_id = ${answerId}::uuid
        WHERE e.id = ${questionId}::uuid AND e.kind = 'question'
          AND (${answerId}::uuid IS NULL OR EXISTS (
            SELECT 1 FROM knowledge_entry a WHERE a.id = ${answerId}::uuid AND a.question_id = e.id))`;
      return marked > 0;
    },
  };
}
