import type { CalendarDate } from '@inzetbaar/domain/calendar';

/** Raw counts; `domain/insights` decides which of them may be shown. */
export interface RegionCounts {
  openVacanciesByBranch: readonly { branch: string; count: number }[];
  people: number;
  peopleByLane: readonly { lane: string; people: number }[];
  /** `people` is the number of different persons behind the count. */
  byMonth: readonly {
    kind: 'introductions' | 'placements';
    month: string;
    count: number;
    people: number;
  }[];
  byBranch: readonly {
    kind: 'introductions' | 'placements';
    branch: string;
    count: number;
    people: number;
  }[];
}

/** How an organisation answered over a period; raw counts as well. */
export interface ResponseTimeCounts {
  organisationId: string;
  organisationName: string;
  /** What it promises now, in working days. */
  responseDays: number;
  /** Answers that were given, or that had their last day without one. */
  answers: number;
  /** Different persons who waited for those. */
  people: number;
  inTime: number;
  /** Those that were given, and to how many different persons. */
  answered: number;
  answeredPeople: number;
  /** Of those that were given: working days, the lower one of two in the middle. */
  medianDays: number | null;
}

export interface InsightsRepository {
  regionCounts(since: CalendarDate): Promise<RegionCounts>;
  /**
   * How organisations answered from an instant up to another: each of the region for who may count it,
   * the own ones for their recruiters and administrators, and nothing for anybody else.
   */
  responseTimes(since: Date, before: Date): Promise<readonly ResponseTimeCounts[]>;
}
