import type { AuditEntry, AuditLog } from '@inzetbaar/application/ports';
import type { Actor } from '@inzetbaar/domain/identity';

import type { Prisma } from '../generated/client.ts';

/** Audit rows: only added; who writes them may not read them, so nothing is returned. */
export function auditIn(tx: Prisma.TransactionClient): AuditLog {
  const recordMany = async (entries: readonly AuditEntry[]) => {
    if (entries.length > 0) await tx.audit.createMany({ data: entries.map(rowOf) });
  };
  return { recordMany, record: (entry) => recordMany([entry]) };
}

function rowOf({ actor, details, ...entry }: AuditEntry): Prisma.AuditCreateManyInput {
  return { ...entry, actorKind: actor.kind, actor: nameOf(actor), details: { ...details } };
}

function nameOf(actor: Actor): string | null {
  if (actor.kind === 'user') return actor.userId;
  return actor.kind === 'system' ? actor.name : null;
}
