import type { Actor } from '@inzetbaar/domain/identity';
import { addressesOf, mailNews, type Recipient } from '../introductions/news.ts';
import type { Ids, Repositories, StoredSeatRequest, Transaction } from '../ports/index.ts';
import { findOwned, openRequestsFor } from './ownership.ts';

/** Where mail goes to who has an open request for an own training, looked up before it changes. */
export async function addressesBefore(
  transaction: Transaction,
  actor: Actor,
  trainingId: string,
): Promise<ReadonlyMap<string, Recipient | null>> {
  const accountIds = await transaction(actor, async (tx) => {
    await findOwned(tx, actor, trainingId);
    return (await openRequestsFor(tx, trainingId)).map(({ accountId }) => accountId);
  });
  return accountIds.length === 0 ? new Map() : addressesOf(transaction, accountIds);
}

/**
 * Mails everybody with one of these requests that there is news about their training, and nothing of
 * what it is. Who asked after the addresses were looked up is mailed at the address of the request.
 */
export async function tellPeople(
  tx: Repositories,
  deps: { ids: Ids; publicUrl: string },
  subject: 'training-changed' | 'training-cancelled',
  requests: readonly StoredSeatRequest[],
  addresses: ReadonlyMap<string, Recipient | null>,
): Promise<void> {
  for (const { accountId, email, trainingId } of requests) {
    const known = addresses.get(accountId);
    const given: Recipient | null = email === null ? null : { email, locale: 'nl' };
    const recipient = known === undefined ? given : known;
    if (recipient !== null) await mailNews(tx, deps, subject, trainingId, [recipient]);
  }
}
