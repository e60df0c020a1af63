import { type CalendarDate, calendarDateAt } from '../calendar/index.ts';
import {
  type AdvisedCondition,
  caseNumberOf,
  type CaseStatement,
  hoursAt,
  type TrackOneProspect,
} from './case.ts';
import type { CaseOutcome, CaseStatus } from './case-status.ts';
import { isOpenCase } from './decide-case.ts';
import type { ActingParty, Obligation } from './deadline-rules.ts';
import {
  type DeadlineState,
  deadlinesOf,
  type ExemptionGround,
  weekOfSickness,
} from './deadlines.ts';
import {
  type Effort,
  type EffortKind,
  type EffortReason,
  effortsAsOf,
  type RecordedEffort,
} from './efforts.ts';

/** Rises with every change of what the appendix tells, or how. */
export const APPENDIX_FORMAT = 1;

/** All that was ever recorded of a case. */
export interface CaseRecord {
  id: string;
  /** Of the employee, as at the opening. */
  name: string;
  /** As it was called at the opening. */
  employerName: string;
  /** In order. */
  versions: readonly { at: Date; status: CaseStatus; statement: CaseStatement }[];
  efforts: readonly RecordedEffort[];
}

export interface AppendixDeadline {
  obligation: Obligation;
  by: ActingParty;
  dueOn: CalendarDate;
  state: DeadlineState;
  doneOn: CalendarDate | null;
  exemption: { ground: ExemptionGround; since: CalendarDate; until: CalendarDate | null } | null;
  source: string;
}

export interface AppendixEffort extends Effort {
  source: RecordedEffort['source'];
}

/**
 * The second-track appendix to the re-integration report (Wet WIA art. 25 lid 3), as the case stood at the
 * end of a day: dates, hours, codes of closed lists and screened words, and nothing of health. Leave around
 * giving birth is in the dates that follow from it, and is not named.
 */
export interface Appendix {
  format: typeof APPENDIX_FORMAT;
  asOf: CalendarDate;
  case: {
    number: string;
    employee: string;
    employer: string;
    openedOn: CalendarDate;
    status: CaseStatus;
    outcome: CaseOutcome | null;
    firstDay: CalendarDate;
    lastDay: CalendarDate | null;
    week: number;
    contractHours: number;
    workedHours: number;
    prospect: TrackOneProspect;
    conditions: readonly AdvisedCondition[];
  };
  /** How the case went: each status with the day on which it began. */
  course: readonly { on: CalendarDate; status: CaseStatus }[];
  deadlines: readonly AppendixDeadline[];
  efforts: readonly AppendixEffort[];
  /** How many efforts of each kind; the most frequent first. */
  kinds: readonly { kind: EffortKind; count: number }[];
  /** Why something did not go on, and how often; the most frequent first. */
  reasons: readonly { reason: EffortReason; count: number }[];
  /** The rules that the deadlines follow from, as they held for this case. */
  sources: readonly string[];
}

/**
 * The appendix of a case as it stood at the end of a day in Europe/Amsterdam; null before it was opened.
 * A function of what was recorded until then: what is recorded later changes nothing in it.
 */
export function appendixOf(record: CaseRecord, day: CalendarDate): Appendix | null {
  const versions = record.versions.filter(({ at }) => calendarDateAt(at) <= day);
  const [first] = versions;
  const last = versions.at(-1);
  if (first === undefined || last === undefined) return null;
  const { statement, status } = last;
  const { sickness } = statement;
  // What is closed stands as it stood on its last day.
  const countedOn = isOpenCase(status) ? day : calendarDateAt(last.at);
  const deadlines = deadlinesOf(statement, countedOn);
  const efforts = effortsAsOf(record.efforts, day).map(appendixEffort);
  return {
    format: APPENDIX_FORMAT,
    asOf: day,
    case: {
      number: caseNumberOf(record.id),
      employee: record.name,
      employer: record.employerName,
      openedOn: calendarDateAt(first.at),
      status,
      outcome: statement.outcome,
      firstDay: sickness.firstDay,
      lastDay: sickness.lastDay,
      week: weekOfSickness(sickness, countedOn),
      contractHours: statement.contractHours,
      workedHours: hoursAt(statement.workedHours, countedOn),
      prospect: statement.prospect,
      conditions: statement.conditions.filter(({ until }) => until >= countedOn),
    },
    course: versions
      .filter((version, at) => version.status !== versions[at - 1]?.status)
      .map((version) => ({ on: calendarDateAt(version.at), status: version.status })),
    deadlines: deadlines.map(({ obligation, rule, dueOn, state, doneOn, exemption }) => ({
      obligation,
      by: rule.by,
      dueOn,
      state,
      doneOn,
      exemption:
        exemption === null
          ? null
          : { ground: exemption.ground, since: exemption.since, until: exemption.until },
      source: rule.source,
    })),
    efforts,
    kinds: counted(efforts.map(({ kind }) => kind)).map(([kind, count]) => ({ kind, count })),
    reasons: counted(efforts.flatMap(({ reason }) => reason ?? [])).map(([reason, count]) => ({
      reason,
      count,
    })),
    sources: [...new Set(deadlines.map(({ rule }) => rule.source))].toSorted(),
  };
}

/** Without ids and moments, which tell a reader nothing. */
function appendixEffort({
  on,
  kind,
  by,
  result,
  reason,
  form,
  count,
  organisation,
  subject,
  note,
  source,
}: RecordedEffort): AppendixEffort {
  return { on, kind, by, result, reason, form, count, organisation, subject, note, source };
}

/** Each value with how often it occurs, the most frequent first, equals by the alphabet. */
function counted<Value extends string>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
