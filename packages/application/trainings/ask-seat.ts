import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { decideSeatRequest } from '@inzetbaar/domain/trainings';
import { mailNews, recipientsOf } from '../introductions/news.ts';
import { passportHolder } from '../passports/holder.ts';
import type {
  Clock,
  Ids,
  Repositories,
  StoredSeatRequest,
  StoredTraining,
  Transaction,
} from '../ports/index.ts';
import { recordSeatEffort } from './write-seat-request.ts';

/**
 * Asks for a seat in a session of a training. The employer gets the name and the e-mail address of the
 * account, and nothing else of the person. Who asks for the last seat has it; who comes after is on the
 * waiting list. Candidates and trainees only.
 *
 * @throws `forbidden`; `not_found` for a training that the person may not see, or no session of it;
 *   `asking_closed`; `already_exists` for a second open request
 */
export function askSeat({
  transaction,
  clock,
  ids,
  publicUrl,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  publicUrl: string;
}) {
  return async (
    actor: Actor,
    { trainingId, sessionId }: { trainingId: string; sessionId: string },
  ): Promise<{ request: StoredSeatRequest; training: StoredTraining }> => {
    const accountId = passportHolder(actor);
    const find = async ({ trainings }: Repositories): Promise<StoredTraining> => {
      const training = await trainings.find(trainingId);
      if (training === null || !training.sessions.some(({ id }) => id === sessionId)) {
        throw new DomainError('not_found', { what: 'training' });
      }
      return training;
    };
    const { organisationId } = await transaction(actor, find);
    const recipients = await recipientsOf(transaction, 'employer', { accountId, organisationId });

    return transaction(actor, async (tx) => {
      const account = await tx.accounts.find(accountId);
      if (account === null) throw new DomainError('not_found', { what: 'account' });
      // Others who ask wait here, so that each sees the seats that those before them took.
      const use = await tx.trainings.holdSession(sessionId);
      const training = await find(tx);
      const session = training.sessions.find(({ id }) => id === sessionId);
      if (use === null || session === undefined) {
        throw new DomainError('not_found', { what: 'training' });
      }
      const now = clock.now();
      const request: StoredSeatRequest = {
        id: ids.next(),
        trainingId,
        sessionId,
        startsOn: session.startsOn,
        organisationId: training.organisationId,
        accountId,
        status: decideSeatRequest(training, session, use, calendarDateAt(now)),
        name: account.name,
        email: account.email,
        version: 1,
        createdAt: now,
        updatedAt: now,
      };
      await tx.seatRequests.insert(request);
      await recordSeatEffort(tx, request, 'person', now);
      await tx.audit.record({
        at: now,
        actor,
        action: 'seat-request.asked',
        subjectType: 'seat-request',
        subjectId: request.id,
        organisationId: training.organisationId,
        details: { trainingId, status: request.status },
      });
      await tx.outbox.add('seat-request.changed', request.id);
      await mailNews(tx, { ids, publicUrl }, 'training', trainingId, recipients);
      return { request, training: await find(tx) };
    });
  };
}
