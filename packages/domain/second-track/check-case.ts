import { addMonths, type CalendarDate, isCalendarDate } from '../calendar/index.ts';
import type { FieldIssue } from '../errors/index.ts';
import type { CaseStatement, WorkedHours } from './case.ts';
import { comesByItself, type Obligation } from './deadline-rules.ts';
import { dayCountOf, problemsOf, type SicknessProblem } from './sickness.ts';

/** Most rows in each list of a case; a change each week for three years fits. */
export const CASE_LIMITS = {
  interruptions: 50,
  hours: 160,
  conditions: 40,
  exemptions: 60,
  done: 120,
  /** In months from today: no build-up, advice or exemption is known for longer ahead. */
  monthsAhead: 24,
} as const;

/** All that is wrong with what a case states on a day; empty when its deadlines can be told. */
export function checkCase(statement: CaseStatement, today: CalendarDate): FieldIssue[] {
  const dates = problemsOf(statement.sickness, today).map(issueOf);
  if (dates.length > 0) return dates;
  const { firstDay } = dayCountOf(statement.sickness);
  const { sickness } = statement;
  return [
    ...hoursIssues(statement.workedHours, 'workedHours', statement, today),
    ...hoursIssues(statement.buildUp, 'buildUp', statement, farthest(today)),
    ...statement.conditions.flatMap(({ condition, until }, at) => [
      ...dayIssues(until, `conditions.${at}.until`, sickness.firstDay, farthest(today)),
      ...sameAs(statement.conditions, at, (other) => other.condition === condition).map(
        (): FieldIssue => ({ path: `conditions.${at}.condition`, code: 'duplicate' }),
      ),
    ]),
    ...statement.exemptions.flatMap(({ obligation, since, until }, at) => [
      ...nobodysIssues(obligation, `exemptions.${at}.obligation`),
      ...dayIssues(since, `exemptions.${at}.since`, sickness.firstDay, today),
      ...(until === null ? [] : dayIssues(until, `exemptions.${at}.until`, since, farthest(today))),
      ...sameAs(statement.exemptions, at, (other) => other.obligation === obligation).map(
        (): FieldIssue => ({ path: `exemptions.${at}.obligation`, code: 'duplicate' }),
      ),
    ]),
    ...statement.done.flatMap(({ obligation, on }, at) => [
      ...nobodysIssues(obligation, `done.${at}.obligation`),
      ...dayIssues(on, `done.${at}.on`, sickness.firstDay, today),
      // What is met again and again is met once a day at most; anything else once in a count.
      ...sameAs(
        statement.done,
        at,
        (other) =>
          other.obligation === obligation &&
          (other.on === on ||
            (obligation !== 'evaluation' && other.on >= firstDay && on >= firstDay)),
      ).map((): FieldIssue => ({ path: `done.${at}.obligation`, code: 'duplicate' })),
    ]),
    ...(statement.wageSanctionUntil === null
      ? []
      : dayIssues(
          statement.wageSanctionUntil,
          'wageSanctionUntil',
          sickness.firstDay,
          addMonths(farthest(today), 12),
        )),
  ];
}

/** A day that comes by itself can be neither met nor exempt. */
function nobodysIssues(obligation: Obligation, path: string): FieldIssue[] {
  return comesByItself(obligation) ? [{ path, code: 'not_in_list' }] : [];
}

const farthest = (today: CalendarDate) => addMonths(today, CASE_LIMITS.monthsAhead);

/** Earlier rows that are the same as the one at a place. */
function sameAs<Row>(rows: readonly Row[], at: number, isSame: (row: Row) => boolean): Row[] {
  return rows.slice(0, at).filter(isSame).slice(0, 1);
}

function hoursIssues(
  rows: readonly WorkedHours[],
  path: string,
  { sickness, contractHours }: CaseStatement,
  last: CalendarDate,
): FieldIssue[] {
  return rows.flatMap(({ since, hoursPerWeek }, at) => [
    ...dayIssues(since, `${path}.${at}.since`, sickness.firstDay, last),
    ...sameAs(rows, at, (other) => other.since === since).map((): FieldIssue => ({
      path: `${path}.${at}.since`,
      code: 'duplicate',
    })),
    ...(hoursPerWeek > contractHours
      ? [
          {
            path: `${path}.${at}.hoursPerWeek`,
            code: 'too_large',
            values: { maximum: contractHours },
          } as const,
        ]
      : []),
  ]);
}

function dayIssues(
  day: CalendarDate,
  path: string,
  first: CalendarDate,
  last: CalendarDate,
): FieldIssue[] {
  if (!isCalendarDate(day)) return [{ path, code: 'not_a_date' }];
  if (day < first) return [{ path, code: 'outside_sickness' }];
  return day > last ? [{ path, code: 'date_too_far' }] : [];
}

function issueOf(problem: SicknessProblem): FieldIssue {
  switch (problem.code) {
    case 'not-a-date':
      return { path: `sickness.${problem.field}`, code: 'not_a_date' };
    case 'first-day-in-the-future':
      return { path: 'sickness.firstDay', code: 'date_in_future' };
    case 'first-day-too-long-ago':
      return { path: 'sickness.firstDay', code: 'date_too_far' };
    case 'ends-before-it-begins':
      return { path: 'sickness.lastDay', code: 'dates_out_of_order' };
    case 'ends-in-the-future':
      return { path: 'sickness.lastDay', code: 'date_in_future' };
    case 'interruption-not-a-date':
      return { path: `sickness.interruptions.${problem.interruption}.from`, code: 'not_a_date' };
    case 'interruption-ends-before-it-begins':
      return {
        path: `sickness.interruptions.${problem.interruption}.until`,
        code: 'dates_out_of_order',
      };
    case 'interruption-before-the-first-day':
      return {
        path: `sickness.interruptions.${problem.interruption}.from`,
        code: 'outside_sickness',
      };
    case 'interruption-after-the-end':
      return {
        path: `sickness.interruptions.${problem.interruption}.until`,
        code: 'outside_sickness',
      };
    case 'interruptions-overlap':
      return { path: `sickness.interruptions.${problem.interruption}.from`, code: 'overlaps' };
  }
}
