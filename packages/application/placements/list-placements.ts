import type { Actor } from '@inzetbaar/domain/identity';
import type { PlacementStatus } from '@inzetbaar/domain/placements';
import { listOfSide, possibleParty, type Side } from '../introductions/sides.ts';
import type { Clock, Page, PageRequest, Pseudonyms, Transaction } from '../ports/index.ts';
import { type PlacementView, placementViewsOf } from './view.ts';

interface PlacementsRequest extends PageRequest {
  /** Absent: as a recruiter where somebody is one, as a candidate otherwise. */
  side?: Side | undefined;
  vacancyId?: string | undefined;
  statuses?: readonly PlacementStatus[] | undefined;
}

/**
 * The own placements, or those of the organisations that somebody recruits for; latest change first.
 * Throws `forbidden`.
 */
export function listPlacements({
  transaction,
  clock,
  pseudonyms,
}: {
  transaction: Transaction;
  clock: Clock;
  pseudonyms: Pseudonyms;
}) {
  return async (actor: Actor, request: PlacementsRequest): Promise<Page<PlacementView>> => {
    const user = possibleParty(actor);
    const { side, ...filter } = request;
    const whose = listOfSide(user, side);
    return transaction(actor, async (repositories) => {
      const page = await repositories.placements.list({ ...filter, ...whose });
      const deps = { clock, pseudonyms };
      return { ...page, items: await placementViewsOf(repositories, deps, user, page.items) };
    });
  };
}
