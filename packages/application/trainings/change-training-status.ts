import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { decideTrainingTransition, type TrainingTransitionName } from '@inzetbaar/domain/trainings';
import type { Clock, Ids, Repositories, SkillCatalogue, Transaction } from '../ports/index.ts';
import { requireSound } from './check-content.ts';
import {
  findOwned,
  findWritten,
  openRequestsFor,
  requireTrainingOwner,
  type TrainingView,
  viewOf,
} from './ownership.ts';
import { addressesBefore, tellPeople } from './tell-people.ts';
import { writeSeatRequest } from './write-seat-request.ts';

/**
 * Opens, closes or cancels a training of the own organisation. Cancelling ends every open request and
 * tells everybody who has one by mail.
 *
 * Errors: `forbidden`; `not_found` for another organisation's; `transition_not_allowed`;
 * `invalid_input` where it is not complete enough to be open; `version_conflict` with the present
 * `StoredTraining` when it changed meanwhile.
 */
export function changeTrainingStatus({
  transaction,
  clock,
  ids,
  catalogue,
  publicUrl,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  catalogue: SkillCatalogue;
  publicUrl: string;
}) {
  return async (
    actor: Actor,
    { id, transition }: { id: string; transition: TrainingTransitionName },
  ): Promise<TrainingView> => {
    requireTrainingOwner(actor);
    const addresses =
      transition === 'cancel' ? await addressesBefore(transaction, actor, id) : new Map();
    return transaction(actor, async (tx) => {
      const present = await findOwned(tx, actor, id);
      const now = clock.now();
      const status = decideTrainingTransition(present.status, transition);
      if (status === 'open') {
        const { organisationId } = present;
        await requireSound(tx, present, {
          catalogue,
          organisationId,
          openOn: calendarDateAt(now),
          before: present,
        });
      }
      const changed = { ...present, status, version: present.version + 1, updatedAt: now };
      const isFirst = await tx.trainings.update(changed, present.version);
      const written = await findWritten(tx, id);
      if (!isFirst) throw new DomainError('version_conflict', { current: written });
      await tx.audit.record({
        at: now,
        actor,
        action: `training.${transition}`,
        subjectType: 'training',
        subjectId: id,
        organisationId: present.organisationId,
        details: { from: present.status, version: written.version },
      });
      await tx.outbox.add('training.changed', id);
      if (status === 'cancelled') {
        const requests = await openRequestsFor(tx, id);
        await endRequests(tx, actor, requests, now);
        await tellPeople(tx, { ids, publicUrl }, 'training-cancelled', requests, addresses);
      }
      return viewOf(tx, { clock }, actor, await findWritten(tx, id));
    });
  };
}

async function endRequests(
  tx: Repositories,
  actor: Actor,
  requests: Awaited<ReturnType<typeof openRequestsFor>>,
  now: Date,
): Promise<void> {
  for (const present of requests) {
    const change = { actor, present, transition: 'cancel', party: 'system', now } as const;
    await writeSeatRequest(tx, change);
  }
}
