import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor, HeldRole } from '@inzetbaar/domain/identity';
import type { Clock, StoredAccount, Transaction } from '../ports/index.ts';
import { type AccountScope, accountScopeOf } from './administration.ts';
import { checkRoles, roleCodes } from './check-roles.ts';
import { type OrganisationNames, organisationNamesOf } from './organisation-names.ts';
import { requireAnotherPlatformAdmin } from './platform-admins.ts';

/** An account with the names of the organisations in its roles. */
export interface UserView {
  account: StoredAccount;
  organisationNames: OrganisationNames;
}

/**
 * Replaces the roles of an account: all of them for the platform administrator, for an organisation
 * administrator those within the own organisation.
 *
 * @returns the account with the roles that the administrator may see
 * @throws `forbidden` for a role elsewhere, and for the last platform administrator's; `not_found` for
 *   who has no role in the own organisation; `invalid_input`
 */
export function setUserRoles({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (
    actor: Actor,
    input: { id: string; roles: readonly HeldRole[] },
  ): Promise<UserView> => {
    const scope = accountScopeOf(actor);
    if (!input.roles.every((held) => reaches(scope, held))) throw new DomainError('forbidden', {});
    return transaction(actor, async (tx) => {
      const account = await tx.accounts.find(input.id);
      const present = account?.roles.filter((held) => reaches(scope, held)) ?? [];
      // An administrator can find the own account without a role in the organisation asked about.
      if (account === null || (scope.kind === 'organisations' && present.length === 0)) {
        throw new DomainError('not_found', { what: 'account' });
      }
      const organisationNames = await organisationNamesOf(tx, [...account.roles, ...input.roles]);
      const issues = checkRoles(input.roles, organisationNames);
      if (issues.length > 0) throw invalidInput(...issues);
      if (
        scope.kind === 'region' &&
        present.some(({ role }) => role === 'platform-admin') &&
        !input.roles.some(({ role }) => role === 'platform-admin')
      ) {
        await requireAnotherPlatformAdmin(tx, account.id);
      }

      const within = scope.kind === 'region' ? undefined : scope.organisationIds;
      await tx.accounts.replaceRoles(account.id, input.roles, within);
      await tx.audit.record({
        at: clock.now(),
        actor,
        action: 'account.roles-changed',
        subjectType: 'account',
        subjectId: account.id,
        organisationId: within?.[0] ?? null,
        details: { before: roleCodes(present), after: roleCodes(input.roles) },
      });
      const kept = account.roles.filter((held) => !reaches(scope, held));
      return { account: { ...account, roles: [...kept, ...input.roles] }, organisationNames };
    });
  };
}

function reaches(scope: AccountScope, { organisationId }: HeldRole): boolean {
  if (scope.kind === 'region') return true;
  return organisationId !== null && scope.organisationIds.includes(organisationId);
}
