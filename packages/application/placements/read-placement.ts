import type { Actor } from '@inzetbaar/domain/identity';
import { possibleParty, withSide } from '../introductions/sides.ts';
import type { Clock, Pseudonyms, Transaction } from '../ports/index.ts';
import { type PlacementView, placementViewOf } from './view.ts';

/** One placement, for its two sides; `not_found` for everybody else. */
export function readPlacement({
  transaction,
  clock,
  pseudonyms,
}: {
  transaction: Transaction;
  clock: Clock;
  pseudonyms: Pseudonyms;
}) {
  return async (actor: Actor, id: string): Promise<PlacementView> => {
    const user = possibleParty(actor);
    return transaction(actor, async (repositories) => {
      const { thing } = withSide(user, await repositories.placements.find(id), 'placement');
      return placementViewOf(repositories, { clock, pseudonyms }, user, thing);
    });
  };
}
