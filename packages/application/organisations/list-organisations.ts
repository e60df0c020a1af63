import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, ORGANISATION_ROLES, organisationsOf } from '@inzetbaar/domain/identity';
import type { Page, PageRequest, StoredOrganisation, Transaction } from '../ports/index.ts';

/**
 * Organisations that take part, by name; `mine` narrows to those that the actor holds a role for. The
 * platform administrator sees those that left as well.
 */
export function listOrganisations({ transaction }: { transaction: Transaction }) {
  return async (
    actor: Actor,
    { mine = false, ...request }: PageRequest & { mine?: boolean | undefined },
  ): Promise<Page<StoredOrganisation>> => {
    if (actor.kind === 'anonymous') throw new DomainError('not_signed_in', {});
    const ids = mine ? organisationsOf(actor, ORGANISATION_ROLES) : undefined;
    const takesPart = holds(actor, ['platform-admin']) ? undefined : true;
    return transaction(actor, ({ organisations }) =>
      organisations.list({ ...request, ids, takesPart }),
    );
  };
}
