import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Clock, Transaction } from '../ports/index.ts';
import { passportHolder } from './holder.ts';

/**
 * Ends a share link at once. Doing it again changes nothing. Candidates and trainees only.
 *
 * @throws `not_found`, also for somebody else's
 */
export function revokeShareLink({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  return async (actor: Actor, id: string): Promise<void> => {
    passportHolder(actor);
    const now = clock.now();
    await transaction(actor, async ({ shareLinks, audit }) => {
      if ((await shareLinks.find(id)) === null) {
        throw new DomainError('not_found', { what: 'share-link' });
      }
      if (!(await shareLinks.revoke(id, now))) return;
      await audit.record({
        at: now,
        actor,
        action: 'share-link.revoked',
        subjectType: 'share-link',
        subjectId: id,
        organisationId: null,
      });
    });
  };
}
