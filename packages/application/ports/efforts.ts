import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type { Effort, PlatformEffort, RecordedEffort } from '@inzetbaar/domain/second-track';
import type { Page, PageRequest } from './page.ts';

/** An effort of a case as it is kept; who of a side wrote it down is not told. */
export interface StoredEffort extends RecordedEffort {
  caseId: string;
}

/** A row by hand as it is added: of the writer's own side. */
export type EffortToStore = Pick<
  StoredEffort,
  'id' | 'caseId' | 'recordedAt' | 'corrects' | 'isTakenBack'
> &
  Pick<Effort, 'kind' | 'on' | 'by' | 'result' | 'reason' | 'organisation' | 'note'>;

/** Where on the platform something happened: whose effort it is follows from it. */
export type EffortPlace =
  | { kind: 'introduction' | 'placement' | 'seat-request'; id: string }
  /** An agreement: an effort in the case in which it was started, and in no other. */
  | { kind: 'agreement'; id: string }
  /** The ranking of an account. */
  | { kind: 'search'; id: string };

export interface EffortRepository {
  /**
   * Keeps what happened in every active case of the person, once for a place and `nth`. An introduction or
   * placement counts where its vacancy takes the second track. For whoever made it happen, who learns
   * nothing of cases from it.
   *
   * @throws for somebody on neither side of the place
   */
  recordOfPlatform(happened: {
    place: EffortPlace;
    nth: CalendarDate | number;
    effort: PlatformEffort;
    at: Date;
  }): Promise<void>;
  /**
   * Adds a row by hand. False where somebody else corrected the same row before.
   *
   * @throws for another side, a case that is not active, and for a correction of what the side did not
   *   write or of a case that is closed
   */
  add(effort: EffortToStore): Promise<boolean>;
  /** For the two sides of the case. */
  find(id: string): Promise<StoredEffort | null>;
  /** Those that stand, by the day on which they took place, latest first. */
  list(caseId: string, request: PageRequest): Promise<Page<StoredEffort>>;
  /** Every row, also what was corrected. */
  listAll(caseId: string): Promise<readonly StoredEffort[]>;
}
