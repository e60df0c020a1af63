import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Clock, Repositories, StoredInvitation, Transaction } from '../ports/index.ts';
import { requireInviter } from './administration.ts';

/**
 * Withdraws an invitation that was not accepted: its link stops working, and name and address are kept
 * no longer. For who sees it in the list.
 *
 * @throws `forbidden`; `not_found` for an invitation that is not administered, or was accepted
 */
export function withdrawInvitation({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  return async (actor: Actor, id: string): Promise<void> => {
    requireInviter(actor);
    await transaction(actor, async (tx) => {
      const { organisationId } = await takeBack(tx, id);
      await tx.audit.record({
        at: clock.now(),
        actor,
        action: 'invitation.withdrawn',
        subjectType: 'invitation',
        subjectId: id,
        organisationId,
      });
    });
  };
}

/** The open invitation as it was, which is no more. Throws `not_found`. */
export async function takeBack(
  { invitations }: Pick<Repositories, 'invitations'>,
  id: string,
): Promise<StoredInvitation> {
  const invitation = await invitations.find(id);
  // Also false where somebody else accepted or withdrew it at the same time.
  if (invitation === null || !(await invitations.withdraw(id))) {
    throw new DomainError('not_found', { what: 'invitation' });
  }
  return invitation;
}
