import { DomainError } from '@inzetbaar/domain/errors';
import type { SystemActor } from '@inzetbaar/domain/identity';
import type {
  Clock,
  Repositories,
  Secrets,
  StoredInvitation,
  Transaction,
} from '../ports/index.ts';

/** Reads invitations for who holds a link and has no account yet. */
export const INVITATIONS: SystemActor = { kind: 'system', name: 'invitations' };

/** What an invitation is for; using it is another step. Throws `invitation_invalid`. */
export function lookUpInvitation({
  transaction,
  clock,
  secrets,
}: {
  transaction: Transaction;
  clock: Clock;
  secrets: Secrets;
}) {
  return async (
    token: string,
  ): Promise<{ email: string; name: string; organisationName: string | null }> =>
    transaction(INVITATIONS, async (tx) => {
      const invitation = await findValid(tx, secrets.hashToken(token), clock.now());
      const organisation =
        invitation.organisationId === null
          ? null
          : await tx.organisations.find(invitation.organisationId);
      return {
        email: invitation.email,
        name: invitation.name,
        organisationName: organisation?.name ?? null,
      };
    });
}

/** The invitation behind a token. Throws `invitation_invalid` when unknown, used or too old. */
export async function findValid(
  { invitations }: Pick<Repositories, 'invitations'>,
  tokenHash: string,
  now: Date,
): Promise<StoredInvitation> {
  const invitation = await invitations.findByTokenHash(tokenHash);
  if (invitation === null || invitation.acceptedAt !== null || invitation.expiresAt <= now) {
    throw new DomainError('invitation_invalid', {});
  }
  return invitation;
}
