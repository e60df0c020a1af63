import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Lane } from '@inzetbaar/domain/lanes';
import type { Repositories, StoredAccount, Transaction } from '../ports/index.ts';
import { type OrganisationNames, organisationNamesOf } from './organisation-names.ts';

/** The own account with what goes with it. */
export interface AccountView {
  account: StoredAccount;
  /** Lanes that the own passport takes part in. */
  lanes: readonly Lane[];
  organisationNames: OrganisationNames;
}

/** The own account. Throws `not_signed_in` for anybody else. */
export function readAccount({ transaction }: { transaction: Transaction }) {
  return async (actor: Actor): Promise<AccountView> =>
    transaction(actor, async (tx) => viewAccount(tx, await findSelf(tx, actor)));
}

/** The account of who asks. Throws `not_signed_in` where there is none. */
export async function findSelf(
  { accounts }: Pick<Repositories, 'accounts'>,
  actor: Actor,
): Promise<StoredAccount> {
  const account = actor.kind === 'user' ? await accounts.find(actor.userId) : null;
  if (account === null) throw new DomainError('not_signed_in', {});
  return account;
}

/** The account of who asks, as it is shown. */
export async function viewAccount(tx: Repositories, account: StoredAccount): Promise<AccountView> {
  const passport = await tx.passports.findOf(account.id);
  return {
    account,
    lanes: passport?.lanes.map(({ lane }) => lane) ?? [],
    organisationNames: await organisationNamesOf(tx, account.roles),
  };
}
