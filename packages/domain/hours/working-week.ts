import { type LawDate, lastingWorkingTimeLimit, type WorkingTimeLimit } from '../law/index.ts';

/** What the Arbeidstijdenwet leaves of a person's week beside the other jobs. */
export interface WorkingWeek {
  limit: WorkingTimeLimit;
  /** Weekly hours in the other jobs, together. */
  otherHours: number;
  /** Weekly hours that may still be added; 0 where the other jobs fill the week. */
  roomHours: number;
}

/**
 * The room in a person's week on a date, over all jobs together (48 hours a week on average over
 * 16 weeks, Arbeidstijdenwet art. 5:7). Throws RangeError for a negative or not finite number of
 * hours, and for a date before the limits came into force.
 */
export function workingWeek(otherJobsHours: readonly number[], onDate: LawDate): WorkingWeek {
  let otherHours = 0;
  for (const hours of otherJobsHours) {
    if (!Number.isFinite(hours) || hours < 0) throw new RangeError(`not hours a week: ${hours}`);
    otherHours += hours;
  }
  const limit = lastingWorkingTimeLimit(onDate);
  return { limit, otherHours, roomHours: Math.max(0, limit.hoursPerWeek - otherHours) };
}

/** True where a job of so many weekly hours fits beside the other jobs within the law. */
export function fitsInWorkingWeek(week: WorkingWeek, hoursPerWeek: number): boolean {
  return week.otherHours + hoursPerWeek <= week.limit.hoursPerWeek;
}
