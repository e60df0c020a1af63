import type { SessionStore, StoredSession } from '../ports/index.ts';

/** Sessions outside any transaction, as the session store keeps them. */
export function inMemorySessions(
  sessions: Map<string, StoredSession> = new Map(),
): SessionStore & { readonly sessions: ReadonlyMap<string, StoredSession> } {
  const deleteWhere = (matches: (session: StoredSession) => boolean) => {
    const ended = [...sessions.values()].filter(matches);
    for (const { idHash } of ended) sessions.delete(idHash);
    return ended.length;
  };
  return {
    sessions,
    async find(idHash) {
      return sessions.get(idHash) ?? null;
    },
    async listOf(accountId) {
      return [...sessions.values()].filter((session) => session.accountId === accountId);
    },
    async insert(session) {
      sessions.set(session.idHash, session);
    },
    async extend(idHash, expiresAt) {
      const session = sessions.get(idHash);
      if (session !== undefined) sessions.set(idHash, { ...session, expiresAt });
    },
    async delete(idHash) {
      sessions.delete(idHash);
    },
    async deleteOf(accountId) {
      deleteWhere((session) => session.accountId === accountId);
    },
    async deleteExpired(now) {
      return deleteWhere((session) => session.expiresAt <= now);
    },
  };
}
