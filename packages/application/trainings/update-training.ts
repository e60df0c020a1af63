import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { TrainingContent } from '@inzetbaar/domain/trainings';
import type { Clock, Ids, SkillCatalogue, StoredTraining, Transaction } from '../ports/index.ts';
import { requireSound, type TrainingDraft, withSessionIds } from './check-content.ts';
import {
  findOwned,
  findWritten,
  openRequestsFor,
  requireTrainingOwner,
  type TrainingView,
  viewOf,
} from './ownership.ts';
import { addressesBefore, tellPeople } from './tell-people.ts';

/**
 * Writes a training of the own organisation anew. What is open stays complete enough to be open. Who has
 * an open request gets a mail where something changed that people plan by: dates, length, place or form.
 *
 * Errors: `forbidden`; `not_found` for another organisation's; `transition_not_allowed` for one that was
 * cancelled; `version_conflict` with the present `StoredTraining` when somebody else was first;
 * `invalid_input`; `no_seat_left` and `session_in_use`, which the database holds.
 */
export function updateTraining({
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
    { id, expectedVersion, draft }: { id: string; expectedVersion: number; draft: TrainingDraft },
  ): Promise<TrainingView> => {
    requireTrainingOwner(actor);
    const addresses = await addressesBefore(transaction, actor, id);
    return transaction(actor, async (tx) => {
      const present = await findOwned(tx, actor, id);
      if (present.version !== expectedVersion) {
        throw new DomainError('version_conflict', { current: present });
      }
      if (present.status === 'cancelled') {
        throw new DomainError('transition_not_allowed', {
          from: present.status,
          transition: 'update',
        });
      }
      const now = clock.now();
      const { organisationId, status } = present;
      const content = withSessionIds(draft, present.sessions, ids);
      const openOn = status === 'open' ? calendarDateAt(now) : null;
      await requireSound(tx, content, { catalogue, organisationId, openOn, before: present });
      const changed = { ...present, ...content, version: present.version + 1, updatedAt: now };
      const isFirst = await tx.trainings.update(changed, present.version);
      const written = await findWritten(tx, id);
      if (!isFirst) throw new DomainError('version_conflict', { current: written });
      await tx.audit.record({
        at: now,
        actor,
        action: 'training.updated',
        subjectType: 'training',
        subjectId: id,
        organisationId,
        details: { version: written.version },
      });
      await tx.outbox.add('training.changed', id);
      if (isPlannedBy(present, content)) {
        const requests = await openRequestsFor(tx, id);
        await tellPeople(tx, { ids, publicUrl }, 'training-changed', requests, addresses);
      }
      return viewOf(tx, { clock }, actor, written);
    });
  };
}

/** True where something differs by which people plan. */
function isPlannedBy(before: StoredTraining, after: TrainingContent): boolean {
  const starts = ({ sessions }: Pick<TrainingContent, 'sessions'>) =>
    new Map(sessions.map(({ id, startsOn }) => [id, startsOn]));
  const taught = ({ skills }: Pick<TrainingContent, 'skills'>) =>
    skills.map(({ skillId, level }) => `${skillId} ${level}`).join();
  const later = starts(after);
  return (
    taught(before) !== taught(after) ||
    before.weeks !== after.weeks ||
    before.form !== after.form ||
    before.locationId !== after.locationId ||
    [...starts(before)].some(([id, startsOn]) => later.get(id) !== startsOn)
  );
}
