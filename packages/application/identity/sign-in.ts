import { DomainError } from '@inzetbaar/domain/errors';
import type { Clock, Secrets, StoredAccount, Transaction } from '../ports/index.ts';
import { countAttempt, SIGN_IN } from './attempts.ts';

/**
 * Checks an address and a password. What comes back for an unknown address, a wrong password and a
 * disabled account is the same, and takes as long.
 *
 * @returns the account; the caller makes the session
 * @throws `wrong_credentials`, or `too_many_attempts` after 5 in 15 minutes
 */
export function signIn({
  transaction,
  clock,
  secrets,
}: {
  transaction: Transaction;
  clock: Clock;
  secrets: Secrets;
}) {
  const count = countAttempt({ transaction, clock });
  return async (credentials: { email: string; password: string }): Promise<StoredAccount> => {
    const email = credentials.email.trim().toLowerCase();
    await count(email);
    const account = await transaction(SIGN_IN, ({ accounts }) => accounts.findByEmail(email));
    const isRight = await secrets.verifyPassword(
      account?.passwordHash ?? null,
      credentials.password,
    );
    if (account === null || !isRight || account.disabledAt !== null) {
      throw new DomainError('wrong_credentials', {});
    }
    await transaction(SIGN_IN, async ({ accounts, audit }) => {
      await accounts.clearFailedSignIns(email);
      await audit.record({
        at: clock.now(),
        actor: { kind: 'user', userId: account.id, roles: account.roles },
        action: 'account.signed-in',
        subjectType: 'account',
        subjectId: account.id,
        organisationId: null,
      });
    });
    return account;
  };
}
