import { invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Clock, StoredAccount, Transaction } from '../ports/index.ts';
import { type AccountView, findSelf, viewAccount } from './read-account.ts';

/** Changes the own name or language; what is left out stays. Throws `not_signed_in`, `invalid_input`. */
export function updateAccount({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (
    actor: Actor,
    input: { name?: string | undefined; locale?: StoredAccount['locale'] | undefined },
  ): Promise<AccountView> =>
    transaction(actor, async (tx) => {
      const present = await findSelf(tx, actor);
      const name = input.name?.trim() ?? present.name;
      const locale = input.locale ?? present.locale;
      if (name === '') throw invalidInput({ path: 'name', code: 'required' });
      if (name !== present.name || locale !== present.locale) {
        await tx.accounts.update(present.id, { name, locale });
        await tx.audit.record({
          at: clock.now(),
          actor,
          action: 'account.updated',
          subjectType: 'account',
          subjectId: present.id,
          organisationId: null,
          details: { nameChanged: name !== present.name, locale },
        });
      }
      return viewAccount(tx, { ...present, name, locale });
    });
}
