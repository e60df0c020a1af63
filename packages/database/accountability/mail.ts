import type { MailQueue } from '@inzetbaar/application/ports';

import type { Prisma } from '../generated/client.ts';

interface MailRow {
  id: string;
  to: string;
  subject: string;
  body: string;
  attempts: number;
}

/** Mail waits in a table; a sender takes one at a time, and senders beside it take others. */
export function mailIn(tx: Prisma.TransactionClient): MailQueue {
  return {
    async add(mail) {
      // Due at once, by whichever clock the sender goes.
      await tx.mail.createMany({ data: { ...mail, nextTryAt: new Date(0) } });
    },
    async claimDue(now) {
      const [due] = await tx.$queryRaw<MailRow[]>`
        SELECT id, "to", subject, body, attempts FROM mail
        WHERE sent_at IS NULL AND next_try_at <= ${now}::timestamptz
        ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
      return due ?? null;
    },
    async markSent(id, at) {
      // What was sent is not kept: it may hold a one-time link.
      await tx.mail.updateMany({ where: { id }, data: { sentAt: at, body: '' } });
    },
    async postpone(id, nextTryAt) {
      await tx.mail.updateMany({ where: { id }, data: { nextTryAt, attempts: { increment: 1 } } });
    },
    async tidySent(before) {
      await tx.mail.deleteMany({ where: { sentAt: { lt: before } } });
    },
  };
}
