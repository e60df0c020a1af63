import type { SessionStore, StoredSession } from '../ports/index.ts';
import type { Tables } from './tables.ts';

/** The session store of a world: outside any transaction, like the real one. */
export function inMemorySessions(world: {
  readonly tables: Pick<Tables, 'sessions' | 'accounts'>;
}): SessionStore {
  const deleteWhere = (matches: (session: StoredSession) => boolean) => {
    const { sessions } = world.tables;
    const ended = [...sessions.values()].filter(matches);
    for (const { idHash } of ended) sessions.delete(idHash);
    return ended.length;
  };
  const find = (idHash: string) => world.tables.sessions.get(idHash) ?? null;
  return {
    async find(idHash) {
      return find(idHash);
    },
    async findWithAccount(idHash) {
      const session = find(idHash);
      const kept = session === null ? undefined : world.tables.accounts.get(session.accountId);
      if (session === null || kept === undefined) return null;
      const { passwordHash: _secret, ...account } = kept;
      return { session, account };
    },
    async listOf(accountId) {
      return [...world.tables.sessions.values()].filter(
        (session) => session.accountId === accountId,
      );
    },
    async insert(session) {
      world.tables.sessions.set(session.idHash, session);
    },
    async extend(idHash, expiresAt) {
      const session = find(idHash);
      if (session !== null) world.tables.sessions.set(idHash, { ...session, expiresAt });
    },
    async delete(idHash) {
      deleteWhere((session) => session.idHash === idHash);
    },
    async deleteOf(accountId) {
      deleteWhere((session) => session.accountId === accountId);
    },
    async deleteExpired(now) {
      return deleteWhere((session) => session.expiresAt <= now);
    },
  };
}
