import type { CalendarDate } from '../calendar/index.ts';
import type { WorkCondition } from '../passports/index.ts';
import type { CaseOutcome } from './case-status.ts';
import type { CaseFacts } from './deadlines.ts';

/** What track one, work at the own employer, is expected to lead to. */
export const TRACK_ONE_PROSPECTS = [
  'not-known-yet',
  'own-work-again',
  'own-work-in-part',
  'other-work-here',
  'none-here',
] as const;
export type TrackOneProspect = (typeof TRACK_ONE_PROSPECTS)[number];

/** Hours a week that somebody works from a day on, next to being ill for the rest. */
export interface WorkedHours {
  since: CalendarDate;
  hoursPerWeek: number;
}

/**
 * A work condition that the company doctor lets be known, from the closed list; what it comes from
 * is not recorded anywhere.
 */
export interface AdvisedCondition {
  condition: WorkCondition;
  /** The last day that the advice holds. */
  until: CalendarDate;
}

/** Hours a week that the company doctor thinks possible, from a day on: how work is built up. */
export type BuildUp = readonly WorkedHours[];

/**
 * Everything that a second-track case states: the way of one employee on sick leave to work at another
 * employer. Each change of it is kept, so that what was stated on a day can be told later.
 */
export interface CaseStatement extends CaseFacts {
  contractHours: number;
  workedHours: readonly WorkedHours[];
  buildUp: BuildUp;
  prospect: TrackOneProspect;
  conditions: readonly AdvisedCondition[];
  /** Once the case has ended. */
  outcome: CaseOutcome | null;
}

/** The statement with its lists in order of time, as it is kept: the same facts are the same text. */
export function inOrder(statement: CaseStatement): CaseStatement {
  const { sickness, contractHours, prospect, wageSanctionUntil, outcome } = statement;
  return {
    sickness: {
      firstDay: sickness.firstDay,
      interruptions: sickness.interruptions
        .map(({ kind, from, until, startsAnew }) => ({
          kind,
          from,
          until,
          startsAnew: kind === 'pregnancy-leave' && startsAnew === true,
        }))
        .toSorted((a, b) => compare(a.from, b.from)),
      lastDay: sickness.lastDay,
    },
    contractHours,
    workedHours: bySince(statement.workedHours),
    buildUp: bySince(statement.buildUp),
    prospect,
    conditions: statement.conditions
      .map(({ condition, until }) => ({ condition, until }))
      .toSorted((a, b) => compare(a.until, b.until) || compare(a.condition, b.condition)),
    exemptions: statement.exemptions
      .map(({ obligation, ground, since, until }) => ({ obligation, ground, since, until }))
      .toSorted((a, b) => compare(a.since, b.since) || compare(a.obligation, b.obligation)),
    done: statement.done
      .map(({ obligation, on }) => ({ obligation, on }))
      .toSorted((a, b) => compare(a.on, b.on) || compare(a.obligation, b.obligation)),
    wageSanctionUntil,
    outcome,
  };
}

function bySince(rows: readonly WorkedHours[]): WorkedHours[] {
  return rows
    .map(({ since, hoursPerWeek }) => ({ since, hoursPerWeek }))
    .toSorted((a, b) => compare(a.since, b.since));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The hours a week at a day: those of the last row that began; 0 before the first. */
export function hoursAt(rows: readonly WorkedHours[], on: CalendarDate): number {
  const begun = rows.filter(({ since }) => since <= on);
  const last = begun.toSorted((a, b) => (a.since < b.since ? -1 : 1)).at(-1);
  return last?.hoursPerWeek ?? 0;
}

/** The conditions whose advice holds on a day. */
export function conditionsAt(
  conditions: readonly AdvisedCondition[],
  on: CalendarDate,
): WorkCondition[] {
  return [...new Set(conditions.filter(({ until }) => until >= on).map((each) => each.condition))];
}

/** What a case is called where its person may not be named: the end of its id, which tells nothing. */
export function caseNumberOf(caseId: string): string {
  return caseId.slice(-6).toUpperCase();
}
