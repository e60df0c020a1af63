import { randomUUID } from 'node:crypto';

import type { AccountRepository, StoredAccount } from '@inzetbaar/application/ports';

import type { Prisma } from '../generated/client.ts';
import { oneOf } from '../mapping/index.ts';
import { nameCursor, pageFrom, rowsToTake } from '../paging/index.ts';
import { heldRoleOf } from './roles.ts';

export const LOCALES = ['nl', 'en'] as const satisfies readonly StoredAccount['locale'][];

const WITH_ROLES = {
  heldRoles: {
    select: { role: true, organisationId: true },
    orderBy: [{ role: 'asc' }, { organisationId: 'asc' }],
  },
} as const satisfies Prisma.AccountInclude;

type AccountRow = Prisma.AccountGetPayload<{ include: typeof WITH_ROLES }>;

/** Accounts with the roles that the actor may see. */
export function accountsIn(tx: Prisma.TransactionClient): AccountRepository {
  const findBy = async (where: Prisma.AccountWhereUniqueInput) => {
    const row = await tx.account.findUnique({
      relationLoadStrategy: 'join',
      where,
      include: WITH_ROLES,
    });
    return row === null ? null : accountOf(row);
  };
  return {
    find: (id) => findBy({ id }),
    findByEmail: (email) => findBy({ email }),

    async list({ organisationIds, q, ...request }) {
      const where: Prisma.AccountWhereInput = {
        AND: [
          organisationIds === undefined
            ? {}
            : { heldRoles: { some: { organisationId: { in: [...organisationIds] } } } },
          q === undefined
            ? {}
            : {
                OR: [
                  { name: { contains: q, mode: 'insensitive' } },
                  { email: { contains: q, mode: 'insensitive' } },
                ],
              },
        ],
      };
      const after = nameCursor(request.cursor);
      const rows = await tx.account.findMany({
        relationLoadStrategy: 'join',
        where: after === null ? where : { AND: [where, afterName(after)] },
        include: WITH_ROLES,
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: rowsToTake(request),
      });
      const total = await tx.account.count({ where });
      return pageFrom(rows, request, total, ({ name, id }) => [name, id], accountOf);
    },

    async insert({ roles, ...account }) {
      await tx.account.createMany({ data: account });
      await addRoles(tx, account.id, roles);
    },

    async update(id, change) {
      await tx.account.updateMany({ where: { id }, data: change });
    },

    async replaceRoles(id, roles, organisationIds) {
      await tx.heldRole.deleteMany({
        where: {
          accountId: id,
          ...(organisationIds === undefined
            ? {}
            : { organisationId: { in: [...organisationIds] } }),
        },
      });
      await addRoles(tx, id, roles);
    },

    countFailedSignIns: (email, since) =>
      tx.signInAttempt.count({ where: { email, at: { gte: since } } }),

    async addFailedSignIn(email, at) {
      await tx.signInAttempt.createMany({ data: { email, at } });
    },

    async clearFailedSignIns(email) {
      await tx.signInAttempt.deleteMany({ where: { email } });
    },
    async tidyFailedSignIns(before) {
      await tx.signInAttempt.deleteMany({ where: { at: { lt: before } } });
    },

    async endSessions(accountId, exceptIdHash) {
      await tx.session.deleteMany({
        where: {
          accountId,
          ...(exceptIdHash === undefined ? {} : { idHash: { not: exceptIdHash } }),
        },
      });
    },

    async lockPlatformAdmins() {
      // In order of id: two transactions that lock the same rows wait for, and never on, each other.
      await tx.$queryRaw`
        SELECT a.id FROM account a
        WHERE EXISTS (SELECT 1 FROM held_role r WHERE r.account_id = a.id AND r.role = 'platform-admin')
        ORDER BY a.id FOR UPDATE OF a`;
      // Read again after waiting: the statement that waited saw the roles of before it.
      const rows = await tx.$queryRaw<{ id: string }[]>`
        SELECT a.id FROM account a
        WHERE a.disabled_at IS NULL
          AND EXISTS (SELECT 1 FROM held_role r WHERE r.account_id = a.id AND r.role = 'platform-admin')
        ORDER BY a.id`;
      return rows.map(({ id }) => id);
    },
  };
}

async function addRoles(
  tx: Prisma.TransactionClient,
  accountId: string,
  roles: StoredAccount['roles'],
): Promise<void> {
  if (roles.length === 0) return;
  await tx.heldRole.createMany({
    data: roles.map(({ role, organisationId }) => ({
      id: randomUUID(),
      accountId,
      role,
      organisationId,
    })),
  });
}

function afterName({ name, id }: { name: string; id: string }): Prisma.AccountWhereInput {
  return { OR: [{ name: { gt: name } }, { name, id: { gt: id } }] };
}

function accountOf({ heldRoles, locale, ...row }: AccountRow): StoredAccount {
  return {
    ...row,
    locale: oneOf(LOCALES, locale, 'account.locale'),
    roles: heldRoles.map(heldRoleOf),
  };
}
