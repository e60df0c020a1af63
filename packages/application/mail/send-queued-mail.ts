import type { Clock, MailToSend, Transaction } from '../ports/index.ts';

/**
 * Hands one mail to the outside. `handOver` is awaited at the last moment before the mail server may take
 * it; where it answers false, the mail must not be taken. Rejects with `MailRefused` when the server said
 * no, and with anything else when it is not known what became of it.
 */
export type Postman = (mail: MailToSend, handOver: () => Promise<boolean>) => Promise<void>;

/** A mail server that answered, and did not take the mail. */
export class MailRefused extends Error {}

const SYSTEM = { kind: 'system', name: 'mail' } as const;
const LONGEST_WAIT_MS = 60 * 60 * 1000;
/** How long one attempt has the mail to itself; somebody who is killed with it leaves it for that long. */
const CLAIM_MS = 2 * 60 * 1000;
/** After this nothing more is heard of a mail that was handed over. */
const SILENCE_MS = 10 * 60 * 1000;

/** What became of the mail that was due. */
export interface MailRound {
  sent: number;
  /** Was not taken, and is tried again. */
  postponed: number;
  /** May have gone: not sent again, since nobody should get the same mail twice. */
  unsure: number;
}

/**
 * Sends the mail that is due, one by one. Each is claimed for a while, marked as handed over at the last
 * moment, and then as sent, in transactions of their own: several processes never send the same one, and
 * whoever is killed in between leaves a mail that either surely did not go or is not sent again. Mail that
 * is not taken waits longer each time, at most an hour, and is never dropped.
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
  const after = (ms: number) => new Date(clock.now().getTime() + ms);

  const sendOne = async (mail: MailToSend & { attempts: number }): Promise<keyof MailRound> => {
    let isHanded = false;
    try {
      await postman(mail, async () => {
        isHanded = await transaction(SYSTEM, (tx) =>
          tx.mail.handOver(mail.id, mail.attempts, clock.now()),
        );
        return isHanded;
      });
    } catch (error) {
      if (!isHanded || error instanceof MailRefused) {
        const wait = Math.min(LONGEST_WAIT_MS, 5000 * 2 ** Math.min(mail.attempts - 1, 16));
        await transaction(SYSTEM, (tx) => tx.mail.postpone(mail.id, after(wait)));
        return 'postponed';
      }
      await transaction(SYSTEM, (tx) => tx.mail.markSent(mail.id, clock.now()));
      return 'unsure';
    }
    await transaction(SYSTEM, (tx) => tx.mail.markSent(mail.id, clock.now()));
    return 'sent';
  };

  return async (limit: number): Promise<MailRound> => {
    const unsure = await transaction(SYSTEM, (tx) => tx.mail.settleHanded(after(-SILENCE_MS)));
    const done: MailRound = { sent: 0, postponed: 0, unsure };
    for (let count = 0; count < limit; count += 1) {
      const due = await transaction(SYSTEM, (tx) => tx.mail.claimDue(clock.now(), after(CLAIM_MS)));
      if (due === null) break;
      done[await sendOne(due)] += 1;
    }
    return done;
  };
}
