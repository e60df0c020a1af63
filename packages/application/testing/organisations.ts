import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { OrganisationRepository, StoredLocation, StoredOrganisation } from '../ports/index.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { administeredOrganisations, hasRegionRole } from './visibility.ts';

/** Organisations: everybody in the region reads them, their administrators and the platform write. */
export function inMemoryOrganisations(tables: Tables, actor: Actor): OrganisationRepository {
  const reads = actor.kind !== 'anonymous';
  const isPlatform = hasRegionRole(actor, 'platform-admin');
  const mayChange = (id: string) => isPlatform || administeredOrganisations(actor).includes(id);

  const isAdministered = ({ id, organisationId }: Pick<StoredLocation, 'id' | 'organisationId'>) =>
    tables.locations.get(id)?.organisationId === organisationId && mayChange(organisationId);

  const withLocations = (
    organisation: Omit<StoredOrganisation, 'locations'>,
  ): StoredOrganisation => ({
    ...organisation,
    locations: [...tables.locations.values()]
      .filter((location) => location.organisationId === organisation.id)
      .sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.id < b.id ? -1 : 1)),
  });

  return {
    async find(id) {
      const organisation = tables.organisations.get(id);
      return organisation === undefined || !reads ? null : withLocations(organisation);
    },
    async findBySlug(slug) {
      const found = [...tables.organisations.values()].find(
        (organisation) => organisation.slug === slug,
      );
      return found === undefined || !reads ? null : withLocations(found);
    },
    async findLocation(id) {
      return reads ? (tables.locations.get(id) ?? null) : null;
    },
    async list({ ids, takesPart, ...request }) {
      const seen = [...tables.organisations.values()]
        .filter(
          ({ id, leftOn }) =>
            reads &&
            (ids === undefined || ids.includes(id)) &&
            (takesPart === undefined || takesPart === (leftOn === null)),
        )
        .sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.id < b.id ? -1 : 1))
        .map(withLocations);
      return pageOf(seen, request);
    },
    async insert({ locations, ...organisation }) {
      if (!isPlatform)
        throw new Error('row-level security: organisations are added by the platform');
      if ([...tables.organisations.values()].some(({ slug }) => slug === organisation.slug)) {
        throw new DomainError('already_exists', { what: 'organisation' });
      }
      tables.organisations.set(organisation.id, organisation);
      for (const location of locations) tables.locations.set(location.id, location);
    },
    async update({ locations: _kept, ...organisation }, expectedVersion) {
      const present = tables.organisations.get(organisation.id);
      if (present?.version !== expectedVersion || !mayChange(organisation.id)) return false;
      if (organisation.leftOn !== present.leftOn && !isPlatform) {
        throw new Error('row-level security: a participation is the platform’s to end');
      }
      tables.organisations.set(organisation.id, organisation);
      return true;
    },
    async insertLocation(location) {
      if (!mayChange(location.organisationId)) {
        throw new Error('row-level security: not an administered organisation');
      }
      tables.locations.set(location.id, location);
    },
    async updateLocation(location) {
      if (!isAdministered(location)) return false;
      tables.locations.set(location.id, location);
      return true;
    },
    async removeLocation(location) {
      if (!isAdministered(location)) return false;
      if ([...tables.vacancies.values()].some(({ locationId }) => locationId === location.id)) {
        throw new DomainError('location_in_use', {});
      }
      return tables.locations.delete(location.id);
    },
  };
}
