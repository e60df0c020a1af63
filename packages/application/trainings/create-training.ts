import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Clock, Ids, SkillCatalogue, TrainingToStore, Transaction } from '../ports/index.ts';
import { requireSound, type TrainingDraft, withSessionIds } from './check-content.ts';
import { findWritten, requireTrainingOwner, type TrainingView, viewOf } from './ownership.ts';

/**
 * Writes a training as a draft, for an organisation of which the actor is recruiter or administrator;
 * without an organisation for the only one.
 *
 * Errors: `forbidden`; `not_found` for another organisation; `invalid_input`.
 */
export function createTraining({
  transaction,
  clock,
  ids,
  catalogue,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  catalogue: SkillCatalogue;
}) {
  return async (
    actor: Actor,
    { organisationId: wanted, ...draft }: TrainingDraft & { organisationId: string | null },
  ): Promise<TrainingView> => {
    const own = requireTrainingOwner(actor);
    const organisationId = wanted ?? (own.length === 1 ? own[0] : undefined);
    if (organisationId === undefined) {
      throw invalidInput({ path: 'organisationId', code: 'required' });
    }
    if (!own.includes(organisationId)) {
      throw new DomainError('not_found', { what: 'organisation' });
    }
    const content = withSessionIds(draft, [], ids);

    return transaction(actor, async (tx) => {
      await requireSound(tx, content, { catalogue, organisationId, openOn: null });
      const now = clock.now();
      const training: TrainingToStore = {
        ...content,
        id: ids.next(),
        organisationId,
        status: 'draft',
        version: 1,
        createdAt: now,
        updatedAt: now,
      };
      await tx.trainings.insert(training);
      await tx.audit.record({
        at: now,
        actor,
        action: 'training.created',
        subjectType: 'training',
        subjectId: training.id,
        organisationId,
      });
      await tx.outbox.add('training.changed', training.id);
      return viewOf(tx, { clock }, actor, await findWritten(tx, training.id));
    });
  };
}
