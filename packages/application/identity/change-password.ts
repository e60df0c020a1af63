import { invalidInput } from '@inzetbaar/domain/errors';
import { type Actor, checkPassword } from '@inzetbaar/domain/identity';
import type { Clock, Secrets, Transaction } from '../ports/index.ts';
import { countAttempt } from './attempts.ts';
import { findSelf } from './read-account.ts';

/**
 * Changes the own password and ends every session but the one that asks. Guessing the present
 * password is bound by the same limit as signing in.
 *
 * @throws `not_signed_in`, `too_many_attempts`, or `invalid_input` for a wrong present password
 *   (`current`) or a weak new one (`next`)
 */
export function changePassword({
  transaction,
  clock,
  secrets,
}: {
  transaction: Transaction;
  clock: Clock;
  secrets: Secrets;
}) {
  const count = countAttempt({ transaction, clock });
  return async (
    actor: Actor,
    input: { current: string; next: string; sessionIdHash?: string | undefined },
  ): Promise<void> => {
    const self = await transaction(actor, (tx) => findSelf(tx, actor));
    const issues = checkPassword(input.next, self, 'next');
    if (issues.length > 0) throw invalidInput(...issues);
    await count(self.email);
    if (!(await secrets.verifyPassword(self.passwordHash, input.current))) {
      throw invalidInput({ path: 'current', code: 'invalid' });
    }

    const passwordHash = await secrets.hashPassword(input.next);
    await transaction(actor, async (tx) => {
      await tx.accounts.update(self.id, { passwordHash });
      await tx.accounts.endSessions(self.id, input.sessionIdHash);
      await tx.audit.record({
        at: clock.now(),
        actor,
        action: 'account.password-changed',
        subjectType: 'account',
        subjectId: self.id,
        organisationId: null,
      });
    });
    await transaction({ kind: 'system', name: 'change-password' }, ({ accounts }) =>
      accounts.clearFailedSignIns(self.email),
    );
  };
}
