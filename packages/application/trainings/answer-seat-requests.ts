import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import { availableSeatTransitions, type SeatTransitionName } from '@inzetbaar/domain/trainings';
import { addressesOf, mailNews } from '../introductions/news.ts';
import type {
  Clock,
  Ids,
  Page,
  PageRequest,
  Repositories,
  SkillCatalogue,
  StoredSeatRequest,
  Transaction,
} from '../ports/index.ts';
import { findOwned, requireTrainingOwner } from './ownership.ts';
import { takeUpTraining } from './take-up-training.ts';
import { writeSeatRequest } from './write-seat-request.ts';

/** A request as the employer reads it: whose account it is stays out. */
export interface AnsweredRequest {
  request: Omit<StoredSeatRequest, 'accountId' | 'organisationId'>;
  transitions: readonly SeatTransitionName[];
}

function presentTo(request: StoredSeatRequest, actor: UserActor, now: Date): AnsweredRequest {
  const { accountId, organisationId: _, ...shown } = request;
  const isOwn = accountId === actor.userId;
  return {
    request: shown,
    // Nobody answers themselves, nor says of themselves that they completed something.
    transitions: isOwn ? [] : availableSeatTransitions(request, 'employer', calendarDateAt(now)),
  };
}

/**
 * The requests for a training of the own organisation, in the order of asking. A name and address that
 * are read this way are written in the person's access log.
 *
 * @throws `forbidden`; `not_found` for another organisation's training
 */
export function listSeatRequests({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  return async (
    actor: Actor,
    { trainingId, ...page }: PageRequest & { trainingId: string },
  ): Promise<Page<AnsweredRequest>> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    requireTrainingOwner(actor);
    return transaction(actor, async (tx) => {
      await findOwned(tx, actor, trainingId);
      const found = await tx.seatRequests.list({ ...page, trainingId });
      await logNamesRead(tx, { clock }, actor, found.items);
      const now = clock.now();
      return { ...found, items: found.items.map((one) => presentTo(one, actor, now)) };
    });
  };
}

/**
 * Offers a seat, puts somebody on the waiting list, declines, or says whether the training was completed.
 * The person gets a mail. What was completed goes into the passport and its evidence.
 *
 * @throws `forbidden`, also for the own request; `not_found` for another organisation's; those of
 *   `writeSeatRequest`
 */
export function answerSeatRequest({
  transaction,
  clock,
  ids,
  catalogue,
  publicUrl,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  catalogue: Pick<SkillCatalogue, 'skill'>;
  publicUrl: string;
}) {
  return async (
    actor: Actor,
    {
      trainingId,
      requestId,
      transition,
    }: {
      trainingId: string;
      requestId: string;
      transition: SeatTransitionName;
    },
  ): Promise<AnsweredRequest> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    requireTrainingOwner(actor);
    const find = async (tx: Repositories) => {
      const training = await findOwned(tx, actor, trainingId);
      const request = await tx.seatRequests.find(requestId);
      if (request === null || request.trainingId !== trainingId) {
        throw new DomainError('not_found', { what: 'seat-request' });
      }
      if (request.accountId === actor.userId) throw new DomainError('forbidden', {});
      return { training, request };
    };
    const { accountId } = (await transaction(actor, find)).request;
    const addresses = await addressesOf(transaction, [accountId]);

    return transaction(actor, async (tx) => {
      const { training, request: present } = await find(tx);
      const now = clock.now();
      const request = await writeSeatRequest(tx, {
        actor,
        present,
        transition,
        party: 'employer',
        now,
      });
      if (request.status === 'completed') {
        await takeUpTraining(tx, { ids, catalogue }, { actor, training, request, now });
      }
      const recipient = addresses.get(accountId) ?? null;
      const recipients = recipient === null ? [] : [recipient];
      await mailNews(tx, { ids, publicUrl }, 'training', trainingId, recipients);
      await logNamesRead(tx, { clock }, actor, [request]);
      return presentTo(request, actor, now);
    });
  };
}

async function logNamesRead(
  { accounts, accessLog }: Repositories,
  { clock }: { clock: Clock },
  actor: UserActor,
  requests: readonly StoredSeatRequest[],
): Promise<void> {
  const named = requests.filter(
    ({ name, accountId }) => name !== null && accountId !== actor.userId,
  );
  if (named.length === 0) return;
  const viewer = await accounts.find(actor.userId);
  for (const { accountId, organisationId } of named) {
    await accessLog.add(
      {
        at: clock.now(),
        kind: 'seat-request-viewed',
        viewerId: actor.userId,
        viewerName: viewer?.name ?? '',
        organisationId,
        vacancyId: null,
        fields: ['name', 'email'],
      },
      accountId,
    );
  }
}
