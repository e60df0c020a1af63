import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Clock, Gazetteer, Ids, StoredLocation, Transaction } from '../ports/index.ts';
import { type PlaceInput, placeLocation } from './place-location.ts';
import { requireAdministers } from './update-organisation.ts';

/** A location as an administrator writes it. */
export interface LocationInput extends PlaceInput {
  name: string;
  street: string | null;
}

/**
 * Adds a location to an organisation. For its own administrators and the platform administrator.
 *
 * @throws `forbidden`; `not_found` for an organisation that is not administered; `invalid_input` for a
 *   place outside the region
 */
export function addLocation({
  transaction,
  clock,
  ids,
  gazetteer,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  gazetteer: Gazetteer;
}) {
  return async (
    actor: Actor,
    input: { organisationId: string; location: LocationInput },
  ): Promise<StoredLocation> => {
    const { organisationId } = input;
    requireAdministers(actor, organisationId);
    const place = placeLocation(input.location, gazetteer);
    return transaction(actor, async (tx) => {
      if ((await tx.organisations.find(organisationId)) === null) {
        throw new DomainError('not_found', { what: 'organisation' });
      }
      const location: StoredLocation = {
        id: ids.next(),
        organisationId,
        name: input.location.name.trim(),
        street: input.location.street?.trim() ?? null,
        ...place,
      };
      await tx.organisations.insertLocation(location);
      await tx.audit.record({
        at: clock.now(),
        actor,
        action: 'organisation.location-added',
        subjectType: 'organisation',
        subjectId: organisationId,
        organisationId,
        details: { location: location.id, municipality: location.municipalityCode },
      });
      await tx.outbox.add('organisation.changed', organisationId);
      return location;
    });
  };
}
