import type { Clock, Ids, StoredAccount } from '@inzetbaar/application/ports';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Locale } from '../problems/index.ts';

/** A signed-in account, and the cookie to send again when the session was extended. */
export interface OpenSession {
  account: StoredAccount;
  idHash: string;
  renewedCookie: string | null;
}

/** What the API needs from `packages/auth`; cookies are whole `Set-Cookie` values. */
export interface Sessions {
  read(cookieHeader: string | undefined): Promise<OpenSession | null>;
  create(accountId: string): Promise<{ cookie: string }>;
  end(cookieHeader: string | undefined): Promise<{ cookie: string }>;
  endAll(accountId: string): Promise<{ cookie: string }>;
}

/** An answer as it is kept for a repeated request. */
export interface KeptAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export type IdempotencyState =
  | { state: 'new' }
  | { state: 'replay'; response: KeptAnswer }
  | { state: 'in-progress' }
  | { state: 'conflict' };

/** Remembers the answers to writes, so that a request sent twice is done once. */
export interface Idempotency {
  begin(accountId: string, key: string, requestHash: string): Promise<IdempotencyState>;
  finish(accountId: string, key: string, response: KeptAnswer): Promise<void>;
  abandon(accountId: string, key: string): Promise<void>;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What every route shares. */
export interface HttpEnvironment {
  sessions: Sessions;
  idempotency: Idempotency;
  log: Log;
  clock: Clock;
  ids: Ids;
  /** Where people reach the platform, without a slash at the end. */
  publicUrl: string;
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
