import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Page, PageRequest, ReadAccessEntry, Transaction } from '../ports/index.ts';

/** Who saw what of the account that asks, newest first. For anybody who is signed in. */
export function listAccessLog({ transaction }: { transaction: Transaction }) {
  return async (actor: Actor, request: PageRequest): Promise<Page<ReadAccessEntry>> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    return transaction(actor, ({ accessLog }) => accessLog.list(actor.userId, request));
  };
}
