import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type {
  IntroductionParty,
  IntroductionReason,
  IntroductionStatus,
  IntroductionTransitionName,
  Release,
  ReleaseField,
} from '@inzetbaar/domain/introductions';
import type { WorkCondition } from '@inzetbaar/domain/passports';
import type { StoredEvidence } from './evidence.ts';
import type { Page, PageRequest } from './page.ts';
import type { StoredRegistration } from './passports.ts';

export interface IntroductionEvent {
  at: Date;
  transition: IntroductionTransitionName | 'show-interest' | 'invite';
  by: IntroductionParty;
}

export interface StoredIntroduction {
  id: string;
  vacancyId: string;
  organisationId: string;
  passportId: string;
  accountId: string;
  status: IntroductionStatus;
  startedBy: 'candidate' | 'employer';
  meetingProposedBy: 'candidate' | 'employer' | null;
  meetingAt: Date | null;
  practical: string | null;
  reason: IntroductionReason | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  /** The latest one; whether it still shows is `isReleaseActive`. */
  release: Release | null;
  /** Oldest first. */
  events: readonly IntroductionEvent[];
}

/** Evidence that holds today, without who gave it: that would tell of somebody else. */
export type ReleasedEvidence = Pick<
  StoredEvidence,
  'skillId' | 'kind' | 'level' | 'givenOn' | 'validUntil'
>;

/** Only released fields are present. */
export interface ReleasedPersonFields {
  name?: string;
  email?: string;
  phone?: string | null;
  employer?: string | null;
  registrations?: readonly StoredRegistration[];
  evidence?: readonly ReleasedEvidence[];
  workConditions?: readonly WorkCondition[];
  introductionText?: string;
}

export interface IntroductionFilter {
  /** One of both: the candidate's own, or those of organisations. */
  accountId?: string | undefined;
  organisationIds?: readonly string[] | undefined;
  vacancyId?: string | undefined;
  statuses?: readonly IntroductionStatus[] | undefined;
}

export interface IntroductionRepository {
  find(id: string): Promise<StoredIntroduction | null>;
  /** Latest change first. */
  list(request: PageRequest & IntroductionFilter): Promise<Page<StoredIntroduction>>;
  /** Open ones without a change since an instant. */
  listStale(before: Date, limit: number): Promise<readonly StoredIntroduction[]>;
  /** Throws `already_exists` when these two are in an open introduction already. */
  insert(introduction: StoredIntroduction): Promise<void>;
  /** False when the version has moved on. Adds the event; `release` is kept by the two calls below. */
  update(
    introduction: StoredIntroduction,
    expectedVersion: number,
    event: IntroductionEvent,
  ): Promise<boolean>;
  addRelease(
    id: string,
    introductionId: string,
    release: { fields: readonly ReleaseField[]; until: CalendarDate; createdAt: Date },
  ): Promise<void>;
  endReleases(introductionId: string, at: Date): Promise<void>;
  /** What the release shows today; null when no release is active. */
  releasedPerson(introductionId: string, today: CalendarDate): Promise<ReleasedPersonFields | null>;
}
