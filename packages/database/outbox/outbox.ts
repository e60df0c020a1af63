import type { Outbox, OutboxEvent } from '@inzetbaar/application/ports';

import type { Prisma } from '../generated/client.ts';

/** Events, written in the transaction of what they tell about. */
export function outboxIn(tx: Prisma.TransactionClient): Outbox {
  const addMany = async (event: OutboxEvent, subjectIds: readonly string[]) => {
    if (subjectIds.length === 0) return;
    await tx.outbox.createMany({ data: subjectIds.map((subjectId) => ({ event, subjectId })) });
  };
  return { addMany, add: (event, subjectId) => addMany(event, [subjectId]) };
}
