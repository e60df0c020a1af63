import type { Clock, MailToSend, Transaction } from '../ports/index.ts';

/** Hands one mail to the outside; rejects when it was not taken. */
export type Postman = (mail: MailToSend) => Promise<void>;

const SYSTEM = { kind: 'system', name: 'mail' } as const;
const LONGEST_WAIT_MS = 60 * 60 * 1000;

/**
 * Sends the mail that is due, one by one, each in a transaction of its own: the row stays locked while
 * it is sent, so that two processes never send the same one. Mail that is not taken waits longer each
 * time, at most an hour, and is never dropped.
 *
 * @returns how many went out and how many have to wait
 */
export function sendQueuedMail({
  transaction,
  clock,
  postman,
}: {
  transaction: Transaction;
  clock: Clock;
  postman: Postman;
}) {
  return async (limit: number): Promise<{ sent: number; postponed: number }> => {
    const done = { sent: 0, postponed: 0 };
    for (let count = 0; count < limit; count += 1) {
      const outcome = await transaction(SYSTEM, async ({ mail }) => {
        const due = await mail.claimDue(clock.now());
        if (due === null) return null;
        try {
          await postman(due);
        } catch {
          const wait = Math.min(LONGEST_WAIT_MS, 5000 * 2 ** Math.min(due.attempts, 16));
          await mail.postpone(due.id, new Date(clock.now().getTime() + wait));
          return 'postponed' as const;
        }
        await mail.markSent(due.id, clock.now());
        return 'sent' as const;
      });
      if (outcome === null) break;
      done[outcome] += 1;
    }
    return done;
  };
}
