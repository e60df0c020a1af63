import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { renameRequirements, standingAdaptations } from '@inzetbaar/domain/vacancies';
import type { Clock, SkillCatalogue, StoredVacancy, Transaction } from '../ports/index.ts';
import { requireSound } from './check-content.ts';
import type { VacancyDraft } from './create-vacancy.ts';
import {
  findOwned,
  findWritten,
  requireVacancyOwner,
  type VacancyView,
  viewOf,
} from './ownership.ts';

/** The fields to change; those that are absent or undefined stay as they are. */
export type VacancyPatch = { [Field in keyof VacancyDraft]?: VacancyDraft[Field] | undefined };

/**
 * Changes a vacancy of the own organisation. What is published stays complete enough to be public.
 *
 * Errors: `forbidden`; `not_found` for another organisation's; `version_conflict` with the present
 * `StoredVacancy` when somebody else was first; `invalid_input`; `capacity_exceeded` when it would
 * hold less than was placed.
 */
export function updateVacancy({
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
    input: { id: string; expectedVersion: number; patch: VacancyPatch },
  ): Promise<VacancyView> => {
    requireVacancyOwner(actor);
    return transaction(actor, async (tx) => {
      const present = await findOwned(tx, actor, input.id);
      if (present.version !== input.expectedVersion) {
        throw new DomainError('version_conflict', { current: present });
      }
      const now = clock.now();
      const { skills, ...changedElsewhere } = merge(present, input.patch);
      const changed = {
        ...changedElsewhere,
        skills: renameRequirements(skills, catalogue.renames),
      };
      const found = await tx.organisations.findLocation(changed.locationId);
      const location = found?.organisationId === present.organisationId ? found : null;
      const publishOn = present.status === 'published' ? calendarDateAt(now) : null;
      requireSound(changed, { catalogue, location, publishOn, before: present });
      if (changed.externalId !== null && changed.externalId !== present.externalId) {
        const taken = await tx.vacancies.findByExternalIds(present.organisationId, [
          changed.externalId,
        ]);
        if (taken.length > 0) throw invalidInput({ path: 'externalId', code: 'duplicate' });
      }

      const isFirst = await tx.vacancies.update(
        {
          ...changed,
          // What no longer stands in the way is not swapped any more either.
          adaptations: standingAdaptations(changed),
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
        action: 'vacancy.updated',
        subjectType: 'vacancy',
        subjectId: present.id,
        organisationId: present.organisationId,
        details: { fields: Object.keys(input.patch).sort().join(' '), version: written.version },
      });
      await tx.outbox.add('vacancy.changed', present.id);
      return viewOf(tx, actor, written);
    });
  };
}

function merge(present: StoredVacancy, patch: VacancyPatch): StoredVacancy {
  const given = Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as Partial<VacancyDraft>;
  return { ...present, ...given };
}
