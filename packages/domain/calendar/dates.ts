/** A calendar date in Europe/Amsterdam, `YYYY-MM-DD`; as text it sorts by time. */
export type CalendarDate = string;

/** True for a real day of the calendar written as `YYYY-MM-DD` (so not 2025-02-29). */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2200) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day that a clock in Europe/Amsterdam shows at an instant. */
export function calendarDateAt(instant: Date): CalendarDate {
  return AMSTERDAM.format(instant);
}

/** The instant at which a day begins in Europe/Amsterdam. */
export function startOfDay(date: CalendarDate): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // One hour ahead of UTC in winter, two in summer; the clock never changes at midnight.
  const summer = new Date(midnight - 2 * 3_600_000);
  return calendarDateAt(summer) === date ? summer : new Date(midnight - 3_600_000);
}

/** The date a number of days later (or earlier, when negative); no clock change can shift it. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The same day a number of months later; the last day of the month where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const at = new Date(`${date}T00:00:00Z`);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months + 1, 0);
  at.setUTCDate(Math.min(day, at.getUTCDate()));
  return at.toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

// `sv-SE` writes dates as ISO does.
const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const LANGUAGE_TAGS = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A day as it is read in a mail or on paper: `31 januari 2027`, `31 January 2027`. */
export function dayInWords(date: CalendarDate, language: 'nl' | 'en'): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(LANGUAGE_TAGS[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  });
}
