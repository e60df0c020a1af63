import type {
  CaseFacts,
  CaseStatement,
  CaseStatus,
  Reminder,
} from '@inzetbaar/domain/second-track';
import type { Page, PageRequest } from './page.ts';

export interface StoredCase {
  id: string;
  organisationId: string;
  organisationName: string;
  /** Of the employee; null until somebody has an account with the address. */
  accountId: string | null;
  /** Lower case; as the case manager gave it. */
  email: string;
  name: string;
  status: CaseStatus;
  statement: CaseStatement;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** What a case stated, and since when. */
export interface CaseVersion extends Pick<StoredCase, 'version' | 'status' | 'statement'> {
  at: Date;
}

/** What the deadlines of an open case follow from, without whose it is. */
export interface CaseClock {
  id: string;
  organisationId: string;
  facts: CaseFacts;
}

export interface SecondTrackRepository {
  /** For the employee and the case managers of the employer; nobody else. */
  find(id: string): Promise<StoredCase | null>;
  /**
   * Every version of a case, the first one first, and what the employer was called when it was opened;
   * null for who may not read the case.
   */
  history(id: string): Promise<{ employerName: string; versions: readonly CaseVersion[] } | null>;
  /** Latest change first: of a person, or of organisations that the actor guides for. */
  list(
    request: PageRequest & {
      of: { accountId: string } | { organisationIds: readonly string[] };
      statuses?: readonly CaseStatus[] | undefined;
    },
  ): Promise<Page<StoredCase>>;
  /**
   * Opens a case as its first version. The account with the address is looked up by the store, since who
   * opens a case may not.
   *
   * @throws `case_overlaps` where the employer keeps a case of the person over some of the same days
   */
  insert(opened: Omit<StoredCase, 'accountId' | 'organisationName'>): Promise<void>;
  /**
   * Adds the next version; what was stated before is kept. False when the version has moved on. A person
   * changes the status only, to what is theirs to decide. Throws `case_overlaps`.
   */
  addVersion(
    next: Pick<StoredCase, 'id' | 'status' | 'statement' | 'updatedAt'>,
    expectedVersion: number,
  ): Promise<boolean>;
  /** Lets who accepted an invitation of an employer see the cases with the address. System only. */
  takeUp(accountId: string, organisationId: string): Promise<void>;
  /** Looks for the account with the address again; true where there is one now. Case managers only. */
  reach(id: string): Promise<boolean>;
  /** Of every case in which the deadlines run, in order of id. System only. */
  listClocks(afterId: string | null, limit: number): Promise<readonly CaseClock[]>;
  /** What went out about a case. System only. */
  remindersOf(caseId: string): Promise<readonly Reminder[]>;
  /** False where it went out before. System only. */
  addReminder(caseId: string, reminder: Reminder, at: Date): Promise<boolean>;
}

/** The secret address of somebody's calendar. */
export interface StoredCalendarFeed {
  accountId: string;
  tokenHash: string;
  createdAt: Date;
}

export interface CalendarFeedRepository {
  find(accountId: string): Promise<StoredCalendarFeed | null>;
  /** Takes the place of the one before. */
  put(feed: StoredCalendarFeed): Promise<void>;
  /** False where there was none. */
  remove(accountId: string): Promise<boolean>;
  /** System only. */
  findByTokenHash(tokenHash: string): Promise<StoredCalendarFeed | null>;
}
