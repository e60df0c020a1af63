import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, ORGANISATION_ROLES, organisationsOf } from '@inzetbaar/domain/identity';
import type { Page, PageRequest, StoredOrganisation, Transaction } from '../ports/index.ts';

/** Organisations of the region by name; `mine` narrows to those that the actor holds a role for. */
export function listOrganisations({ transaction }: { transaction: Transaction }) {
  return async (
    actor: Actor,
    { mine = false, ...request }: PageRequest & { mine?: boolean | undefined },
  ): Promise<Page<StoredOrganisation>> => {
    if (actor.kind === 'anonymous') throw new DomainError('not_signed_in', {});
    const ids = mine ? organisationsOf(actor, ORGANISATION_ROLES) : undefined;
    return transaction(actor, ({ organisations }) => organisations.list({ ...request, ids }));
  };
}
