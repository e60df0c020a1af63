import type { CalendarDate } from '../calendar/index.ts';
import type { WorkCondition } from '../passports/index.ts';
import type { CaseOutcome, CaseStatus } from './case-status.ts';
import type { Exemption } from './deadlines.ts';
import type { Obligation } from './deadline-rules.ts';
import type { Sickness } from './sickness.ts';

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

/** Second-track case: the way of one employee on sick leave to work at another employer. */
export interface SecondTrackCase {
  status: CaseStatus;
  sickness: Sickness;
  contractHours: number;
  workedHours: readonly WorkedHours[];
  buildUp: BuildUp;
  prospect: TrackOneProspect;
  conditions: readonly AdvisedCondition[];
  exemptions: readonly Exemption[];
  done: readonly { obligation: Obligation; on: CalendarDate }[];
  wageSanctionUntil: CalendarDate | null;
  outcome: CaseOutcome | null;
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
