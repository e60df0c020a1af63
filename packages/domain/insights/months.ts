import { addDays, type CalendarDate } from '../calendar/index.ts';

/** The last calendar months up to the one of `today`, oldest first, as `YYYY-MM`. */
export function lastMonths(today: CalendarDate, count: number): string[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - (count - 1 - index), 1)).toISOString().slice(0, 7),
  );
}

/** First day of a month given as `YYYY-MM`. */
export function firstDayOf(month: string): CalendarDate {
  return `${month}-01`;
}

/** The Monday of the week that a day is in. */
export function lastMonday(today: CalendarDate): CalendarDate {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, -((weekday + 6) % 7));
}
