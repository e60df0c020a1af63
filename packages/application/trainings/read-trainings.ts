import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { TrainingForm, TrainingStatus } from '@inzetbaar/domain/trainings';
import type {
  Clock,
  Page,
  PageRequest,
  SkillCatalogue,
  StoredTraining,
  Transaction,
} from '../ports/index.ts';
import { requireTrainingOwner, type TrainingView, viewOf } from './ownership.ts';

interface Dependencies {
  transaction: Transaction;
  clock: Clock;
}

interface OpenTrainingsRequest extends PageRequest {
  skillId?: string | undefined;
  form?: TrainingForm | undefined;
  q?: string | undefined;
}

/** Trainings in which the reader can ask for a seat, those that close first on top. Throws `not_signed_in`. */
export function listOpenTrainings({ transaction, clock }: Dependencies) {
  return async (actor: Actor, request: OpenTrainingsRequest): Promise<Page<StoredTraining>> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    const today = calendarDateAt(clock.now());
    return transaction(actor, ({ trainings }) => trainings.listOpen({ ...request, today }));
  };
}

/**
 * All trainings of the organisations that the actor offers them for, latest change first; with `split`
 * those that teach a skill which became several. Throws `forbidden`.
 */
export function listOwnTrainings({
  transaction,
  catalogue,
}: Pick<Dependencies, 'transaction'> & { catalogue: Pick<SkillCatalogue, 'split'> }) {
  return async (
    actor: Actor,
    {
      split,
      ...request
    }: PageRequest & { statuses: readonly TrainingStatus[]; split?: boolean | undefined },
  ): Promise<Page<StoredTraining>> => {
    const organisationIds = requireTrainingOwner(actor);
    return transaction(actor, ({ trainings }) =>
      trainings.listOwned({
        ...request,
        organisationIds,
        skills: split === true ? catalogue.split : undefined,
      }),
    );
  };
}

/** One training, with the own request. Throws `not_signed_in`, and `not_found` for what the reader may not see. */
export function readTraining({ transaction, clock }: Dependencies) {
  return async (actor: Actor, id: string): Promise<TrainingView> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    return transaction(actor, async (tx) => {
      const training = await tx.trainings.find(id);
      if (training === null) throw new DomainError('not_found', { what: 'training' });
      return viewOf(tx, { clock }, actor, training);
    });
  };
}
