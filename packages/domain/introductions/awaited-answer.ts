import {
  addWorkingDays,
  calendarDateAt,
  type CalendarDate,
  workingDaysBetween,
} from '../calendar/index.ts';
import { isReleaseActive, type Release } from './release.ts';
import type { IntroductionParty, IntroductionStatus } from './status.ts';

/**
 * Within how many working days an employer answers, when it is reminded, and when the vacancy pauses.
 * Working days are those of `PUBLIC_HOLIDAYS`; the day of asking does not count.
 */
export const ANSWER_RULES = {
  source: 'afspraak van Inzetbaar',
  since: '2026-11-23',
  /** Of an organisation that chose nothing, in working days. */
  usualDays: 5,
  /** What an organisation can choose from, in working days. */
  leastDays: 1,
  mostDays: 20,
  /** Working days after the last reminder, and after the last day, until the vacancy pauses. */
  graceDays: 2,
} as const;

/** When an employer is reminded, in this order: halfway the time, and on its last day. */
export const ANSWER_REMINDERS = ['halfway', 'last-day'] as const;

/** An answer that somebody waits for. */
export interface AwaitedAnswer {
  /** Since when; ahead where it is about a meeting that has yet to take place. */
  askedAt: Date;
  /** What the organisation had promised then, in working days. */
  workingDays: number;
  /** The last day to answer. */
  dueOn: CalendarDate;
  /** How many of `ANSWER_REMINDERS` went out or were passed over. */
  remindersSent: number;
  /** Day of the last one. */
  remindedOn: CalendarDate | null;
}

interface Turn {
  status: IntroductionStatus;
  meetingProposedBy: 'candidate' | 'employer' | null;
  meetingAt: Date | null;
}

/**
 * Since when an introduction waits for its employer: from now where the person shared something or
 * proposed a time, from the meeting where one is agreed (then the person waits for how it goes on), and
 * null where it is the person's turn. Nobody can answer interest before anything is shared, so that does
 * not wait for the employer.
 */
export function askedOfEmployerFrom(
  { status, meetingProposedBy, meetingAt }: Turn,
  now: Date,
): Date | null {
  if (status === 'released') return now;
  if (status === 'meeting-proposed') return meetingProposedBy === 'candidate' ? now : null;
  if (status === 'meeting-agreed') return meetingAt;
  return null;
}

/**
 * Whether an employer whose turn it is can give an answer on a day. Once a release has ended people no
 * longer meet by name, so that it is for the person to share again; how a meeting went can always be told.
 */
export function isEmployerAble(
  { status, release }: { status: IntroductionStatus; release: Release | null },
  today: CalendarDate,
): boolean {
  return status === 'meeting-agreed' || isReleaseActive(release, today);
}

/** A new answer to wait for, asked at an instant of an organisation that answers within so many working days. */
export function awaitAnswer(askedAt: Date, workingDays: number): AwaitedAnswer {
  return {
    askedAt,
    workingDays,
    dueOn: addWorkingDays(calendarDateAt(askedAt), workingDays),
    remindersSent: 0,
    remindedOn: null,
  };
}

/** What a change of an introduction does to the answer that it waited for. */
export interface AwaitedAnswerDecision {
  /** Of the one that stood: it goes on, it was given, or nobody waits for it any more. */
  present: 'stays' | 'answered' | 'dropped' | 'none';
  /** Since when a new one is waited for; null: none. */
  askedAt: Date | null;
}

/**
 * Decides what becomes of an awaited answer after a change. Whatever the employer does answers it, a no
 * as well. What the person does while it is still the employer's turn leaves the last day as it was, so
 * that nobody gets more time, or less, by somebody else's doing.
 */
export function decideAwaitedAnswer(
  present: Pick<AwaitedAnswer, 'askedAt'> | null,
  after: Turn,
  by: IntroductionParty,
  now: Date,
): AwaitedAnswerDecision {
  const askedAt = askedOfEmployerFrom(after, now);
  if (present === null) return { present: 'none', askedAt };
  // About a meeting that did not take place yet nobody owed anything.
  if (present.askedAt > now) return { present: 'dropped', askedAt };
  if (by === 'employer') return { present: 'answered', askedAt };
  if (askedAt === null) return { present: 'dropped', askedAt: null };
  return askedAt > now ? { present: 'dropped', askedAt } : { present: 'stays', askedAt: null };
}

/** Working days that an answer took: 0 on the day of asking. */
export function workingDaysTaken(askedAt: Date, answeredAt: Date): number {
  return workingDaysBetween(calendarDateAt(askedAt), calendarDateAt(answeredAt));
}

/** True once the last day to answer has passed. */
export function isAnswerLate(
  { dueOn }: Pick<AwaitedAnswer, 'dueOn'>,
  today: CalendarDate,
): boolean {
  return today > dueOn;
}

/**
 * The number of reminders that have had their time on a day, where one of them has to go out now; null
 * where none has. After days on which nothing could be sent, the last one makes up for the ones before.
 */
export function answerReminderDue(
  { askedAt, workingDays, dueOn, remindersSent }: AwaitedAnswer,
  today: CalendarDate,
): number | null {
  const halfway = addWorkingDays(calendarDateAt(askedAt), Math.ceil(workingDays / 2));
  const moments = halfway < dueOn ? [halfway, dueOn] : [null, dueOn];
  const reached = moments.findLastIndex((moment) => moment !== null && moment <= today) + 1;
  return reached > remindersSent ? reached : null;
}

/**
 * From which day a vacancy pauses because of an answer that does not come: after the grace days that
 * follow the last day and the last reminder. Null before that reminder went out: nobody is paused who was
 * not reminded, also where the platform stood still for a while.
 */
export function pausesFrom({
  dueOn,
  remindersSent,
  remindedOn,
}: Pick<AwaitedAnswer, 'dueOn' | 'remindersSent' | 'remindedOn'>): CalendarDate | null {
  if (remindersSent < ANSWER_REMINDERS.length || remindedOn === null) return null;
  const from = remindedOn > dueOn ? remindedOn : dueOn;
  // The grace days are whole ones.
  return addWorkingDays(from, ANSWER_RULES.graceDays + 1);
}

/** True where the vacancy may not be open while this answer is waited for. */
export function mustPauseFor(
  answer: Pick<AwaitedAnswer, 'dueOn' | 'remindersSent' | 'remindedOn'>,
  today: CalendarDate,
): boolean {
  const from = pausesFrom(answer);
  return from !== null && from <= today;
}
