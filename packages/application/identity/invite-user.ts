import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import type { Clock, Ids, Secrets, StoredInvitation, Transaction } from '../ports/index.ts';
import { checkRoles, roleCodes } from './check-roles.ts';
import { decideInvitation, type InvitationWish } from './may-invite.ts';
import { type OrganisationNames, organisationNamesOf } from './organisation-names.ts';
import { send } from './send-invitation.ts';

/** Who is invited, to what. */
export interface InvitationInput extends InvitationWish {
  email: string;
  name: string;
}

/**
 * Invites somebody with a link that works once. The link is answered here and mailed; the invitation
 * itself keeps only a hash of its token. The token stands after `#`, which browsers do not send, so
 * that it ends up in no server's log.
 *
 * @throws `forbidden` for who may not give these roles or lanes; `invalid_input`
 */
export function inviteUser({
  transaction,
  clock,
  ids,
  secrets,
  publicUrl,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  secrets: Secrets;
  /** Where people reach the platform, without a slash at the end. */
  publicUrl: string;
}) {
  return async (
    actor: Actor,
    input: InvitationInput,
  ): Promise<{
    invitation: StoredInvitation;
    link: string;
    organisationNames: OrganisationNames;
  }> => {
    const mayInvite = [
      'organisation-admin',
      'platform-admin',
      'case-manager',
      'traineeship-coordinator',
    ] as const;
    if (actor.kind !== 'user' || !holds(actor, mayInvite)) throw new DomainError('forbidden', {});
    if (input.roles.length === 0) throw invalidInput({ path: 'roles', code: 'required' });
    const { organisationId } = decideInvitation(actor, input);

    return transaction(actor, async (tx) => {
      const organisationNames = await organisationNamesOf(tx, [...input.roles, { organisationId }]);
      const issues = checkRoles(input.roles, organisationNames);
      if (organisationId !== null && !organisationNames.has(organisationId)) {
        issues.push({ path: 'organisationId', code: 'not_in_list' });
      }
      if (issues.length > 0) throw invalidInput(...issues);

      const { invitation, link } = await send(
        tx,
        { clock, ids, secrets, publicUrl },
        {
          email: input.email.trim().toLowerCase(),
          name: input.name.trim(),
          roles: input.roles,
          lanes: input.lanes,
          organisationId,
          invitedBy: actor.userId,
        },
        organisationNames,
      );
      await tx.audit.record({
        at: invitation.createdAt,
        actor,
        action: 'invitation.sent',
        subjectType: 'invitation',
        subjectId: invitation.id,
        organisationId,
        details: { roles: roleCodes(input.roles) },
      });
      return { invitation, link, organisationNames };
    });
  };
}
