import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  isCalendarDate,
} from '../calendar/index.ts';

export const INTERRUPTION_KINDS = ['recovered', 'pregnancy-leave'] as const;
export type InterruptionKind = (typeof INTERRUPTION_KINDS)[number];

/**
 * Days on which somebody was not ill in the middle of a sickness, first and last day included.
 * `recovered`: back in the own work for the full hours. `pregnancy-leave`: leave before and after
 * giving birth (Wazo art. 3:1); never why somebody is ill.
 */
export interface Interruption {
  kind: InterruptionKind;
  from: CalendarDate;
  until: CalendarDate;
  /** After leave: the company doctor sees the sickness as a new one, so the count starts anew. */
  startsAnew?: boolean;
}

/** The dates of a sickness; what somebody has is not among them, and there is no place for it. */
export interface Sickness {
  /** The first working day that was missed. */
  firstDay: CalendarDate;
  interruptions: readonly Interruption[];
  /** The last day of sickness, once it has ended. */
  lastDay: CalendarDate | null;
}

/** What can be wrong with the dates; `interruption` is the place in the list. */
export type SicknessProblem =
  | { code: 'not-a-date'; field: 'firstDay' | 'lastDay' }
  | { code: 'first-day-in-the-future' | 'first-day-too-long-ago' | 'ends-before-it-begins' }
  | { code: 'ends-in-the-future' }
  | {
      code:
        | 'interruption-not-a-date'
        | 'interruption-ends-before-it-begins'
        | 'interruption-before-the-first-day'
        | 'interruption-after-the-end'
        | 'interruptions-overlap';
      interruption: number;
    };

/**
 * No wage is owed, no benefit waited for and no file asked of a sickness that began longer ago: 104
 * weeks, at most 52 more, and the interruptions that the count does not see.
 */
export const LONGEST_AGO_MONTHS = 60;

/** Periods that follow each other within fewer days count as one (BW art. 7:629 lid 10). */
export const DAYS_THAT_START_ANEW = 28;

/** All that is wrong with the dates of a sickness, seen on a day; empty when they can be counted. */
export function problemsOf(sickness: Sickness, today: CalendarDate): SicknessProblem[] {
  const { firstDay, lastDay, interruptions } = sickness;
  if (!isCalendarDate(firstDay)) return [{ code: 'not-a-date', field: 'firstDay' }];
  if (lastDay !== null && !isCalendarDate(lastDay)) {
    return [{ code: 'not-a-date', field: 'lastDay' }];
  }
  const problems: SicknessProblem[] = [];
  if (firstDay > today) problems.push({ code: 'first-day-in-the-future' });
  if (firstDay < addMonths(today, -LONGEST_AGO_MONTHS)) {
    problems.push({ code: 'first-day-too-long-ago' });
  }
  if (lastDay !== null && lastDay < firstDay) problems.push({ code: 'ends-before-it-begins' });
  if (lastDay !== null && lastDay > today) problems.push({ code: 'ends-in-the-future' });
  interruptions.forEach(({ from, until }, interruption) => {
    if (!isCalendarDate(from) || !isCalendarDate(until)) {
      problems.push({ code: 'interruption-not-a-date', interruption });
    } else if (until < from) {
      problems.push({ code: 'interruption-ends-before-it-begins', interruption });
    } else if (from <= firstDay) {
      problems.push({ code: 'interruption-before-the-first-day', interruption });
    } else if (lastDay !== null && until >= lastDay) {
      problems.push({ code: 'interruption-after-the-end', interruption });
    } else if (
      interruptions.some((other, at) => at < interruption && overlap(other, { from, until }))
    ) {
      problems.push({ code: 'interruptions-overlap', interruption });
    }
  });
  return problems;
}

/** Days in a row that the count does not see. */
interface Gap {
  from: CalendarDate;
  until: CalendarDate;
}

/** How the days of a sickness are counted: from which day, and which days are left out. */
export interface DayCount {
  /** Day 1: the first day of sickness, or the first one after an interruption that starts anew. */
  firstDay: CalendarDate;
  /** In order of time and apart from each other. */
  gaps: readonly Gap[];
}

/**
 * The count of a sickness without problems. Interruptions shorter than four weeks, and leave that
 * follows on sickness and is followed by it, are left out of the count (BW art. 7:629 lid 10, Wet
 * WIA art. 23 lid 3); any other starts the count anew on the day after it.
 */
export function dayCountOf({ firstDay, interruptions }: Sickness): DayCount {
  let count: DayCount = { firstDay, gaps: [] };
  for (const gap of inARow(interruptions)) {
    const { from, until } = gap;
    count = gap.startsAnew
      ? { firstDay: addDays(until, 1), gaps: [] }
      : { ...count, gaps: [...count.gaps, { from, until }] };
  }
  return count;
}

/** The date of a counted day; day 1 is the first. Throws RangeError below 1. */
export function dateOfDay({ firstDay, gaps }: DayCount, day: number): CalendarDate {
  if (!Number.isInteger(day) || day < 1) throw new RangeError(`there is no day ${day}`);
  let date = addDays(firstDay, day - 1);
  for (const gap of gaps) {
    if (gap.from > date) break;
    date = addDays(date, lengthOf(gap));
  }
  return date;
}

/** The number of counted days up to and including a date; 0 before the first. */
export function daysUpTo({ firstDay, gaps }: DayCount, date: CalendarDate): number {
  if (date < firstDay) return 0;
  const missed = gaps
    .filter(({ from }) => from <= date)
    .map(({ from, until }) => lengthOf({ from, until: until < date ? until : date }));
  return daysBetween(firstDay, date) + 1 - missed.reduce((sum, days) => sum + days, 0);
}

/** Interruptions that touch each other are one: what counts is how long nobody was ill. */
function inARow(interruptions: readonly Interruption[]): (Gap & { startsAnew: boolean })[] {
  const rows: (Gap & { parts: Interruption[] })[] = [];
  for (const one of interruptions.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = rows.at(-1);
    if (last !== undefined && addDays(last.until, 1) === one.from) {
      last.until = one.until;
      last.parts.push(one);
    } else rows.push({ from: one.from, until: one.until, parts: [one] });
  }
  return rows.map(({ from, until, parts }) => ({
    from,
    until,
    startsAnew: startsAnew(parts, { from, until }),
  }));
}

function startsAnew(parts: readonly Interruption[], gap: Gap): boolean {
  const onLeave = parts.filter(({ kind }) => kind === 'pregnancy-leave');
  if (onLeave.length === parts.length) return onLeave.some((leave) => leave.startsAnew === true);
  // Leave that does not lie between two days of sickness gets no exception of its own.
  return lengthOf(gap) >= DAYS_THAT_START_ANEW;
}

function lengthOf({ from, until }: Gap): number {
  return daysBetween(from, until) + 1;
}

function overlap(a: Gap, b: Gap): boolean {
  return a.from <= b.until && b.from <= a.until;
}
