import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Page, PageRequest, StoredAccount, Transaction } from '../ports/index.ts';
import { accountScopeOf } from './administration.ts';
import { type OrganisationNames, organisationNamesOf } from './organisation-names.ts';

/** A page of accounts with the names of the organisations in their roles. */
export interface UserPage extends Page<StoredAccount> {
  organisationNames: OrganisationNames;
}

/**
 * Accounts with a role in the own organisation, or all for the platform administrator; of other
 * people's roles an organisation administrator sees only those within it. Throws `forbidden`, and
 * `not_found` for an organisation that is not administered.
 */
export function listUsers({ transaction }: { transaction: Transaction }) {
  return async (
    actor: Actor,
    input: PageRequest & { organisationId?: string | undefined; q?: string | undefined },
  ): Promise<UserPage> => {
    const scope = accountScopeOf(actor);
    const { organisationId, q, ...request } = input;
    if (
      organisationId !== undefined &&
      scope.kind === 'organisations' &&
      !scope.organisationIds.includes(organisationId)
    ) {
      throw new DomainError('not_found', { what: 'organisation' });
    }
    const own = scope.kind === 'organisations' ? scope.organisationIds : undefined;
    return transaction(actor, async (tx) => {
      const page = await tx.accounts.list({
        ...request,
        q: q === undefined || q.trim() === '' ? undefined : q.trim(),
        organisationIds: organisationId === undefined ? own : [organisationId],
      });
      const roles = page.items.flatMap((account) => account.roles);
      return { ...page, organisationNames: await organisationNamesOf(tx, roles) };
    });
  };
}
