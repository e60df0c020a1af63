import type { Actor } from '@inzetbaar/domain/identity';
import type { Clock, Transaction } from '../../ports/index.ts';
import { passportHolder } from '../holder.ts';
import { ownRequestFor, refused } from './own-request.ts';

/**
 * Takes a request back: its link stops working. For the holder who asked.
 *
 * @throws `not_found`; `transition_not_allowed` when it was answered or withdrawn before
 */
export function withdrawSignOff({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  return async (actor: Actor, id: string): Promise<void> => {
    const accountId = passportHolder(actor);
    await transaction(actor, async (tx) => {
      const now = clock.now();
      const request = await ownRequestFor('withdraw', tx, accountId, id);
      if (!(await tx.signOffs.update({ ...request, endedAt: now }, 'open'))) {
        throw refused(request, 'withdraw');
      }
      await tx.audit.record({
        at: now,
        actor,
        action: 'sign-off.withdrawn',
        subjectType: 'sign-off-request',
        subjectId: id,
        organisationId: null,
      });
    });
  };
}
