import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { StoredInvitation, Transaction } from '../ports/index.ts';
import { requireInviter } from './administration.ts';
import { roleCodes } from './check-roles.ts';
import { decideInvitation } from './may-invite.ts';
import { type OrganisationNames, organisationNamesOf } from './organisation-names.ts';
import { send, type SendingDeps } from './send-invitation.ts';
import { takeBack } from './withdraw-invitation.ts';

/** An invitation that was sent again. */
export interface ResentInvitation {
  invitation: StoredInvitation;
  /** Null for who could not have given these roles: whoever holds the link could take them. */
  link: string | null;
  organisationNames: OrganisationNames;
}

/**
 * Sends an invitation again that was not accepted, also after it expired: a new one with the same
 * content takes its place, and the old link stops working. For who sees it in the list; the link goes to who is invited, and is shown only to who could have
 * invited like this.
 *
 * @throws `forbidden`; `not_found` for an invitation that is not administered, or was accepted
 */
export function resendInvitation({
  transaction,
  ...deps
}: SendingDeps & { transaction: Transaction }) {
  return async (actor: Actor, id: string): Promise<ResentInvitation> => {
    requireInviter(actor);
    if (actor.kind !== 'user') throw new DomainError('forbidden', {});
    return transaction(actor, async (tx) => {
      const { email, name, roles, lanes, organisationId } = await takeBack(tx, id);
      const organisationNames = await organisationNamesOf(tx, [...roles, { organisationId }]);
      const content = { email, name, roles, lanes, organisationId, invitedBy: actor.userId };
      const { invitation, link } = await send(tx, deps, content, organisationNames);
      await tx.audit.record({
        at: invitation.createdAt,
        actor,
        action: 'invitation.sent-again',
        subjectType: 'invitation',
        subjectId: invitation.id,
        organisationId,
        details: { roles: roleCodes(roles), replaces: id },
      });
      return { invitation, link: mayInvite(actor, invitation) ? link : null, organisationNames };
    });
  };
}

function mayInvite(actor: Actor, invitation: StoredInvitation): boolean {
  try {
    decideInvitation(actor, invitation);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
