import type { SessionStore } from '@inzetbaar/application/ports';
import { Lucia, TimeSpan } from 'lucia';
import { hashToken } from '../tokens/index.ts';
import { hashingAdapter, type SessionAccount } from './hashing-adapter.ts';

export type { SessionAccount } from './hashing-adapter.ts';

export const SESSION_COOKIE = 'inzetbaar_session';

/** A session lasts this long after it was last used; half-way through it is made longer. */
export const SESSION_DAYS = 30;

/** Ids as they are made (200 bits in base 32); anything else cannot be one. */
const SESSION_ID = /^[a-z2-7]{40}$/;

/** Lucia's own reader throws on a badly encoded cookie, also on one that is not ours. */
const COOKIE = new RegExp(`(?:^|;)\\s*${SESSION_COOKIE}=([^;]*)`);

/** What a request gives as the id of its session, whether it can be one or not. */
function idIn(cookieHeader: string | null | undefined): string | null {
  return COOKIE.exec(cookieHeader ?? '')?.[1]?.trim() ?? null;
}

/** Who asks. */
export interface CurrentSession {
  account: SessionAccount;
  /** Names the session where its id must not be known, as in "every session but this one". */
  idHash: string;
}

/** What a request brought: who asks, and a `Set-Cookie` to answer with where there is one. */
export interface ReadSession {
  current: CurrentSession | null;
  setCookie: string | null;
}

/** Sessions in a cookie; all texts in and out are values of HTTP headers. */
export interface Sessions {
  /** Starts a session. The caller has checked the password. Answers the `Set-Cookie`. */
  createSession(accountId: string): Promise<{ setCookie: string; idHash: string }>;
  /** Reads the `Cookie` of a request. A cookie that is worth nothing (any more) is taken away. */
  readSession(cookieHeader: string | null | undefined): Promise<ReadSession>;
  /** Ends the session of a request. Answers the `Set-Cookie` that takes the cookie away. */
  endSession(cookieHeader: string | null | undefined): Promise<{ setCookie: string }>;
  /** Ends every session of an account. Answers the `Set-Cookie` that takes the cookie away. */
  endAllSessions(accountId: string): Promise<{ setCookie: string }>;
  /** Tidies up; sessions that have expired are worth nothing before it as well. */
  deleteExpiredSessions(): Promise<void>;
}

/** `secure`: the platform is reached by https, and the cookie is for nothing else. */
export function cookieSessions({
  store,
  secure,
}: {
  store: SessionStore;
  secure: boolean;
}): Sessions {
  const lucia = new Lucia(hashingAdapter(store), {
    sessionExpiresIn: new TimeSpan(SESSION_DAYS, 'd'),
    sessionCookie: { name: SESSION_COOKIE, attributes: { secure, sameSite: 'lax', path: '/' } },
    getUserAttributes: ({ account }) => ({ account }),
  });
  const blank = () => lucia.createBlankSessionCookie().serialize();

  return {
    async createSession(accountId) {
      const { id } = await lucia.createSession(accountId, {});
      return { setCookie: lucia.createSessionCookie(id).serialize(), idHash: hashToken(id) };
    },
    async readSession(cookieHeader) {
      const id = idIn(cookieHeader);
      if (id === null) return { current: null, setCookie: null };
      if (!SESSION_ID.test(id)) return { current: null, setCookie: blank() };
      const { session, user } = await lucia.validateSession(id);
      if (session === null) return { current: null, setCookie: blank() };
      return {
        current: { account: user.account, idHash: hashToken(id) },
        setCookie: session.fresh ? lucia.createSessionCookie(id).serialize() : null,
      };
    },
    async endSession(cookieHeader) {
      const id = idIn(cookieHeader);
      if (id !== null && SESSION_ID.test(id)) await lucia.invalidateSession(id);
      return { setCookie: blank() };
    },
    async endAllSessions(accountId) {
      await lucia.invalidateUserSessions(accountId);
      return { setCookie: blank() };
    },
    async deleteExpiredSessions() {
      await lucia.deleteExpiredSessions();
    },
  };
}
