import type { SessionStore, StoredAccount, StoredSession } from '@inzetbaar/application/ports';
import type { Adapter, DatabaseSession, Lucia } from 'lucia';
import { hashToken } from '../tokens/index.ts';

/** The account as a session carries it. */
export type SessionAccount = Omit<StoredAccount, 'passwordHash'>;

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Record<never, never>, { account: SessionAccount }>;
    DatabaseUserAttributes: { account: SessionAccount };
  }
}

/**
 * Lucia's way to the session store. An id is hashed before it goes in, so that who reads the table,
 * or a copy of it, cannot take over anybody's session. A disabled account has no user: Lucia then
 * ends the session.
 */
export function hashingAdapter(store: SessionStore): Adapter {
  const asDatabaseSession = (id: string, session: StoredSession): DatabaseSession => ({
    id,
    userId: session.accountId,
    expiresAt: session.expiresAt,
    attributes: {},
  });
  return {
    async getSessionAndUser(sessionId) {
      const found = await store.findWithAccount(hashToken(sessionId));
      if (found === null) return [null, null];
      const session = asDatabaseSession(sessionId, found.session);
      if (found.account.disabledAt !== null) return [session, null];
      return [session, { id: found.account.id, attributes: { account: found.account } }];
    },
    /** The ids themselves are not known any more: these are their hashes. */
    async getUserSessions(userId) {
      const sessions = await store.listOf(userId);
      return sessions.map((session) => asDatabaseSession(session.idHash, session));
    },
    async setSession({ id, userId, expiresAt }) {
      await store.insert({ idHash: hashToken(id), accountId: userId, expiresAt });
    },
    async updateSessionExpiration(sessionId, expiresAt) {
      await store.extend(hashToken(sessionId), expiresAt);
    },
    async deleteSession(sessionId) {
      await store.delete(hashToken(sessionId));
    },
    async deleteUserSessions(userId) {
      await store.deleteOf(userId);
    },
    async deleteExpiredSessions() {
      await store.deleteExpired(new Date());
    },
  };
}
