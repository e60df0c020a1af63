import type { CalendarFeedRepository } from '@inzetbaar/application/ports';

import type { Prisma } from '../generated/client.ts';

/** Calendar addresses: the own one; the system reads the one behind a hash. */
export function calendarFeedsIn(tx: Prisma.TransactionClient): CalendarFeedRepository {
  return {
    find: (accountId) => tx.calendarFeed.findUnique({ where: { accountId } }),
    async put({ accountId, tokenHash, createdAt }) {
      await tx.$executeRaw`
        INSERT INTO calendar_feed (account_id, token_hash, created_at)
        VALUES (${accountId}::uuid, ${tokenHash}, ${createdAt}::timestamptz)
        ON CONFLICT (account_id) DO UPDATE
          SET token_hash = EXCLUDED.token_hash, created_at = EXCLUDED.created_at`;
    },
    async remove(accountId) {
      const { count } = await tx.calendarFeed.deleteMany({ where: { accountId } });
      return count === 1;
    },
    findByTokenHash: (tokenHash) => tx.calendarFeed.findUnique({ where: { tokenHash } }),
  };
}
