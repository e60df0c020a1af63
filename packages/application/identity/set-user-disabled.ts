import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import type { Clock, Transaction } from '../ports/index.ts';
import { organisationNamesOf } from './organisation-names.ts';
import { requireAnotherPlatformAdmin } from './platform-admins.ts';
import type { UserView } from './set-user-roles.ts';

/**
 * Blocks or unblocks an account; blocking ends every session of it. For the platform administrator.
 *
 * @throws `forbidden`, also for the last platform administrator; `not_found`
 */
export function setUserDisabled({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  return async (actor: Actor, input: { id: string; disabled: boolean }): Promise<UserView> => {
    if (!holds(actor, ['platform-admin'])) throw new DomainError('forbidden', {});
    return transaction(actor, async (tx) => {
      const account = await tx.accounts.find(input.id);
      if (account === null) throw new DomainError('not_found', { what: 'account' });
      const organisationNames = await organisationNamesOf(tx, account.roles);
      if ((account.disabledAt !== null) === input.disabled) return { account, organisationNames };

      const now = clock.now();
      const disabledAt = input.disabled ? now : null;
      if (input.disabled) {
        await requireAnotherPlatformAdmin(tx, account.id);
        await tx.accounts.endSessions(account.id);
      }
      await tx.accounts.update(account.id, { disabledAt });
      await tx.audit.record({
        at: now,
        actor,
        action: input.disabled ? 'account.disabled' : 'account.enabled',
        subjectType: 'account',
        subjectId: account.id,
        organisationId: null,
      });
      return { account: { ...account, disabledAt }, organisationNames };
    });
  };
}
