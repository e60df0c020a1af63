import type { Actor } from '@inzetbaar/domain/identity';
import type { Page, PageRequest, StoredInvitation, Transaction } from '../ports/index.ts';
import { accountScopeOf } from './administration.ts';
import { type OrganisationNames, organisationNamesOf } from './organisation-names.ts';

/** A page of invitations with the names of the organisations in their roles. */
export interface InvitationPage extends Page<StoredInvitation> {
  organisationNames: OrganisationNames;
}

/** Invitations that were not accepted yet, newest first, as far as the administrator reaches. Throws `forbidden`. */
export function listInvitations({ transaction }: { transaction: Transaction }) {
  return async (actor: Actor, request: PageRequest): Promise<InvitationPage> => {
    accountScopeOf(actor);
    return transaction(actor, async (tx) => {
      const page = await tx.invitations.listOpen(request);
      const roles = page.items.flatMap((invitation) => [...invitation.roles, invitation]);
      return { ...page, organisationNames: await organisationNamesOf(tx, roles) };
    });
  };
}
