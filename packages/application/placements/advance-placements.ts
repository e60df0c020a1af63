import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { SystemActor } from '@inzetbaar/domain/identity';
import { decidePlacementTransition, dueTransition } from '@inzetbaar/domain/placements';
import { inBatches } from '../batches/index.ts';
import type { Clock, Transaction } from '../ports/index.ts';
import { writePlacement } from './write-placement.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'placements' };
const BATCH = 100;

/**
 * Starts placements whose first day has come and completes those whose last day has passed. Works in
 * batches, each a transaction of its own. Gives the number of changes.
 */
export function advancePlacements({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  // What began and ended while nobody looked is started first and completed in the next round.
  return (): Promise<number> =>
    inBatches(1, () =>
      transaction(SYSTEM, async (repositories) => {
        const now = clock.now();
        const today = calendarDateAt(now);
        let moved = 0;
        for (const present of await repositories.placements.listDue(today, BATCH)) {
          const transition = dueTransition(present, today);
          if (transition === null) continue;
          const state = decidePlacementTransition(present, transition, 'system', {}, today);
          await writePlacement(repositories, { actor: SYSTEM, present, state, transition, now });
          moved += 1;
        }
        return moved;
      }),
    );
}
