import { addDays, type CalendarDate } from '../calendar/index.ts';
import type { Deadline } from './deadlines.ts';

/** Weeks before a deadline at which whoever guards it gets a mail. */
export const REMINDER_WEEKS = [4, 2, 1] as const;
export type ReminderWeek = (typeof REMINDER_WEEKS)[number];

/** A mail about one deadline; `dueOn` is part of what it is, since a deadline can move. */
export interface Reminder {
  deadlineId: string;
  dueOn: CalendarDate;
  weeks: ReminderWeek;
}

/**
 * The reminders to send on a day, at most one for each deadline: the one whose time has come last.
 * After days on which nothing could be sent, what was missed is made up by that one. A deadline that
 * was met, does not hold or has passed gets none.
 *
 * @param sent those that went out before
 */
export function remindersDue(
  deadlines: readonly Deadline[],
  sent: readonly Reminder[],
  today: CalendarDate,
): Reminder[] {
  return deadlines.flatMap(({ id, dueOn, doneOn, exemption }) => {
    if (doneOn !== null || exemption !== null || dueOn < today) return [];
    const weeks = REMINDER_WEEKS.findLast((each) => addDays(dueOn, -7 * each) <= today);
    if (weeks === undefined) return [];
    const wasSent = sent.some(
      (one) => one.deadlineId === id && one.dueOn === dueOn && one.weeks <= weeks,
    );
    return wasSent ? [] : [{ deadlineId: id, dueOn, weeks }];
  });
}
