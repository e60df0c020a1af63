import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { CAPACITY_STATUSES, STANDING_STATUSES } from '@inzetbaar/domain/placements';
import type { PlacementRepository, StoredPlacement } from '../ports/index.ts';
import { capacityInUse } from './capacity.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, isSystem, ownedOrganisations } from './visibility.ts';

/** Placements as their two sides see them, with the capacity of vacancies held as the trigger holds it. */
export function inMemoryPlacements(tables: Tables, actor: Actor): PlacementRepository {
  const owned = ownedOrganisations(actor);
  const sees = ({ accountId, organisationId }: StoredPlacement) =>
    isSystem(actor) || accountId === accountIdOf(actor) || owned.includes(organisationId);
  const seen = () => [...tables.placements.values()].filter(sees);

  const write = (placement: StoredPlacement) => {
    if (standsBeside(tables, placement)) throw new DomainError('already_placed', {});
    const before = tables.placements.get(placement.id);
    tables.placements.set(placement.id, placement);
    const exceeded = exceededBy(tables, placement);
    if (exceeded === null) return;
    if (before === undefined) tables.placements.delete(placement.id);
    else tables.placements.set(placement.id, before);
    throw new DomainError('capacity_exceeded', { kind: exceeded });
  };

  return {
    async find(id) {
      const placement = tables.placements.get(id);
      return placement !== undefined && sees(placement) ? placement : null;
    },
    async list({ accountId, organisationIds, vacancyId, statuses, ...request }) {
      const found = seen()
        .filter(
          (one) =>
            (accountId === undefined || one.accountId === accountId) &&
            (organisationIds === undefined || organisationIds.includes(one.organisationId)) &&
            (vacancyId === undefined || one.vacancyId === vacancyId) &&
            (statuses === undefined || statuses.length === 0 || statuses.includes(one.status)),
        )
        .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? 1 : -1));
      return pageOf(found, request);
    },
    async listDue(today, limit) {
      return seen()
        .filter(
          ({ status, startsOn, endsOn }) =>
            (status === 'confirmed' && startsOn <= today) ||
            (status === 'active' && endsOn !== null && endsOn < today),
        )
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
    async insert(placement) {
      if (!owned.includes(placement.organisationId)) {
        throw new Error('row-level security: not an own organisation');
      }
      write(placement);
    },
    async update(placement, expectedVersion) {
      const present = tables.placements.get(placement.id);
      if (present === undefined || !sees(present) || present.version !== expectedVersion)
        return false;
      write(placement);
      return true;
    },
  };
}

/** True where the introduction has another placement that still counts, as the database's index sees it. */
function standsBeside(tables: Tables, placement: StoredPlacement): boolean {
  const stands = ({ status }: StoredPlacement) => STANDING_STATUSES.some((each) => each === status);
  return (
    stands(placement) &&
    [...tables.placements.values()].some(
      (other) =>
        other.id !== placement.id &&
        other.introductionId === placement.introductionId &&
        stands(other),
    )
  );
}

function exceededBy(tables: Tables, placement: StoredPlacement): 'positions' | 'hours' | null {
  const capacity = tables.vacancies.get(placement.vacancyId)?.capacity;
  const takes = CAPACITY_STATUSES.some((status) => status === placement.status);
  if (capacity === undefined || !takes) return null;
  const last = placement.endsOn ?? undefined;
  const used = capacityInUse(tables, placement.vacancyId, placement.startsOn, last);
  if (capacity.kind === 'positions')
    return used.positions > capacity.positions ? 'positions' : null;
  return used.hours > capacity.hoursPerWeek ? 'hours' : null;
}
