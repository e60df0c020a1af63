import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { decideVacancyTransition, type VacancyTransitionName } from '@inzetbaar/domain/vacancies';
import { mustPauseFor } from '@inzetbaar/domain/introductions';
import type {
  Clock,
  Repositories,
  SkillCatalogue,
  StoredVacancy,
  Transaction,
} from '../ports/index.ts';
import { requireSound } from './check-content.ts';
import {
  findOwned,
  findWritten,
  requireVacancyOwner,
  type VacancyView,
  viewOf,
} from './ownership.ts';

/** The changes of status that an owner makes; expiring is the platform's. */
export type OwnerTransition = Exclude<VacancyTransitionName, 'expire'>;

const ACTIONS = {
  publish: 'vacancy.published',
  pause: 'vacancy.paused',
  close: 'vacancy.closed',
} as const satisfies Record<OwnerTransition, string>;

/**
 * Publishes, pauses or closes a vacancy of the own organisation.
 *
 * Errors: `forbidden`; `not_found` for another organisation's; `transition_not_allowed`;
 * `invalid_input` where it is not complete enough to be public; `answers_waiting` where it would be paused
 * again at once, since people wait for an answer that is late; `version_conflict` with the present
 * `StoredVacancy` when it changed meanwhile, or is not the `expectedVersion` that was given.
 */
export function changeVacancyStatus({
  transaction,
  clock,
  catalogue,
}: {
  transaction: Transaction;
  clock: Clock;
  catalogue: SkillCatalogue;
}) {
  return async (
    actor: Actor,
    input: { id: string; transition: OwnerTransition; expectedVersion?: number | undefined },
  ): Promise<VacancyView> => {
    requireVacancyOwner(actor);
    return transaction(actor, async (tx) => {
      const present = await findOwned(tx, actor, input.id);
      if (input.expectedVersion !== undefined && present.version !== input.expectedVersion) {
        throw new DomainError('version_conflict', { current: present });
      }
      const now = clock.now();
      const status = decideVacancyTransition(present.status, input.transition, 'owner');
      if (status === 'published') {
        requireSound(present, {
          catalogue,
          before: present,
          location: await tx.organisations.findLocation(present.locationId),
          publishOn: calendarDateAt(now),
        });
        await requireAnswers(tx, present.id, now);
      }

      const isFirst = await tx.vacancies.update(
        {
          ...present,
          status,
          pauseReason: null,
          publishedAt: status === 'published' ? publishedAt(present, now) : present.publishedAt,
          version: present.version + 1,
          updatedAt: now,
        },
        present.version,
      );
      const written = await findWritten(tx, present.id);
      if (!isFirst) throw new DomainError('version_conflict', { current: written });
      await tx.audit.record({
        at: now,
        actor,
        action: ACTIONS[input.transition],
        subjectType: 'vacancy',
        subjectId: present.id,
        organisationId: present.organisationId,
        details: { from: present.status, version: written.version },
      });
      await tx.outbox.add('vacancy.changed', present.id);
      return viewOf(tx, actor, written);
    });
  };
}

/** A pause does not make a vacancy new again; coming back after its last day does. */
function publishedAt(present: StoredVacancy, now: Date): Date {
  return present.status === 'paused' && present.publishedAt !== null ? present.publishedAt : now;
}

async function requireAnswers(
  { awaitedAnswers }: Pick<Repositories, 'awaitedAnswers'>,
  vacancyId: string,
  now: Date,
): Promise<void> {
  const today = calendarDateAt(now);
  const waiting = await awaitedAnswers.listWaitingFor(vacancyId, now);
  const late = waiting.filter((answer) => mustPauseFor(answer, today));
  if (late.length > 0) throw new DomainError('answers_waiting', { count: late.length });
}
