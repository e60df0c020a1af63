import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { Actor } from '@inzetbaar/domain/identity';
import type { InsightsRepository, RegionCounts } from '../ports/index.ts';
import type { Tables } from './tables.ts';
import { hasRegionRole } from './visibility.ts';

/** Raw counts over the region, for who may count it; nothing for anybody else. */
export function inMemoryInsights(tables: Tables, actor: Actor): InsightsRepository {
  const mayCount =
    hasRegionRole(actor, 'regional-coordinator') || hasRegionRole(actor, 'platform-admin');

  return {
    async regionCounts(since) {
      const open = [...tables.vacancies.values()].filter(({ status }) => status === 'published');
      const openVacanciesByBranch = tally(open, ({ branch }) => branch).map(([branch, rows]) => ({
        branch,
        count: rows.length,
      }));
      if (!mayCount) {
        return { openVacanciesByBranch, people: 0, peopleByLane: [], byMonth: [], byBranch: [] };
      }
      const inLanes = [...tables.passports.values()].filter(
        ({ lanes, accountId }) =>
          lanes.length > 0 && tables.accounts.get(accountId)?.disabledAt === null,
      );
      const lanes = inLanes.flatMap((passport) => passport.lanes);
      return {
        openVacanciesByBranch,
        people: inLanes.length,
        peopleByLane: tally(lanes, ({ lane }) => lane).map(([lane, rows]) => ({
          lane,
          people: rows.length,
        })),
        ...contacts(tables, since),
      };
    },
  };
}

interface Counted {
  kind: 'introductions' | 'placements';
  createdAt: Date;
  accountId: string;
  vacancyId: string;
}

function contacts(tables: Tables, since: string): Pick<RegionCounts, 'byMonth' | 'byBranch'> {
  const all: Counted[] = [
    ...[...tables.introductions.values()].map((one) => ({
      ...one,
      kind: 'introductions' as const,
    })),
    ...[...tables.placements.values()]
      .filter(({ status }) => status !== 'declined' && status !== 'cancelled')
      .map((one) => ({ ...one, kind: 'placements' as const })),
  ].filter(({ createdAt }) => calendarDateAt(createdAt) >= since);

  const byKind = (kind: Counted['kind'], keyOf: (one: Counted) => string) =>
    tally(
      all.filter((one) => one.kind === kind),
      keyOf,
    ).map(([key, rows]) => ({
      kind,
      key,
      count: rows.length,
      people: new Set(rows.map(({ accountId }) => accountId)).size,
    }));
  const both = (keyOf: (one: Counted) => string) => [
    ...byKind('introductions', keyOf),
    ...byKind('placements', keyOf),
  ];
  return {
    byMonth: both(({ createdAt }) => calendarDateAt(createdAt).slice(0, 7)).map(
      ({ key, ...rest }) => ({ ...rest, month: key }),
    ),
    byBranch: both(({ vacancyId }) => tables.vacancies.get(vacancyId)?.branch ?? '').map(
      ({ key, ...rest }) => ({ ...rest, branch: key }),
    ),
  };
}

function tally<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  return [...Map.groupBy(rows, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
}
