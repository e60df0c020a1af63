import { DomainError } from '@inzetbaar/domain/errors';
import type { SystemActor } from '@inzetbaar/domain/identity';
import type { Clock, Transaction } from '../ports/index.ts';

/** So many wrong passwords for one address are let through in a window; after that everybody waits. */
const MAX_FAILED_SIGN_INS = 5;
const SIGN_IN_WINDOW_MINUTES = 15;

export const SIGN_IN: SystemActor = { kind: 'system', name: 'sign-in' };

/**
 * Counts an attempt for an address before its password is looked at, also for addresses that do not
 * exist. The attempt lands before it is counted, so that requests that arrive together cannot slip
 * past one another. A good password clears them all.
 *
 * @throws `too_many_attempts`; `retryAfterSeconds` is the whole window, the longest it can take
 */
export function countAttempt({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (email: string): Promise<void> => {
    const now = clock.now();
    const since = new Date(now.getTime() - SIGN_IN_WINDOW_MINUTES * 60_000);
    const before = await transaction(SIGN_IN, async ({ accounts }) => {
      const failed = await accounts.countFailedSignIns(email, since);
      if (failed < MAX_FAILED_SIGN_INS) await accounts.addFailedSignIn(email, now);
      return failed;
    });
    const refuse = () =>
      new DomainError('too_many_attempts', { retryAfterSeconds: SIGN_IN_WINDOW_MINUTES * 60 });
    if (before >= MAX_FAILED_SIGN_INS) throw refuse();
    const together = await transaction(SIGN_IN, ({ accounts }) =>
      accounts.countFailedSignIns(email, since),
    );
    if (together > MAX_FAILED_SIGN_INS) throw refuse();
  };
}
