import type { ImportRepository, StoredImportRow } from '@inzetbaar/application/ports';
import { IMPORT_ROW_OUTCOMES } from '@inzetbaar/domain/imports';

import { Prisma } from '../generated/client.ts';
import { oneOf } from '../mapping/index.ts';
import { before, instantCursor, numberCursor, pageFrom, rowsToTake } from '../paging/index.ts';
import { IMPORT_COLUMNS, importOf, importRowOf, type Outcomes } from './rows.ts';

/** Imports of vacancies: the table is the queue, so that an import goes on after a restart. */
export function importsIn(tx: Prisma.TransactionClient): ImportRepository {
  const find = async (id: string) => {
    const row = await tx.vacancyImport.findUnique({
      relationLoadStrategy: 'join',
      where: { id },
      select: IMPORT_COLUMNS,
    });
    return row === null ? null : importOf(row, (await outcomesOf(tx, [id])).get(id));
  };
  return {
    find,

    async insert(import_, content) {
      await tx.vacancyImport.createMany({ data: { ...import_, content: Buffer.from(content) } });
    },

    async content(id) {
      const row = await tx.vacancyImport.findUnique({ where: { id }, select: { content: true } });
      return row?.content ?? null;
    },

    async list({ organisationIds, ...request }) {
      const where = { organisationId: { in: [...organisationIds] } };
      const rows = await tx.vacancyImport.findMany({
        relationLoadStrategy: 'join',
        where: { ...where, ...before('createdAt', instantCursor(request.cursor)) },
        select: IMPORT_COLUMNS,
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: rowsToTake(request),
      });
      const total = await tx.vacancyImport.count({ where });
      const outcomes = await outcomesOf(
        tx,
        rows.map(({ id }) => id),
      );
      return pageFrom(
        rows,
        request,
        total,
        ({ createdAt, id }) => [createdAt.toISOString(), id],
        (row) => importOf(row, outcomes.get(row.id)),
      );
    },

    async listRows(importId, { outcome, ...request }) {
      const where = { importId, ...(outcome === undefined ? {} : { outcome }) };
      const after = numberCursor(request.cursor);
      const rows = await tx.vacancyImportRow.findMany({
        where: { ...where, ...(after === null ? {} : { position: { gt: after } }) },
        orderBy: { position: 'asc' },
        take: rowsToTake(request),
      });
      const total = await tx.vacancyImportRow.count({ where });
      return pageFrom(rows, request, total, ({ position }) => [String(position)], importRowOf);
    },

    async listUnfinished(limit) {
      const rows = await tx.vacancyImport.findMany({
        relationLoadStrategy: 'join',
        where: { status: { in: ['checking', 'running'] } },
        select: IMPORT_COLUMNS,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: limit,
      });
      const outcomes = await outcomesOf(
        tx,
        rows.map(({ id }) => id),
      );
      return rows.map((row) => importOf(row, outcomes.get(row.id)));
    },

    async lock(id) {
      const locked = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM vacancy_import WHERE id = ${id}::uuid FOR UPDATE SKIP LOCKED`;
      return locked.length === 0 ? null : find(id);
    },

    async addRows(importId, rows) {
      if (rows.length === 0) return;
      // After a restart the same rows may come again: the later ones count.
      await tx.vacancyImportRow.deleteMany({
        where: { importId, position: { in: rows.map(({ position }) => position) } },
      });
      await tx.vacancyImportRow.createMany({ data: rows.map((row) => columnsOf(importId, row)) });
    },

    async nextRowsToLand(importId, limit) {
      const rows = await tx.vacancyImportRow.findMany({
        where: { importId, landed: false, outcome: { in: ['create', 'update'] } },
        orderBy: { position: 'asc' },
        take: limit,
      });
      return rows.map(importRowOf);
    },

    async markLanded(importId, rows) {
      if (rows.length === 0) return;
      const landed = JSON.stringify(
        rows.map(({ position, outcome, vacancyId, issues }) => ({
          position,
          outcome,
          vacancy_id: vacancyId,
          issues,
        })),
      );
      await tx.$executeRaw`
        UPDATE vacancy_import_row r
        SET landed = true, outcome = l.outcome, vacancy_id = l.vacancy_id, issues = l.issues
        FROM jsonb_to_recordset(${landed}::jsonb)
          AS l (position int, outcome text, vacancy_id uuid, issues jsonb)
        WHERE r.import_id = ${importId}::uuid AND r.position = l.position`;
    },

    async update(id, change) {
      await tx.vacancyImport.updateMany({ where: { id }, data: change });
    },
  };
}

async function outcomesOf(
  tx: Prisma.TransactionClient,
  importIds: string[],
): Promise<ReadonlyMap<string, Outcomes>> {
  if (importIds.length === 0) return new Map();
  const counted = await tx.vacancyImportRow.groupBy({
    by: ['importId', 'outcome'],
    where: { importId: { in: importIds } },
    _count: { _all: true },
  });
  const outcomes = new Map<string, Outcomes>();
  for (const { importId, outcome, _count } of counted) {
    const counts = outcomes.get(importId) ?? { create: 0, update: 0, unchanged: 0, invalid: 0 };
    counts[oneOf(IMPORT_ROW_OUTCOMES, outcome, 'vacancy_import_row.outcome')] = _count._all;
    outcomes.set(importId, counts);
  }
  return outcomes;
}

function columnsOf(
  importId: string,
  { content, issues, ...row }: StoredImportRow,
): Prisma.VacancyImportRowCreateManyInput {
  return {
    ...row,
    importId,
    content: content === null ? Prisma.DbNull : ({ ...content } as object),
    issues: issues.map((issue) => ({ ...issue })),
  };
}
