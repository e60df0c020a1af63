import type { SeatRequestRepository, StoredSeatRequest } from '@inzetbaar/application/ports';
import { SEAT_REQUEST_STATUSES } from '@inzetbaar/domain/trainings';

import type { Prisma } from '../generated/client.ts';
import { calendarDateOf, oneOf } from '../mapping/index.ts';
import { after, before, instantCursor, pageFrom, rowsToTake } from '../paging/index.ts';

const WITH_SESSION = { session: { select: { startsOn: true } } } as const;
type SeatRequestRow = Prisma.SeatRequestGetPayload<{ include: typeof WITH_SESSION }>;

/** Requests for a seat as their two sides see them; a trigger holds the seats of the session. */
export function seatRequestsIn(tx: Prisma.TransactionClient): SeatRequestRepository {
  return {
    async find(id) {
      const row = await tx.seatRequest.findUnique({ where: { id }, include: WITH_SESSION });
      return row === null ? null : seatRequestOf(row);
    },

    async list({ limit, cursor, ...whose }) {
      const request = { limit, cursor };
      const at = instantCursor(cursor);
      const isOfPerson = 'accountId' in whose;
      const rows = await tx.seatRequest.findMany({
        where: { ...whose, ...(isOfPerson ? before('updatedAt', at) : after('createdAt', at)) },
        orderBy: isOfPerson
          ? [{ updatedAt: 'desc' }, { id: 'desc' }]
          : [{ createdAt: 'asc' }, { id: 'asc' }],
        take: rowsToTake(request),
        include: WITH_SESSION,
      });
      const total = await tx.seatRequest.count({ where: whose });
      const keyOf = (row: SeatRequestRow) => [
        (isOfPerson ? row.updatedAt : row.createdAt).toISOString(),
        row.id,
      ];
      return pageFrom(rows, request, total, keyOf, seatRequestOf);
    },

    async insert({ startsOn: _, ...request }) {
      await tx.seatRequest.createMany({ data: request });
    },

    async update({ id, status, name, email, version, updatedAt }, expectedVersion) {
      const { count } = await tx.seatRequest.updateMany({
        where: { id, version: expectedVersion },
        data: { status, name, email, version, updatedAt },
      });
      return count === 1;
    },

    async takeUp(requestId, skills, { by, on, at }) {
      const [taken] = await tx.$queryRaw<{ passport: string | null }[]>`
        SELECT take_up_training(${requestId}::uuid, ${JSON.stringify(skills)}::jsonb, ${by}, ${on}::date,
          ${at}::timestamptz) AS passport`;
      return taken?.passport ?? null;
    },
  };
}

function seatRequestOf({ session, ...row }: SeatRequestRow): StoredSeatRequest {
  return {
    ...row,
    status: oneOf(SEAT_REQUEST_STATUSES, row.status, 'seat_request.status'),
    startsOn: calendarDateOf(session.startsOn),
  };
}
