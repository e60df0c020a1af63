import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type {
  PlacementEndReason,
  PlacementForm,
  PlacementStatus,
} from '@inzetbaar/domain/placements';
import type { Page, PageRequest } from './page.ts';

export interface StoredPlacement {
  id: string;
  introductionId: string;
  vacancyId: string;
  organisationId: string;
  accountId: string;
  form: PlacementForm;
  hoursPerWeek: number;
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
  status: PlacementStatus;
  reason: PlacementEndReason | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface PlacementFilter {
  accountId?: string | undefined;
  organisationIds?: readonly string[] | undefined;
  vacancyId?: string | undefined;
  statuses?: readonly PlacementStatus[] | undefined;
}

export interface PlacementRepository {
  find(id: string): Promise<StoredPlacement | null>;
  /** Latest change first. */
  list(request: PageRequest & PlacementFilter): Promise<Page<StoredPlacement>>;
  /** Confirmed ones whose first day has come, and active ones whose last day has passed. */
  listDue(today: CalendarDate, limit: number): Promise<readonly StoredPlacement[]>;
  /**
   * Throws `capacity_exceeded` when the vacancy has no room on every day of it, and `already_placed`
   * when its introduction has a placement that was neither declined nor cancelled.
   */
  insert(placement: StoredPlacement): Promise<void>;
  /** False when the version has moved on. Throws as `insert` does. */
  update(placement: StoredPlacement, expectedVersion: number): Promise<boolean>;
}
