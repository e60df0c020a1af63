import type { HeldRole } from '@inzetbaar/domain/identity';
import type { Lane } from '@inzetbaar/domain/lanes';
import type { Page, PageRequest } from './page.ts';

export interface StoredAccount {
  id: string;
  /** Lower case. */
  email: string;
  name: string;
  passwordHash: string;
  locale: 'nl' | 'en';
  disabledAt: Date | null;
  createdAt: Date;
  roles: readonly HeldRole[];
}

export interface AccountRepository {
  find(id: string): Promise<StoredAccount | null>;
  findByEmail(email: string): Promise<StoredAccount | null>;
  /** Ordered by name; `organisationIds` narrows to accounts with a role there, `q` to name or e-mail. */
  list(
    request: PageRequest & {
      organisationIds?: readonly string[] | undefined;
      q?: string | undefined;
    },
  ): Promise<Page<StoredAccount>>;
  /** Throws `already_exists` when the address is taken. */
  insert(account: StoredAccount): Promise<void>;
  update(
    id: string,
    change: Partial<Pick<StoredAccount, 'name' | 'locale' | 'passwordHash' | 'disabledAt'>>,
  ): Promise<void>;
  /** Replaces the roles; with `organisationIds`, only those held for these organisations. */
  replaceRoles(
    id: string,
    roles: readonly HeldRole[],
    organisationIds?: readonly string[],
  ): Promise<void>;
  /** Failed sign-ins for an address since an instant. */
  countFailedSignIns(email: string, since: Date): Promise<number>;
  addFailedSignIn(email: string, at: Date): Promise<void>;
  clearFailedSignIns(email: string): Promise<void>;
  /** Forgets failed sign-ins from before an instant, of every address. */
  tidyFailedSignIns(before: Date): Promise<void>;
  endSessions(accountId: string, exceptIdHash?: string): Promise<void>;
  /**
   * Ids of the accounts that are platform administrator and not disabled, locked until the end of the
   * transaction, so that two of them cannot remove each other at the same time.
   */
  lockPlatformAdmins(): Promise<readonly string[]>;
}

export interface StoredInvitation {
  id: string;
  tokenHash: string;
  email: string;
  name: string;
  roles: readonly HeldRole[];
  lanes: readonly Lane[];
  /** The organisation that invites, where there is one. */
  organisationId: string | null;
  invitedBy: string;
  expiresAt: Date;
  acceptedAt: Date | null;
  createdAt: Date;
}

export interface InvitationRepository {
  insert(invitation: StoredInvitation): Promise<void>;
  find(id: string): Promise<StoredInvitation | null>;
  findByTokenHash(tokenHash: string): Promise<StoredInvitation | null>;
  /** False when it was accepted already: a link works once, also when it is followed twice at a time. */
  accept(id: string, at: Date): Promise<boolean>;
  /** Removes an open one that the actor administers; false where there is none. */
  withdraw(id: string): Promise<boolean>;
  /** Those that were not accepted yet, newest first. */
  listOpen(request: PageRequest): Promise<Page<StoredInvitation>>;
}

/** Where sessions are kept: only the SHA-256 of a session id, never the id itself. */
export interface SessionStore {
  find(idHash: string): Promise<StoredSession | null>;
  /** The session with its account and all roles, in one statement: this runs before every request. */
  findWithAccount(
    idHash: string,
  ): Promise<{ session: StoredSession; account: Omit<StoredAccount, 'passwordHash'> } | null>;
  listOf(accountId: string): Promise<readonly StoredSession[]>;
  insert(session: StoredSession): Promise<void>;
  extend(idHash: string, expiresAt: Date): Promise<void>;
  delete(idHash: string): Promise<void>;
  deleteOf(accountId: string): Promise<void>;
  deleteExpired(now: Date): Promise<number>;
}

export interface StoredSession {
  idHash: string;
  accountId: string;
  expiresAt: Date;
}
