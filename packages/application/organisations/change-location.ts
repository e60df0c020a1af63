import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Clock, Gazetteer, StoredLocation, Transaction } from '../ports/index.ts';
import type { LocationInput } from './add-location.ts';
import { placeLocation } from './place-location.ts';
import { requireAdministers } from './update-organisation.ts';

/**
 * Changes a location; vacancies that are there move along with it. For the administrators of its
 * organisation and the platform administrator.
 *
 * @throws `forbidden`; `not_found` for a location that is not administered, or is not of the
 *   organisation; `invalid_input` for a place outside the region
 */
export function changeLocation({
  transaction,
  clock,
  gazetteer,
}: {
  transaction: Transaction;
  clock: Clock;
  gazetteer: Gazetteer;
}) {
  return async (
    actor: Actor,
    input: { organisationId: string; locationId: string; location: LocationInput },
  ): Promise<StoredLocation> => {
    const { organisationId, locationId } = input;
    requireAdministers(actor, organisationId);
    const place = placeLocation(input.location, gazetteer);
    return transaction(actor, async (tx) => {
      const location: StoredLocation = {
        id: locationId,
        organisationId,
        name: input.location.name.trim(),
        street: input.location.street?.trim() ?? null,
        ...place,
      };
      if (!(await tx.organisations.updateLocation(location))) {
        throw new DomainError('not_found', { what: 'location' });
      }
      await tx.audit.record({
        at: clock.now(),
        actor,
        action: 'organisation.location-changed',
        subjectType: 'organisation',
        subjectId: organisationId,
        organisationId,
        details: { location: locationId, municipality: location.municipalityCode },
      });
      await tx.outbox.add('organisation.changed', organisationId);
      return location;
    });
  };
}
