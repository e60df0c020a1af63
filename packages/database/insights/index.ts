import type {
  InsightsRepository,
  RegionCounts,
  ResponseTimeCounts,
} from '@inzetbaar/application/ports';

import type { Prisma } from '../generated/client.ts';
import { oneOf } from '../mapping/index.ts';

const KINDS = ['introductions', 'placements'] as const;

interface CountRow {
  kind: string;
  /** One of the two is null: each row counts by month or by branch. */
  month: string | null;
  branch: string | null;
  count: number;
  people: number;
}

/** Raw counts over the region; the functions count for nobody but those who may. */
export function insightsIn(tx: Prisma.TransactionClient): InsightsRepository {
  return {
    async regionCounts(since): Promise<RegionCounts> {
      const openVacanciesByBranch = await tx.$queryRaw<{ branch: string; count: number }[]>`
        SELECT branch, count(*)::int AS count FROM vacancy
        WHERE status = 'published' GROUP BY branch ORDER BY branch`;
      const peopleByLane = await tx.$queryRaw<{ lane: string; people: number }[]>`
        SELECT lane, people::int AS people FROM people_per_lane() ORDER BY lane`;
      const [all] = await tx.$queryRaw<{ people: number }[]>`
        SELECT people_in_region()::int AS people`;
      const counts = await tx.$queryRaw<CountRow[]>`
        SELECT kind, month, branch, count::int AS count, people::int AS people
        FROM region_counts(${since}::date) ORDER BY kind, month, branch`;
      const rows = counts.map((row) => ({
        ...row,
        kind: oneOf(KINDS, row.kind, 'region_counts.kind'),
      }));
      return {
        openVacanciesByBranch,
        people: all?.people ?? 0,
        peopleByLane,
        byMonth: rows.flatMap(({ kind, month, count, people }) =>
          month === null ? [] : [{ kind, month, count, people }],
        ),
        byBranch: rows.flatMap(({ kind, branch, count, people }) =>
          branch === null ? [] : [{ kind, branch, count, people }],
        ),
      };
    },

    async responseTimes(since, before) {
      return tx.$queryRaw<ResponseTimeCounts[]>`
        SELECT organisation_id AS "organisationId", name AS "organisationName",
          response_days AS "responseDays", answers::int, people::int, in_time::int AS "inTime",
          answered::int, answered_people::int AS "answeredPeople", median_days AS "medianDays"
        FROM response_times(${since}::timestamptz, ${before}::timestamptz) ORDER BY organisation_id`;
    },
  };
}
