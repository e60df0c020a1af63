import type { MailQueue } from '@inzetbaar/application/ports';

import type { Prisma } from '../generated/client.ts';

interface MailRow {
  id: string;
  to: string;
  subject: string;
  body: string;
  attempts: number;
}

/** Mail waits in a table; a sender claims one at a time for a while, and senders beside it claim others. */
export function mailIn(tx: Prisma.TransactionClient): MailQueue {
  return {
    async add(mail) {
      // Due at once, by whichever clock the sender goes.
      await tx.mail.createMany({ data: { ...mail, nextTryAt: new Date(0) } });
    },
    async claimDue(now, until) {
      const [due] = await tx.$queryRaw<MailRow[]>`
        UPDATE mail SET next_try_at = ${until}::timestamptz, attempts = attempts + 1
        WHERE id = (SELECT id FROM mail
                    WHERE sent_at IS NULL AND handed_at IS NULL AND next_try_at <= ${now}::timestamptz
                    ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING id, "to", subject, body, attempts`;
      return due ?? null;
    },
    async handOver(id, attempt, at) {
      const { count } = await tx.mail.updateMany({
        where: { id, attempts: attempt, handedAt: null, sentAt: null },
        data: { handedAt: at },
      });
      return count === 1;
    },
    async markSent(id, at) {
      // What was sent is not kept: it may hold a one-time link.
      await tx.mail.updateMany({ where: { id }, data: { sentAt: at, body: '' } });
    },
    async postpone(id, nextTryAt) {
      await tx.mail.updateMany({ where: { id }, data: { nextTryAt, handedAt: null } });
    },
    async settleHanded(before) {
      return tx.$executeRaw`
        UPDATE mail SET sent_at = handed_at, body = ''
        WHERE sent_at IS NULL AND handed_at < ${before}::timestamptz`;
    },
    async tidySent(before) {
      await tx.mail.deleteMany({ where: { sentAt: { lt: before } } });
    },
  };
}
