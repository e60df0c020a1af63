import type { AccessLogRepository } from '@inzetbaar/application/ports';
import { ACCESS_KINDS } from '@inzetbaar/domain/identity';

import type { Prisma } from '../generated/client.ts';
import { oneOf } from '../mapping/index.ts';
import { before, instantCursor, pageFrom, rowsToTake } from '../paging/index.ts';

/** The access log: written by who looks, read by the person alone. */
export function accessLogIn(tx: Prisma.TransactionClient): AccessLogRepository {
  const addForAccounts: AccessLogRepository['addForAccounts'] = async (entry, accountIds) => {
    if (accountIds.length === 0) return;
    await tx.$queryRaw`SELECT log_access(
      ${[...accountIds]}::uuid[], ${entry.at}::timestamptz, ${entry.kind}, ${entry.viewerName},
      ${entry.organisationId}::uuid, ${entry.vacancyId}::uuid, ${[...entry.fields]}::text[],
      ${entry.viewerId}::uuid)::text`;
  };
  return {
    async addForPassports(entry, passportIds) {
      if (passportIds.length === 0) return;
      await tx.$queryRaw`SELECT log_access_to_passports(
        ${[...passportIds]}::uuid[], ${entry.at}::timestamptz, ${entry.kind}, ${entry.viewerName},
        ${entry.organisationId}::uuid, ${entry.vacancyId}::uuid, ${[...entry.fields]}::text[])::text`;
    },
    add: (entry, accountId) => addForAccounts(entry, [accountId]),
    addForAccounts,
    async addByLink(at, fields) {
      await tx.$queryRaw`SELECT log_access_by_link(${at}::timestamptz, ${[...fields]}::text[])::text`;
    },
    async list(accountId, request) {
      const where = { accountId };
      const rows = await tx.accessLog.findMany({
        where: { ...where, ...before('at', instantCursor(request.cursor)) },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: rowsToTake(request),
      });
      const total = await tx.accessLog.count({ where });
      const organisations = await namesOf(rows, 'organisationId', (ids) =>
        tx.organisation.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
      );
      const vacancies = await namesOf(rows, 'vacancyId', async (ids) => {
        const found = await tx.vacancy.findMany({
          where: { id: { in: ids } },
          select: { id: true, title: true },
        });
        return found.map(({ id, title }) => ({ id, name: title }));
      });
      return pageFrom(
        rows,
        request,
        total,
        ({ at, id }) => [at.toISOString(), id],
        ({ accountId: _own, kind, ...row }) => ({
          ...row,
          kind: oneOf(ACCESS_KINDS, kind, 'access_log.kind'),
          organisationName: organisations.get(row.organisationId ?? '') ?? null,
          vacancyTitle: vacancies.get(row.vacancyId ?? '') ?? null,
        }),
      );
    },
  };
}

/** Names by id of what the rows point at, as far as the reader may see it. */
async function namesOf<Column extends string>(
  rows: readonly { [Key in Column]: string | null }[],
  column: Column,
  find: (ids: string[]) => Promise<readonly { id: string; name: string }[]>,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap((row) => row[column] ?? []))];
  const found = ids.length === 0 ? [] : await find(ids);
  return new Map(found.map(({ id, name }) => [id, name]));
}
