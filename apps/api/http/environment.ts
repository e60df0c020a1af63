import type { Clock, IdempotencyStore, Ids, StoredAccount } from '@inzetbaar/application/ports';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Locale } from '../problems/index.ts';

/** Who is signed in, and the name of the session that this is. */
export interface OpenSession {
  account: Omit<StoredAccount, 'passwordHash'>;
  idHash: string;
}

/** What the API needs from `packages/auth`; texts in and out are values of HTTP headers. */
export interface Sessions {
  readSession(
    cookieHeader: string | undefined,
  ): Promise<{ current: OpenSession | null; setCookie: string | null }>;
  createSession(accountId: string): Promise<{ setCookie: string }>;
  endSession(cookieHeader: string | undefined): Promise<{ setCookie: string }>;
  endAllSessions(accountId: string): Promise<{ setCookie: string }>;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What every route shares. */
export interface HttpEnvironment {
  sessions: Sessions;
  idempotency: IdempotencyStore;
  log: Log;
  clock: Clock;
  ids: Ids;
  /** Where people reach the platform, without a slash at the end. */
  publicUrl: string;
  /** Reverse proxies in front that tell the address of a client. */
  proxies: number;
}

/** What Hono keeps for one request. */
export interface RequestState {
  Variables: {
    requestId: string;
    locale: Locale;
    session: OpenSession | null;
    actor: Actor;
    /** The path with its parameters by name, for logs and metrics. */
    route: string;
  };
}
