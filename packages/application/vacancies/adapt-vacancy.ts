import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import {
  JOB_ADAPTATION_IDS,
  type JobAdaptation,
  liftedBy,
  swappableConditions,
} from '@inzetbaar/domain/vacancies';
import type { Clock, Transaction } from '../ports/index.ts';
import { findWritten, type VacancyView, viewOf } from './ownership.ts';

/**
 * Swaps tasks in a vacancy, or takes that back: what is given is all that is swapped from now on. It is
 * public with the vacancy and lifts the block for everybody. Recruiters of the vacancy's organisation
 * only.
 *
 * Errors: `forbidden`; `not_found` for another organisation's; `invalid_input` (`not_in_list`) where
 * nothing in the job stands in the way that an adaptation would lift; `version_conflict` with the
 * present `StoredVacancy`.
 */
export function adaptVacancy({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (
    actor: Actor,
    input: { id: string; expectedVersion: number; adaptations: readonly JobAdaptation[] },
  ): Promise<VacancyView> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    if (!holds(actor, ['recruiter'])) throw new DomainError('forbidden', {});
    return transaction(actor, async (tx) => {
      const present = await tx.vacancies.find(input.id);
      if (present === null || !holds(actor, ['recruiter'], present.organisationId)) {
        throw new DomainError('not_found', { what: 'vacancy' });
      }
      if (present.version !== input.expectedVersion) {
        throw new DomainError('version_conflict', { current: present });
      }
      const swappable = swappableConditions(present);
      const issues = input.adaptations.flatMap((adaptation, at) =>
        swappable.includes(liftedBy(adaptation))
          ? []
          : [{ path: `adaptations.${at}`, code: 'not_in_list' } as const],
      );
      if (issues.length > 0) throw invalidInput(...issues);

      const now = clock.now();
      const adaptations = JOB_ADAPTATION_IDS.filter((id) => input.adaptations.includes(id));
      const isFirst = await tx.vacancies.update(
        { ...present, adaptations, version: present.version + 1, updatedAt: now },
        present.version,
      );
      const written = await findWritten(tx, present.id);
      if (!isFirst) throw new DomainError('version_conflict', { current: written });
      await tx.audit.record({
        at: now,
        actor,
        action: 'vacancy.adapted',
        subjectType: 'vacancy',
        subjectId: present.id,
        organisationId: present.organisationId,
        details: { adaptations: adaptations.join(' '), version: written.version },
      });
      await tx.outbox.add('vacancy.changed', present.id);
      return viewOf(tx, actor, written);
    });
  };
}
