import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { UserActor } from '@inzetbaar/domain/identity';
import { decidePlacementTransition } from '@inzetbaar/domain/placements';
import { mailNews, recipientsOf } from '../introductions/news.ts';
import type { Clock, Ids, Transaction } from '../ports/index.ts';
import { readAll } from '../ports/read-all.ts';
import { writePlacement } from './write-placement.ts';

/**
 * Cancels what an employer proposed and nobody answered yet; what was confirmed or has begun stays. Each
 * in a transaction of its own, and each person gets a mail that says nothing.
 *
 * @throws `version_conflict` where somebody changed one at the same time
 */
export function withdrawProposalsOf({
  transaction,
  clock,
  ids,
  publicUrl,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  publicUrl: string;
}) {
  return async (actor: UserActor, organisationId: string): Promise<void> => {
    const proposed = await transaction(actor, ({ placements }) =>
      readAll((page) =>
        placements.list({ ...page, organisationIds: [organisationId], statuses: ['proposed'] }),
      ),
    );
    for (const { id, accountId } of proposed) {
      const recipients = await recipientsOf(transaction, 'candidate', {
        accountId,
        organisationId,
      });
      await transaction(actor, async (tx) => {
        const present = await tx.placements.find(id);
        // Answered by the person meanwhile.
        if (present?.status !== 'proposed') return;
        const now = clock.now();
        const transition = 'cancel';
        const today = calendarDateAt(now);
        const state = decidePlacementTransition(present, transition, 'employer', {}, today);
        await writePlacement(tx, { actor, present, state, transition, now });
        await mailNews(tx, { ids, publicUrl }, 'placement', id, recipients);
      });
    }
  };
}
