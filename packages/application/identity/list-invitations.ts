import type { Actor } from '@inzetbaar/domain/identity';
import type { Page, PageRequest, StoredInvitation, Transaction } from '../ports/index.ts';
import { requireInviter } from './administration.ts';
import { type OrganisationNames, organisationNamesOf } from './organisation-names.ts';

/** A page of invitations with the names of the organisations in their roles. */
export interface InvitationPage extends Page<StoredInvitation> {
  organisationNames: OrganisationNames;
}

/**
 * Invitations that were not accepted yet, newest first: administrators see those of their colleagues, case
 * managers those of employees, since such an invitation tells of a lane. Throws `forbidden`.
 */
export function listInvitations({ transaction }: { transaction: Transaction }) {
  return async (actor: Actor, request: PageRequest): Promise<InvitationPage> => {
    requireInviter(actor);
    return transaction(actor, async (tx) => {
      const page = await tx.invitations.listOpen(request);
      const roles = page.items.flatMap((invitation) => [...invitation.roles, invitation]);
      return { ...page, organisationNames: await organisationNamesOf(tx, roles) };
    });
  };
}
