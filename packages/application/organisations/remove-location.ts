import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Clock, Transaction } from '../ports/index.ts';
import { requireAdministers } from './update-organisation.ts';

/**
 * Removes a location that no vacancy uses. For the administrators of its organisation and the platform
 * administrator.
 *
 * @throws `forbidden`; `not_found` for a location that is not administered, or is not of the
 *   organisation; `location_in_use`, which the database holds
 */
export function removeLocation({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (
    actor: Actor,
    { organisationId, locationId }: { organisationId: string; locationId: string },
  ): Promise<void> => {
    requireAdministers(actor, organisationId);
    await transaction(actor, async (tx) => {
      if (!(await tx.organisations.removeLocation({ id: locationId, organisationId }))) {
        throw new DomainError('not_found', { what: 'location' });
      }
      await tx.audit.record({
        at: clock.now(),
        actor,
        action: 'organisation.location-removed',
        subjectType: 'organisation',
        subjectId: organisationId,
        organisationId,
        details: { location: locationId },
      });
      await tx.outbox.add('organisation.changed', organisationId);
    });
  };
}
