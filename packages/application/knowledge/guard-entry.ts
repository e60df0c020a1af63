import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Clock, Transaction } from '../ports/index.ts';
import { recordEntry } from './record-entry.ts';
import { findEntry, findFor, type KnowledgeView, notThere, requireReader } from './readers.ts';

interface Deps {
  transaction: Transaction;
  clock: Clock;
}

/**
 * Erases an entry with its answers: the author withdraws it, the platform administrator takes it down.
 *
 * @throws `not_found`; `forbidden` for a colleague
 */
export function withdrawEntry({ transaction, clock }: Deps) {
  return async (actor: Actor, id: string): Promise<void> =>
    transaction(actor, async (tx) => {
      const stored = await findFor(tx, actor, id, 'withdraw');
      const isOwn = stored.authorId === requireReader(actor).userId;
      if (!(await tx.knowledge.remove(id))) throw notThere();
      await recordEntry(tx, { clock }, actor, stored, isOwn ? 'withdrawn' : 'taken-down');
    });
}

/**
 * Says that somebody can be recognised in an entry of a colleague: nobody but its author and the platform
 * administrator sees it until the latter has looked.
 *
 * @throws `not_found`; `forbidden` for one's own, and for who checks
 */
export function reportEntry({ transaction, clock }: Deps) {
  return async (actor: Actor, id: string): Promise<void> =>
    transaction(actor, async (tx) => {
      const stored = await findFor(tx, actor, id, 'report');
      if (!(await tx.knowledge.hide(id))) throw notThere();
      await recordEntry(tx, { clock }, actor, stored, 'reported');
    });
}

/**
 * Puts an entry in sight again after a check.
 *
 * @throws `not_found`; `forbidden` for everybody but the platform administrator, and for one's own;
 *   `transition_not_allowed` for what is in sight
 */
export function showEntry({ transaction, clock }: Deps) {
  return async (actor: Actor, id: string): Promise<KnowledgeView> =>
    transaction(actor, async (tx) => {
      const stored = await findFor(tx, actor, id, 'show');
      if (!(await tx.knowledge.show(id))) throw notThere();
      await recordEntry(tx, { clock }, actor, stored, 'shown');
      return findEntry(tx, actor, id);
    });
}

/**
 * Marks the answer that helped the asker, in the place of another; null marks none.
 *
 * @throws `not_found`, also for what is no answer to the question; `forbidden` for a colleague's question
 */
export function markHelpful({ transaction, clock }: Deps) {
  return async (
    actor: Actor,
    { id, answerId }: { id: string; answerId: string | null },
  ): Promise<KnowledgeView> =>
    transaction(actor, async (tx) => {
      const { stored, party } = await findEntry(tx, actor, id);
      if (party !== 'author') throw new DomainError('forbidden', {});
      if (!(await tx.knowledge.markHelpful(id, answerId))) throw notThere();
      if (stored.helpfulAnswerId !== answerId) {
        await recordEntry(tx, { clock }, actor, stored, 'marked-helpful', { answerId });
      }
      return findEntry(tx, actor, id);
    });
}
