import { BRANCHES, type Branch } from '@inzetbaar/domain/branches';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import {
  type Cell,
  firstDayOf,
  lastMonths,
  type ShownCount,
  SMALLEST_SHOWN,
  withholdGroups,
  withholdTables,
} from '@inzetbaar/domain/insights';
import { LANES, type Lane } from '@inzetbaar/domain/lanes';
import type { Clock, RegionCounts, Transaction } from '../ports/index.ts';

const MONTHS = 12;

/** The region in numbers; null where a number is withheld. */
export interface RegionInsights {
  asOf: Date;
  /** Fewest persons behind a number that is shown. */
  threshold: number;
  /** Vacancies are no persons: none of these is withheld. */
  openVacancies: { total: number; byBranch: readonly { branch: Branch; count: number }[] };
  people: { total: ShownCount; byLane: readonly { lane: Lane; count: ShownCount }[] };
  /** The last twelve calendar months, oldest first. */
  byMonth: readonly { month: string; introductions: ShownCount; placements: ShownCount }[];
  byBranch: readonly { branch: Branch; introductions: ShownCount; placements: ShownCount }[];
}

/**
 * Open vacancies, people per lane, and introductions and placements of the last twelve months, with
 * every number withheld that is about fewer than five persons or would give such a number away.
 * Regional coordinators and platform administrators only; throws `forbidden`.
 */
export function readRegionInsights({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  return async (actor: Actor): Promise<RegionInsights> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    if (!holds(actor, ['regional-coordinator', 'platform-admin'])) {
      throw new DomainError('forbidden', {});
    }
    const now = clock.now();
    const months = lastMonths(calendarDateAt(now), MONTHS);
    const since = firstDayOf(months[0] ?? '');
    const counts = await transaction(actor, ({ insights }) => insights.regionCounts(since));

    const introductions = withheldContacts(counts, 'introductions', months);
    const placements = withheldContacts(counts, 'placements', months);
    return {
      asOf: now,
      threshold: SMALLEST_SHOWN,
      openVacancies: openVacancies(counts),
      people: people(counts),
      byMonth: months.map((month, index) => ({
        month,
        introductions: introductions.byMonth[index] ?? null,
        placements: placements.byMonth[index] ?? null,
      })),
      byBranch: BRANCHES.map((branch, index) => ({
        branch,
        introductions: introductions.byBranch[index] ?? null,
        placements: placements.byBranch[index] ?? null,
      })),
    };
  };
}

/** Both tables of one kind together, since they count the same things and so have one total. */
function withheldContacts(
  counts: RegionCounts,
  kind: 'introductions' | 'placements',
  months: readonly string[],
): { byMonth: ShownCount[]; byBranch: ShownCount[] } {
  const cellOf = (found: Cell | undefined): Cell => found ?? { count: 0, people: 0 };
  // Newest first: of months that are withheld beside small ones, the oldest is missed least.
  const [byMonth = [], byBranch = []] = withholdTables([
    months
      .toReversed()
      .map((month) =>
        cellOf(counts.byMonth.find((row) => row.kind === kind && row.month === month)),
      ),
    BRANCHES.map((branch) =>
      cellOf(counts.byBranch.find((row) => row.kind === kind && row.branch === branch)),
    ),
  ]);
  return { byMonth: byMonth.toReversed(), byBranch };
}

function people({ people: total, peopleByLane }: RegionCounts): RegionInsights['people'] {
  const shown = withholdGroups({
    people: total,
    byGroup: LANES.map((lane) => peopleByLane.find((row) => row.lane === lane)?.people ?? 0),
  });
  return {
    total: shown.people,
    byLane: LANES.map((lane, index) => ({ lane, count: shown.byGroup[index] ?? null })),
  };
}

function openVacancies({ openVacanciesByBranch }: RegionCounts): RegionInsights['openVacancies'] {
  return {
    total: openVacanciesByBranch.reduce((sum, { count }) => sum + count, 0),
    byBranch: BRANCHES.map((branch) => ({
      branch,
      count: openVacanciesByBranch.find((row) => row.branch === branch)?.count ?? 0,
    })),
  };
}
