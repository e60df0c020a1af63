import type {
  OrganisationRepository,
  StoredLocation,
  StoredOrganisation,
} from '@inzetbaar/application/ports';
import { BRANCHES } from '@inzetbaar/domain/branches';

import type { Prisma } from '../generated/client.ts';
import { allOf, calendarDateOrNull, dateOrNull } from '../mapping/index.ts';
import { nameCursor, pageFrom, rowsToTake } from '../paging/index.ts';

const WITH_LOCATIONS = {
  locations: { orderBy: [{ name: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.OrganisationInclude;

type OrganisationRow = Prisma.OrganisationGetPayload<{ include: typeof WITH_LOCATIONS }>;

/** Organisations: everybody in the region reads them. */
export function organisationsIn(tx: Prisma.TransactionClient): OrganisationRepository {
  const findBy = async (where: Prisma.OrganisationWhereUniqueInput) => {
    const row = await tx.organisation.findUnique({
      relationLoadStrategy: 'join',
      where,
      include: WITH_LOCATIONS,
    });
    return row === null ? null : organisationOf(row);
  };
  return {
    find: (id) => findBy({ id }),
    findBySlug: (slug) => findBy({ slug }),
    findLocation: (id): Promise<StoredLocation | null> => tx.location.findUnique({ where: { id } }),

    async list({ ids, takesPart, ...request }) {
      const where: Prisma.OrganisationWhereInput = {
        ...(ids !== undefined && { id: { in: [...ids] } }),
        ...(takesPart !== undefined && { leftOn: takesPart ? null : { not: null } }),
      };
      const rows = await tx.organisation.findMany({
        relationLoadStrategy: 'join',
        where: { AND: [where, after(request.cursor)] },
        include: WITH_LOCATIONS,
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: rowsToTake(request),
      });
      const total = await tx.organisation.count({ where });
      return pageFrom(rows, request, total, ({ name, id }) => [name, id], organisationOf);
    },

    async insert({ locations, branches, leftOn, ...organisation }) {
      await tx.organisation.createMany({
        data: { ...organisation, branches: [...branches], leftOn: dateOrNull(leftOn) },
      });
      await tx.location.createMany({ data: [...locations] });
    },

    async update(
      { id, slug, name, about, branches, responseDays, leftOn, version },
      expectedVersion,
    ) {
      const { count } = await tx.organisation.updateMany({
        where: { id, version: expectedVersion },
        data: {
          slug,
          name,
          about,
          responseDays,
          version,
          branches: [...branches],
          leftOn: dateOrNull(leftOn),
        },
      });
      return count === 1;
    },

    async insertLocation(location) {
      await tx.location.createMany({ data: location });
    },

    async updateLocation({ id, organisationId, ...content }) {
      const { count } = await tx.location.updateMany({
        where: { id, organisationId },
        data: content,
      });
      return count === 1;
    },

    async removeLocation({ id, organisationId }) {
      const { count } = await tx.location.deleteMany({ where: { id, organisationId } });
      return count === 1;
    },
  };
}

function after(cursor: string | undefined): Prisma.OrganisationWhereInput {
  const last = nameCursor(cursor);
  if (last === null) return {};
  return { OR: [{ name: { gt: last.name } }, { name: last.name, id: { gt: last.id } }] };
}

function organisationOf({
  createdAt: _kept,
  branches,
  leftOn,
  ...row
}: OrganisationRow): StoredOrganisation {
  return {
    ...row,
    branches: allOf(BRANCHES, branches, 'organisation.branches'),
    leftOn: calendarDateOrNull(leftOn),
  };
}
