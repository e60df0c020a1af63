import type {
  ConceptLoadRepository,
  StoredConceptLoad,
  StoredConceptReport,
} from '@inzetbaar/application/ports';
import { CONCEPT_LOAD_FAULTS, CONCEPT_SOURCES } from '@inzetbaar/domain/concepts';
import { IMPORT_STATUSES } from '@inzetbaar/domain/imports';

import { Prisma } from '../generated/client.ts';
import { oneOf } from '../mapping/index.ts';
import { before, instantCursor, pageFrom, rowsToTake } from '../paging/index.ts';

/** Everything but what stands in the files, which can be megabytes. */
const WITH_FILES = {
  files: { select: { name: true, size: true }, orderBy: { position: 'asc' } },
} as const satisfies Prisma.ConceptLoadInclude;

type LoadRow = Prisma.ConceptLoadGetPayload<{ include: typeof WITH_FILES }>;

const OLDEST_FIRST = [{ createdAt: 'asc' }, { id: 'asc' }] as const;

/** Files of another language that were handed in: the table is the queue. */
export function conceptLoadsIn(tx: Prisma.TransactionClient): ConceptLoadRepository {
  const find = async (id: string) => {
    const row = await tx.conceptLoad.findUnique({ where: { id }, include: WITH_FILES });
    return row === null ? null : loadOf(row);
  };
  const oldest = async (where: Prisma.ConceptLoadWhereInput, limit: number) => {
    const rows = await tx.conceptLoad.findMany({
      where,
      include: WITH_FILES,
      orderBy: [...OLDEST_FIRST],
      take: limit,
    });
    return rows.map(loadOf);
  };
  return {
    find,

    async insert({ report, ...load }, files) {
      await tx.conceptLoad.createMany({ data: { ...load, report: jsonOf(report) } });
      await tx.conceptLoadFile.createMany({
        data: files.map(({ name, bytes }, position) => ({
          loadId: load.id,
          position,
          name,
          size: bytes.byteLength,
          content: Buffer.from(bytes),
        })),
      });
    },

    async list(request) {
      const rows = await tx.conceptLoad.findMany({
        where: before('createdAt', instantCursor(request.cursor)),
        include: WITH_FILES,
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: rowsToTake(request),
      });
      const total = await tx.conceptLoad.count();
      return pageFrom(
        rows,
        request,
        total,
        ({ createdAt, id }) => [createdAt.toISOString(), id],
        loadOf,
      );
    },

    listUnfinished: (limit) => oldest({ status: { in: ['checking', 'running'] } }, limit),

    listWaiting: (moment, limit) => oldest({ status: 'checked', createdAt: { lt: moment } }, limit),

    async lock(id) {
      const locked = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM concept_load WHERE id = ${id}::uuid FOR UPDATE SKIP LOCKED`;
      return locked.length === 0 ? null : find(id);
    },

    async files(id) {
      const rows = await tx.conceptLoadFile.findMany({
        where: { loadId: id },
        select: { name: true, content: true },
        orderBy: { position: 'asc' },
      });
      return rows.flatMap(({ name, content }) =>
        content === null ? [] : [{ name, bytes: content }],
      );
    },

    async dropFiles(id) {
      await tx.conceptLoadFile.updateMany({ where: { loadId: id }, data: { content: null } });
    },

    async update(id, { report, ...change }) {
      await tx.conceptLoad.updateMany({
        where: { id },
        data: { ...change, ...(report === undefined ? {} : { report: jsonOf(report) }) },
      });
    },
  };
}

/** The report is JSON that `jsonOf` wrote from this very type, in this table only. */
function loadOf({ report, ...row }: LoadRow): StoredConceptLoad {
  return {
    ...row,
    source: oneOf(CONCEPT_SOURCES, row.source, 'concept_load.source'),
    status: oneOf(IMPORT_STATUSES, row.status, 'concept_load.status'),
    fault: row.fault === null ? null : oneOf(CONCEPT_LOAD_FAULTS, row.fault, 'concept_load.fault'),
    report: report as unknown as StoredConceptReport | null,
  };
}

function jsonOf(report: StoredConceptReport | null) {
  return report === null ? Prisma.DbNull : ({ ...report } as object);
}
