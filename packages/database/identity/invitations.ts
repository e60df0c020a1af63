import type { InvitationRepository, StoredInvitation } from '@inzetbaar/application/ports';
import { LANES } from '@inzetbaar/domain/lanes';

import type { Invitation, Prisma } from '../generated/client.ts';
import { allOf } from '../mapping/index.ts';
import { before, instantCursor, pageFrom, rowsToTake } from '../paging/index.ts';
import { heldRolesOf } from './roles.ts';

/** Invitations: the one-time link is kept as a hash only. */
export function invitationsIn(tx: Prisma.TransactionClient): InvitationRepository {
  return {
    async insert({ roles, lanes, ...invitation }) {
      await tx.invitation.createMany({
        data: { ...invitation, lanes: [...lanes], roles: roles.map((held) => ({ ...held })) },
      });
    },
    async find(id) {
      const row = await tx.invitation.findUnique({ where: { id } });
      return row === null ? null : invitationOf(row);
    },
    async findByTokenHash(tokenHash) {
      const row = await tx.invitation.findUnique({ where: { tokenHash } });
      return row === null ? null : invitationOf(row);
    },
    async accept(id, at) {
      const { count } = await tx.invitation.updateMany({
        where: { id, acceptedAt: null },
        data: { acceptedAt: at },
      });
      return count === 1;
    },
    async withdraw(id) {
      const { count } = await tx.invitation.deleteMany({ where: { id, acceptedAt: null } });
      return count === 1;
    },
    async listOpen(request) {
      const where = { acceptedAt: null };
      const rows = await tx.invitation.findMany({
        where: { ...where, ...before('createdAt', instantCursor(request.cursor)) },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: rowsToTake(request),
      });
      const total = await tx.invitation.count({ where });
      return pageFrom(
        rows,
        request,
        total,
        ({ createdAt, id }) => [createdAt.toISOString(), id],
        invitationOf,
      );
    },
  };
}

function invitationOf({ roles, lanes, ...row }: Invitation): StoredInvitation {
  return {
    ...row,
    roles: heldRolesOf(roles),
    lanes: allOf(LANES, lanes, 'invitation.lanes'),
  };
}
