import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type {
  JobAdaptation,
  VacancyContent,
  VacancyPauseReason,
  VacancyStatus,
} from '@inzetbaar/domain/vacancies';
import type { Page, PageRequest } from './page.ts';
import type { StoredLocation } from './organisations.ts';

/** A vacancy as it is kept, with the place where the work is and the employer's name. */
export interface StoredVacancy extends VacancyContent {
  id: string;
  organisationId: string;
  organisationName: string;
  location: StoredLocation;
  externalId: string | null;
  status: VacancyStatus;
  /** What was swapped in the job to lift a block, in the order of the closed list. */
  adaptations: readonly JobAdaptation[];
  /** Why the platform paused it; null where its owner did, and while it is not paused. */
  pauseReason: VacancyPauseReason | null;
  version: number;
  publishedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** What a writer gives; names and place follow from the ids. */
export type VacancyToStore = Omit<StoredVacancy, 'organisationName' | 'location'>;

export interface CapacityUse {
  positions: number;
  hours: number;
}

export interface VacancyRepository {
  find(id: string): Promise<StoredVacancy | null>;
  findMany(ids: readonly string[]): Promise<readonly StoredVacancy[]>;
  /** Those of an organisation with one of these external ids. */
  findByExternalIds(
    organisationId: string,
    externalIds: readonly string[],
  ): Promise<readonly StoredVacancy[]>;
  /** Published vacancies in order of id, for the board and for rebuilding the index. */
  listPublished(afterId: string | null, limit: number): Promise<readonly StoredVacancy[]>;
  /** Published or paused ones whose last day has passed. */
  listExpired(today: CalendarDate, limit: number): Promise<readonly StoredVacancy[]>;
  /** Those of organisations, in any of the statuses (empty: all), latest change first. `q` narrows by title, `skills` to those that ask one of them. */
  listOwned(
    request: PageRequest & {
      organisationIds: readonly string[];
      statuses: readonly VacancyStatus[];
      q?: string | undefined;
      skills?: readonly string[] | undefined;
    },
  ): Promise<Page<StoredVacancy>>;
  insert(vacancy: VacancyToStore): Promise<void>;
  insertMany(vacancies: readonly VacancyToStore[]): Promise<void>;
  /** False when the version has moved on. Throws `capacity_exceeded` when it would hold less than was placed. */
  update(vacancy: VacancyToStore, expectedVersion: number): Promise<boolean>;
  /** The most that placements take on any day. */
  capacityUse(id: string): Promise<CapacityUse>;
}
