import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { openIntroductionsOf, recruitersOf } from '../introductions/leave-lanes.ts';
import type { Clock, Ids, Transaction } from '../ports/index.ts';
import { leaveLane, whilePassportMoves } from './lane.ts';
import { type CaseView, findCase, viewOf } from './parties.ts';

/**
 * Takes the employee out of the lane that an ended case brought, by their own choice: open introductions
 * that no other lane carries are withdrawn, as in stopping. Who stays simply does nothing. Doing it twice
 * changes nothing more.
 *
 * @throws `not_found`; `forbidden` for a case manager; `transition_not_allowed` while the case runs;
 *   `too_busy` where the passport is being saved again and again at the same time
 */
export function leaveEndedCase({
  transaction,
  ...deps
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  publicUrl: string;
}) {
  return async (actor: Actor, id: string): Promise<CaseView> => {
    const introductions = await transaction(actor, async (tx) => {
      const { user, party } = await findCase(tx, actor, id);
      if (party !== 'candidate') throw new DomainError('forbidden', {});
      return openIntroductionsOf(tx, user.userId);
    });
    const recruiters = await recruitersOf(transaction, introductions);
    return whilePassportMoves(() =>
      transaction(actor, async (tx) => {
        const { user, stored, party } = await findCase(tx, actor, id);
        if (stored.status !== 'ended') {
          throw new DomainError('transition_not_allowed', {
            from: stored.status,
            transition: 'leave',
          });
        }
        if (await leaveLane(tx, deps, user, stored, recruiters)) {
          await tx.audit.record({
            at: deps.clock.now(),
            actor,
            action: 'second-track-case.lane-left',
            subjectType: 'second-track-case',
            subjectId: id,
            organisationId: stored.organisationId,
          });
        }
        return viewOf(deps, stored, party);
      }),
    );
  };
}
