import { type Actor, organisationsOf } from '@inzetbaar/domain/identity';
import type { KnowledgeRepository, StoredKnowledgeEntry } from '../ports/index.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, hasRegionRole } from './visibility.ts';

type Row = Tables['knowledge'] extends Map<string, infer Value> ? Value : never;

/** What case managers share, as row-level security and the functions of the database hold it. */
export function inMemoryKnowledge(tables: Tables, actor: Actor): KnowledgeRepository {
  const ownId = accountIdOf(actor);
  const guided = organisationsOf(actor, ['case-manager']);
  const isColleague = guided.length > 0;
  const isChecker = hasRegionRole(actor, 'platform-admin');
  const isOwn = ({ authorId }: Row) => isColleague && authorId === ownId;
  const sees = (row: Row): boolean => {
    if (!isChecker && !isOwn(row) && !(isColleague && row.status === 'published')) return false;
    const question = row.questionId === null ? null : tables.knowledge.get(row.questionId);
    return question === null || (question !== undefined && sees(question));
  };
  const seen = () => [...tables.knowledge.values()].filter(sees);
  const read = (row: Row): StoredKnowledgeEntry => ({
    ...row,
    authorName: tables.accounts.get(row.authorId)?.name ?? null,
    organisationName: tables.organisations.get(row.organisationId)?.name ?? '',
    answers: answersOf(row.id).filter(({ status }) => status === 'published').length,
  });
  const answersOf = (id: string) => seen().filter(({ questionId }) => questionId === id);
  const put = (row: Row | undefined, may: boolean, change: Partial<Row>): boolean => {
    if (row === undefined || !may) return false;
    tables.knowledge.set(row.id, { ...row, ...change });
    return true;
  };

  return {
    async find(id) {
      const found = seen().find((row) => row.id === id);
      return found === undefined ? null : read(found);
    },
    async list({ q, subject, kind, authorId, ...request }) {
      const words = (q ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
      const rankOf = (row: Row): number | null => {
        const texts = [
          row.title ?? '',
          `${row.title ?? ''} ${row.text}`,
          [row, ...answersOf(row.id)].map(({ title, text }) => `${title ?? ''} ${text}`).join(' '),
        ];
        const rank = texts.findIndex((text) =>
          words.every((word) => text.toLowerCase().includes(word)),
        );
        return rank < 0 ? null : rank;
      };
      const found = seen()
        .filter((row) => row.kind !== 'answer' && (row.status === 'published' || isOwn(row)))
        .filter((row) => subject === undefined || row.subject === subject)
        .filter((row) => kind === undefined || row.kind === kind)
        .filter((row) => authorId === undefined || row.authorId === authorId)
        .flatMap((row) => {
          const rank = rankOf(row);
          return rank === null ? [] : [{ row, rank }];
        })
        .toSorted((a, b) => a.rank - b.rank || latestFirst(a.row, b.row));
      return pageOf(
        found.map(({ row }) => read(row)),
        request,
      );
    },
    async listHidden(request) {
      const found = seen()
        .filter(({ status }) => status === 'hidden')
        .toSorted(
          (a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? 1 : -1),
        );
      return pageOf(found.map(read), request);
    },
    async listAnswers(questionId, request) {
      const helpful = tables.knowledge.get(questionId)?.helpfulAnswerId;
      const found = answersOf(questionId).toSorted(
        (a, b) =>
          Number(b.id === helpful) - Number(a.id === helpful) ||
          a.createdAt.getTime() - b.createdAt.getTime() ||
          (a.id < b.id ? -1 : 1),
      );
      return pageOf(found.map(read), request);
    },
    async insert(entry) {
      if (entry.authorId !== ownId || !guided.includes(entry.organisationId)) {
        throw new Error('row-level security: not in the own name');
      }
      const row: Row = { ...entry, status: 'published', helpfulAnswerId: null };
      if (!sees(row)) throw new Error('row-level security: no such question');
      tables.knowledge.set(entry.id, row);
    },
    async update({ id, subject, title, text, version, updatedAt }, expectedVersion) {
      const row = tables.knowledge.get(id);
      const may = row !== undefined && isOwn(row) && row.version === expectedVersion;
      return put(row, may, { subject, title, text, version, updatedAt });
    },
    async remove(id) {
      const row = tables.knowledge.get(id);
      if (row === undefined || !(isChecker || isOwn(row))) return false;
      for (const each of tables.knowledge.values()) {
        if (each.helpfulAnswerId === id) each.helpfulAnswerId = null;
        if (each.questionId === id) tables.knowledge.delete(each.id);
      }
      return tables.knowledge.delete(id);
    },
    async hide(id) {
      const row = tables.knowledge.get(id);
      const may = row !== undefined && isColleague && row.status === 'published' && sees(row);
      return put(row, may, { status: 'hidden' });
    },
    async show(id) {
      const row = tables.knowledge.get(id);
      const may = isChecker && row?.status === 'hidden' && row.authorId !== ownId;
      return put(row, may, { status: 'published' });
    },
    async markHelpful(questionId, answerId) {
      const row = tables.knowledge.get(questionId);
      const isAnswer = answerId === null || answersOf(questionId).some(({ id }) => id === answerId);
      return put(row, row !== undefined && isOwn(row) && isAnswer, { helpfulAnswerId: answerId });
    },
  };
}

function latestFirst(a: Row, b: Row): number {
  return b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1);
}
