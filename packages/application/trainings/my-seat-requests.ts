import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { SeatTransitionName } from '@inzetbaar/domain/trainings';
import { mailNews, recipientsOf } from '../introductions/news.ts';
import { passportHolder } from '../passports/holder.ts';
import type {
  Clock,
  Ids,
  Page,
  PageRequest,
  Repositories,
  StoredSeatRequest,
  StoredTraining,
  Transaction,
} from '../ports/index.ts';
import { writeSeatRequest } from './write-seat-request.ts';

/** An own request with its training. */
export interface MySeatRequest {
  request: StoredSeatRequest;
  training: StoredTraining;
}

/** The own requests, latest change first. Candidates and trainees only. */
export function listMySeatRequests({ transaction }: { transaction: Transaction }) {
  return async (actor: Actor, request: PageRequest): Promise<Page<MySeatRequest>> => {
    const accountId = passportHolder(actor);
    return transaction(actor, async ({ seatRequests, trainings }) => {
      const page = await seatRequests.list({ ...request, accountId });
      const found = await trainings.findMany(page.items.map(({ trainingId }) => trainingId));
      const byId = new Map(found.map((training) => [training.id, training]));
      return {
        ...page,
        items: page.items.flatMap((one) => {
          const training = byId.get(one.trainingId);
          return training === undefined ? [] : [{ request: one, training }];
        }),
      };
    });
  };
}

/**
 * Accepts the seat that was offered, or withdraws. The employer gets a mail.
 *
 * @throws `forbidden`; `not_found` for anybody else's request; those of `writeSeatRequest`
 */
export function changeMySeatRequest({
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
    { id, transition }: { id: string; transition: SeatTransitionName },
  ): Promise<MySeatRequest> => {
    const accountId = passportHolder(actor);
    const find = async ({ seatRequests }: Repositories): Promise<StoredSeatRequest> => {
      const found = await seatRequests.find(id);
      if (found === null || found.accountId !== accountId) {
        throw new DomainError('not_found', { what: 'seat-request' });
      }
      return found;
    };
    const recipients = await recipientsOf(transaction, 'employer', await transaction(actor, find));
    return transaction(actor, async (tx) => {
      const present = await find(tx);
      const now = clock.now();
      const request = await writeSeatRequest(tx, {
        actor,
        present,
        transition,
        party: 'person',
        now,
      });
      await mailNews(tx, { ids, publicUrl }, 'training', request.trainingId, recipients);
      const training = await tx.trainings.find(request.trainingId);
      if (training === null) throw new DomainError('not_found', { what: 'training' });
      return { request, training };
    });
  };
}
