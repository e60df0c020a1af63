import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { Actor } from '@inzetbaar/domain/identity';
import type { InsightsRepository, RegionCounts } from '../ports/index.ts';
import type { EndedAnswer, Tables } from './tables.ts';
import { hasRegionRole, ownedOrganisations } from './visibility.ts';

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
    async responseTimes(since, before) {
      const owned = ownedOrganisations(actor);
      return [...tables.organisations.values()]
        .filter(({ id }) => mayCount || owned.includes(id))
        .map(({ id, name, responseDays }) => {
          const counted = [...tables.awaitedAnswers.values()].flatMap((answer) => {
            const introduction = tables.introductions.get(answer.introductionId);
            const isOf = introduction?.organisationId === id && isCounted(answer, since, before);
            return isOf ? [{ ...answer, accountId: introduction.accountId }] : [];
          });
          const given = counted.filter(({ answeredAfter }) => answeredAfter !== null);
          const took = given.map(({ answeredAfter }) => answeredAfter ?? 0).sort((a, b) => a - b);
          return {
            organisationId: id,
            organisationName: name,
            responseDays,
            answers: counted.length,
            people: new Set(counted.map(({ accountId }) => accountId)).size,
            inTime: given.filter(
              ({ endedAt, dueOn }) => endedAt !== null && calendarDateAt(endedAt) <= dueOn,
            ).length,
            answered: given.length,
            answeredPeople: new Set(given.map(({ accountId }) => accountId)).size,
            medianDays: took[Math.ceil(took.length / 2) - 1] ?? null,
          };
        })
        .sort((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
    },
  };
}

/** Given in the period, or with its last day in it and not given by then. */
function isCounted(answer: EndedAnswer, since: Date, before: Date): boolean {
  const { endedAt, answeredAfter, dueOn } = answer;
  if (answeredAfter !== null) return endedAt !== null && endedAt >= since && endedAt < before;
  const isDue = dueOn >= calendarDateAt(since) && dueOn < calendarDateAt(before);
  return isDue && (endedAt === null || calendarDateAt(endedAt) > dueOn);
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
