import type { AccessKind, Actor } from '@inzetbaar/domain/identity';
import type { Page, PageRequest } from './page.ts';

/** What changed, by whom; details hold codes and ids, never words about a person. */
export interface AuditEntry {
  at: Date;
  actor: Actor;
  /** `vacancy.published`: the subject and what happened. */
  action: string;
  subjectType: string;
  subjectId: string;
  organisationId: string | null;
  details?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditLog {
  record(entry: AuditEntry): Promise<void>;
  recordMany(entries: readonly AuditEntry[]): Promise<void>;
}

export interface AccessEntry {
  at: Date;
  kind: AccessKind;
  viewerId: string;
  viewerName: string;
  organisationId: string | null;
  vacancyId: string | null;
  /** Names of what was shown. */
  fields: readonly string[];
}

/** Looks at the same thing that come within this time of the first one are one entry. */
export const SAME_LOOK_MS = 3_600_000;

/** An entry as it is kept: `at` is the first look, and the same looks within the hour after it joined it. */
export interface StoredAccessEntry extends AccessEntry {
  id: string;
  lastAt: Date;
  times: number;
}

/** An entry as its subject reads it. */
export interface ReadAccessEntry extends StoredAccessEntry {
  organisationName: string | null;
  vacancyTitle: string | null;
}

export interface AccessLogRepository {
  /**
   * Written about whoever holds the passport; passports that are not visible to the writer are passed
   * over. What the same viewer saw of the same person within the hour before joins that entry.
   */
  addForPassports(entry: AccessEntry, passportIds: readonly string[]): Promise<void>;
  /** Joins an entry of the hour before in the same way. */
  add(entry: AccessEntry, accountId: string): Promise<void>;
  /** The same for each of several people, at once. */
  addForAccounts(entry: AccessEntry, accountIds: readonly string[]): Promise<void>;
  /** Written by who opened a link, about the holder who sent it; joins an entry of the hour before. */
  addByLink(at: Date, fields: readonly string[]): Promise<void>;
  /** The own one, by the first look, newest first. */
  list(accountId: string, request: PageRequest): Promise<Page<ReadAccessEntry>>;
}

/** A ranking as it was shown (EU AI Act, article 12: record-keeping for high-risk systems). */
export interface RankingEntry {
  at: Date;
  viewerId: string;
  kind: 'vacancies-for-person' | 'people-for-vacancy' | 'search-by-fit';
  /** The passport's account or the vacancy that was matched. */
  subjectId: string;
  weightsVersion: string;
  fingerprint: string;
  /** Ids in the order shown. */
  shown: readonly string[];
}

export interface RankingLog {
  add(entry: RankingEntry): Promise<void>;
  /** What was shown to an account, newest first; the own one only. */
  list(viewerId: string, request: PageRequest): Promise<Page<RankingEntry>>;
}

export interface MailToSend {
  id: string;
  to: string;
  subject: string;
  /** Plain text; every mail can be read without pictures. */
  body: string;
}

/** Mail is written in the same transaction as what it tells, and sent later, once. */
export interface MailQueue {
  add(mail: MailToSend): Promise<void>;
  /**
   * One mail that is due, for the caller alone until an instant; null when there is none. `attempts` counts
   * this one. System actor only.
   */
  claimDue(now: Date, until: Date): Promise<(MailToSend & { attempts: number }) | null>;
  /**
   * From here on it may have gone. False where somebody else claimed it since that attempt, or it went:
   * then it must not be sent.
   */
  handOver(id: string, attempt: number, at: Date): Promise<boolean>;
  markSent(id: string, at: Date): Promise<void>;
  /** Was surely not taken: to be tried again later. */
  postpone(id: string, nextTryAt: Date): Promise<void>;
  /** Counts mail as sent that was handed over before an instant and of which nothing was heard since. */
  settleHanded(before: Date): Promise<number>;
  /** Forgets mail that was sent before an instant: to whom, and what about. System actor only. */
  tidySent(before: Date): Promise<void>;
}
