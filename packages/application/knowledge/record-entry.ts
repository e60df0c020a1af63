import type { Actor } from '@inzetbaar/domain/identity';
import type { AuditEntry, Clock, Repositories, StoredKnowledgeEntry } from '../ports/index.ts';

/** Writes the audit row and the event of what was done with an entry; its words go into neither. */
export async function recordEntry(
  { audit, outbox }: Pick<Repositories, 'audit' | 'outbox'>,
  { clock }: { clock: Clock },
  actor: Actor,
  { id, kind, organisationId }: StoredKnowledgeEntry,
  action:
    | 'shared'
    | 'changed'
    | 'withdrawn'
    | 'taken-down'
    | 'reported'
    | 'shown'
    | 'marked-helpful',
  details: NonNullable<AuditEntry['details']> = {},
): Promise<void> {
  await audit.record({
    at: clock.now(),
    actor,
    action: `knowledge-entry.${action}`,
    subjectType: 'knowledge-entry',
    subjectId: id,
    organisationId,
    details: { kind, ...details },
  });
  await outbox.add('knowledge-entry.changed', id);
}
