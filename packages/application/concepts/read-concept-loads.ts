import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import type { Page, PageRequest, StoredConceptLoad, Transaction } from '../ports/index.ts';

function requireAdministrator(actor: Actor): void {
  if (!holds(actor, ['platform-admin'])) throw new DomainError('forbidden', {});
}

/** Files of another language that were handed in, with how far they are. Errors: `forbidden`, `not_found`. */
export function readConceptLoad({ transaction }: { transaction: Transaction }) {
  return async (actor: Actor, id: string): Promise<StoredConceptLoad> => {
    requireAdministrator(actor);
    const found = await transaction(actor, ({ conceptLoads }) => conceptLoads.find(id));
    if (found === null) throw new DomainError('not_found', { what: 'import' });
    return found;
  };
}

/** Everything that was handed in, newest first. Errors: `forbidden`. */
export function listConceptLoads({ transaction }: { transaction: Transaction }) {
  return async (actor: Actor, request: PageRequest): Promise<Page<StoredConceptLoad>> => {
    requireAdministrator(actor);
    return transaction(actor, ({ conceptLoads }) => conceptLoads.list(request));
  };
}
