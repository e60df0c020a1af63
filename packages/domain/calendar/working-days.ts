import { addDays, type CalendarDate, daysBetween } from './dates.ts';

/** A day on which offices are closed: the same date each year, or so many days from Easter Sunday. */
export interface PublicHoliday {
  id: string;
  falls: { month: number; day: number } | { fromEaster: number };
  /** Where the date is a Sunday it is kept the day before. */
  isKeptBeforeSunday?: true;
}

/**
 * The days that the law counts with Saturdays and Sundays where a period ends: Algemene termijnenwet
 * art. 3 lid 1 (New Year, Easter Monday, Whit Monday, both days of Christmas, Ascension, the day on which
 * the King's birthday is kept, 5 May) and lid 2 (Good Friday). Since 30 April 2013 the King's birthday is
 * kept on 27 April, or on 26 April where that is a Sunday (Besluit viering Koningsdag).
 */
export const PUBLIC_HOLIDAYS: {
  source: string;
  since: CalendarDate;
  days: readonly PublicHoliday[];
} = {
  source: 'Algemene termijnenwet art. 3 lid 1 en 2',
  since: '2014-01-01',
  days: [
    { id: 'new-year', falls: { month: 1, day: 1 } },
    { id: 'good-friday', falls: { fromEaster: -2 } },
    { id: 'easter-monday', falls: { fromEaster: 1 } },
    { id: 'kings-day', falls: { month: 4, day: 27 }, isKeptBeforeSunday: true },
    { id: 'liberation-day', falls: { month: 5, day: 5 } },
    { id: 'ascension', falls: { fromEaster: 39 } },
    { id: 'whit-monday', falls: { fromEaster: 50 } },
    { id: 'christmas', falls: { month: 12, day: 25 } },
    { id: 'second-day-of-christmas', falls: { month: 12, day: 26 } },
  ],
};

/** Easter Sunday of a year of the Gregorian calendar (the computation of Meeus, Jones and Butcher). */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * late + 114;
  return dateOf(year, Math.floor(day / 31), (day % 31) + 1);
}

/** The public holidays of a year, as `PUBLIC_HOLIDAYS` says. */
export function publicHolidays(year: number): CalendarDate[] {
  const easter = easterSunday(year);
  return PUBLIC_HOLIDAYS.days.map(({ falls, isKeptBeforeSunday }) => {
    if ('fromEaster' in falls) return addDays(easter, falls.fromEaster);
    const date = dateOf(year, falls.month, falls.day);
    return isKeptBeforeSunday && weekdayOf(date) === SUNDAY ? addDays(date, -1) : date;
  });
}

/** True on Monday to Friday, but for the public holidays. */
export function isWorkingDay(date: CalendarDate): boolean {
  const weekday = weekdayOf(date);
  if (weekday === SUNDAY || weekday === SATURDAY) return false;
  return !publicHolidays(Number(date.slice(0, 4))).includes(date);
}

/** The working day that comes so many working days after a date; 0 gives the date itself. */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate {
  let at = date;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** Working days after `from`, up to and with `to`; 0 where `to` is not later. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  for (let day = 1; day <= daysBetween(from, to); day += 1) {
    if (isWorkingDay(addDays(from, day))) count += 1;
  }
  return count;
}

const SUNDAY = 0;
const SATURDAY = 6;

function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function dateOf(year: number, month: number, day: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
