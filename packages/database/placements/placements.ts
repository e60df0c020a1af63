import type {
  PlacementFilter,
  PlacementRepository,
  StoredPlacement,
} from '@inzetbaar/application/ports';
import {
  PLACEMENT_END_REASONS,
  PLACEMENT_FORMS,
  PLACEMENT_STATUSES,
} from '@inzetbaar/domain/placements';

import type { Placement, Prisma } from '../generated/client.ts';
import {
  calendarDateOf,
  calendarDateOrNull,
  dateOf,
  dateOrNull,
  oneOf,
  oneOfOrNull,
} from '../mapping/index.ts';
import { before, instantCursor, pageFrom, rowsToTake } from '../paging/index.ts';

/** Placements as their two sides see them; a trigger holds the capacity of the vacancy. */
export function placementsIn(tx: Prisma.TransactionClient): PlacementRepository {
  return {
    async find(id) {
      const row = await tx.placement.findUnique({ where: { id } });
      return row === null ? null : placementOf(row);
    },

    async list({ limit, cursor, ...filter }) {
      const request = { limit, cursor };
      const where = conditionOf(filter);
      const rows = await tx.placement.findMany({
        where: { ...where, ...before('updatedAt', instantCursor(cursor)) },
        orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
        take: rowsToTake(request),
      });
      const total = await tx.placement.count({ where });
      return pageFrom(
        rows,
        request,
        total,
        ({ updatedAt, id }) => [updatedAt.toISOString(), id],
        placementOf,
      );
    },

    async listDue(today, limit) {
      const rows = await tx.placement.findMany({
        where: {
          OR: [
            { status: 'confirmed', startsOn: { lte: dateOf(today) } },
            { status: 'active', endsOn: { lt: dateOf(today) } },
          ],
        },
        orderBy: { id: 'asc' },
        take: limit,
      });
      return rows.map(placementOf);
    },

    async insert(placement) {
      const { introductionId, vacancyId, organisationId, accountId, createdAt } = placement;
      await tx.placement.createMany({
        data: {
          ...columnsOf(placement),
          id: placement.id,
          introductionId,
          vacancyId,
          organisationId,
          accountId,
          createdAt,
        },
      });
    },

    async update(placement, expectedVersion) {
      const { count } = await tx.placement.updateMany({
        where: { id: placement.id, version: expectedVersion },
        data: columnsOf(placement),
      });
      return count === 1;
    },
  };
}

/** What a change may change: never who, where or after which introduction. */
function columnsOf(placement: StoredPlacement) {
  return {
    form: placement.form,
    hoursPerWeek: placement.hoursPerWeek,
    startsOn: dateOf(placement.startsOn),
    endsOn: dateOrNull(placement.endsOn),
    status: placement.status,
    reason: placement.reason,
    version: placement.version,
    updatedAt: placement.updatedAt,
  } satisfies Prisma.PlacementUncheckedUpdateManyInput;
}

function conditionOf({
  accountId,
  organisationIds,
  vacancyId,
  statuses,
}: PlacementFilter): Prisma.PlacementWhereInput {
  return {
    ...(accountId !== undefined && { accountId }),
    ...(organisationIds !== undefined && { organisationId: { in: [...organisationIds] } }),
    ...(vacancyId !== undefined && { vacancyId }),
    ...(statuses !== undefined && statuses.length > 0 && { status: { in: [...statuses] } }),
  };
}

function placementOf(row: Placement): StoredPlacement {
  return {
    ...row,
    form: oneOf(PLACEMENT_FORMS, row.form, 'placement.form'),
    status: oneOf(PLACEMENT_STATUSES, row.status, 'placement.status'),
    reason: oneOfOrNull(PLACEMENT_END_REASONS, row.reason, 'placement.reason'),
    startsOn: calendarDateOf(row.startsOn),
    endsOn: calendarDateOrNull(row.endsOn),
  };
}
