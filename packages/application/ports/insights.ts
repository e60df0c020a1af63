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

export interface InsightsRepository {
  regionCounts(since: CalendarDate): Promise<RegionCounts>;
}
