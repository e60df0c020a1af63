import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import type { Clock, StoredOrganisation, Transaction } from '../ports/index.ts';
import { type OrganisationInput, requireOrganisation } from './create-organisation.ts';

/** The fields to change; those that are absent or undefined stay as they are. */
export type OrganisationPatch = {
  [Field in keyof OrganisationInput]?: OrganisationInput[Field] | undefined;
};

/**
 * Changes what an organisation tells of itself; its slug stays, so that addresses keep working. For its
 * own administrators and the platform administrator.
 *
 * @throws `forbidden`; `not_found` for an organisation that is not administered; `version_conflict`
 *   with the present `StoredOrganisation`; `invalid_input`
 */
export function updateOrganisation({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  return async (
    actor: Actor,
    input: { id: string; expectedVersion: number; patch: OrganisationPatch },
  ): Promise<StoredOrganisation> => {
    requireAdministers(actor, input.id);
    return transaction(actor, async (tx) => {
      const present = await tx.organisations.find(input.id);
      if (present === null) throw new DomainError('not_found', { what: 'organisation' });
      if (present.version !== input.expectedVersion) {
        throw new DomainError('version_conflict', { current: present });
      }
      const changed: StoredOrganisation = {
        ...present,
        name: input.patch.name?.trim() ?? present.name,
        about: input.patch.about?.trim() ?? present.about,
        branches: input.patch.branches ?? present.branches,
        responseDays: input.patch.responseDays ?? present.responseDays,
        version: present.version + 1,
      };
      requireOrganisation(changed);
      if (!(await tx.organisations.update(changed, present.version))) {
        throw new DomainError('version_conflict', {
          current: await tx.organisations.find(input.id),
        });
      }
      await tx.audit.record({
        at: clock.now(),
        actor,
        action: 'organisation.updated',
        subjectType: 'organisation',
        subjectId: present.id,
        organisationId: present.id,
        details: {
          fields: Object.keys(input.patch).sort().join(' '),
          version: changed.version,
          ...(changed.responseDays !== present.responseDays && {
            responseDays: changed.responseDays,
          }),
        },
      });
      await tx.outbox.add('organisation.changed', present.id);
      return changed;
    });
  };
}

/** Throws `forbidden` for who administers nothing, `not_found` for who administers another organisation. */
export function requireAdministers(actor: Actor, organisationId: string): void {
  if (holds(actor, ['platform-admin']) || holds(actor, ['organisation-admin'], organisationId))
    return;
  if (!holds(actor, ['organisation-admin'])) throw new DomainError('forbidden', {});
  throw new DomainError('not_found', { what: 'organisation' });
}
