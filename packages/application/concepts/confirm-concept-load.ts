import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import type { Clock, StoredConceptLoad, Transaction } from '../ports/index.ts';

/**
 * Lets the files that were checked land, all of them or nothing, in the background. Platform
 * administrators.
 *
 * Errors: `forbidden`, `not_found`; `transition_not_allowed` where it was not checked or lands already.
 */
export function confirmConceptLoad({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  return async (actor: Actor, id: string): Promise<StoredConceptLoad> => {
    if (actor.kind !== 'user' || !holds(actor, ['platform-admin'])) {
      throw new DomainError('forbidden', {});
    }
    return transaction(actor, async ({ conceptLoads, audit }) => {
      const found = await conceptLoads.find(id);
      if (found === null) throw new DomainError('not_found', { what: 'import' });
      const locked = await conceptLoads.lock(id);
      if (locked === null || locked.status !== 'checked') {
        const { status: from } = locked ?? found;
        throw new DomainError('transition_not_allowed', { from, transition: 'run' });
      }
      const change = { status: 'running', confirmedBy: actor.userId, attempts: 0 } as const;
      await conceptLoads.update(id, change);
      const { source, version } = locked;
      await audit.record({
        at: clock.now(),
        actor,
        action: 'concepts.load-confirmed',
        subjectType: 'concept-load',
        subjectId: id,
        organisationId: null,
        details: { source, version },
      });
      return { ...locked, ...change };
    });
  };
}
