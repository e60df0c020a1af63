import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, organisationsOf, type Role } from '@inzetbaar/domain/identity';
import {
  OPEN_SEAT_STATUSES,
  TRAINING_TRANSITIONS,
  type TrainingTransitionName,
} from '@inzetbaar/domain/trainings';
import { allowedTransitions } from '@inzetbaar/domain/transitions';
import type { Clock, Repositories, StoredSeatRequest, StoredTraining } from '../ports/index.ts';
import { readAll } from '../ports/read-all.ts';

/** Who offers trainings for an organisation. */
const TRAINING_OWNERS = ['recruiter', 'organisation-admin'] as const satisfies readonly Role[];

/** A training as its reader gets it. */
export interface TrainingView {
  training: StoredTraining;
  /** Only for who offers trainings for its organisation. */
  owner: { transitions: readonly TrainingTransitionName[] } | null;
  /** The latest request of the reader, if there is one. */
  mine: StoredSeatRequest | null;
  today: string;
}

/** The organisations for which the actor offers trainings. Throws `forbidden` where there is none. */
export function requireTrainingOwner(actor: Actor): readonly string[] {
  const organisations = organisationsOf(actor, TRAINING_OWNERS);
  if (organisations.length === 0) throw new DomainError('forbidden', {});
  return organisations;
}

/** A training of one of the actor's own organisations. Throws `not_found` for any other. */
export async function findOwned(
  { trainings }: Pick<Repositories, 'trainings'>,
  actor: Actor,
  id: string,
): Promise<StoredTraining> {
  const training = await trainings.find(id);
  if (training === null || !holds(actor, TRAINING_OWNERS, training.organisationId)) {
    throw new DomainError('not_found', { what: 'training' });
  }
  return training;
}

/** The training with what its reader may know and do. */
export async function viewOf(
  { seatRequests }: Pick<Repositories, 'seatRequests'>,
  { clock }: { clock: Clock },
  actor: Actor,
  training: StoredTraining,
): Promise<TrainingView> {
  if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
  const isOwner = holds(actor, TRAINING_OWNERS, training.organisationId);
  const own = { accountId: actor.userId, trainingId: training.id };
  const { items } = await seatRequests.list({ limit: 1, ...own });
  return {
    training,
    owner: isOwner
      ? { transitions: allowedTransitions(TRAINING_TRANSITIONS, training.status, 'owner') }
      : null,
    mine: items[0] ?? null,
    today: calendarDateAt(clock.now()),
  };
}

/** A training that was just written, read back. */
export async function findWritten(
  { trainings }: Pick<Repositories, 'trainings'>,
  id: string,
): Promise<StoredTraining> {
  const training = await trainings.find(id);
  if (training === null) throw new Error(`training ${id} cannot be read back by who wrote it`);
  return training;
}

/** The requests for a training that still go somewhere, in the order of asking. */
export async function openRequestsFor(
  { seatRequests }: Pick<Repositories, 'seatRequests'>,
  trainingId: string,
): Promise<readonly StoredSeatRequest[]> {
  const all = await readAll((page) => seatRequests.list({ ...page, trainingId }));
  return all.filter(({ status }) => OPEN_SEAT_STATUSES.some((open) => open === status));
}
