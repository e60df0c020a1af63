import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDateAt, type CalendarDate, startOfDay } from './dates.ts';
import {
  addWorkingDays,
  easterSunday,
  isWorkingDay,
  publicHolidays,
  workingDaysBetween,
} from './working-days.ts';

const dates = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('2000-01-01', days));
const counts = fc.integer({ min: 0, max: 40 });

it('a day begins at midnight in Amsterdam, with summer time or without', () => {
  expect(startOfDay('2026-11-23')).toEqual(new Date('2026-11-22T23:00:00Z'));
  expect(startOfDay('2026-07-01')).toEqual(new Date('2026-06-30T22:00:00Z'));
  // On the days on which the clock changes.
  expect(startOfDay('2026-03-29')).toEqual(new Date('2026-03-28T23:00:00Z'));
  expect(startOfDay('2026-10-25')).toEqual(new Date('2026-10-24T22:00:00Z'));
  fc.assert(
    fc.property(dates, (date) => {
      const start = startOfDay(date);
      expect(calendarDateAt(start)).toBe(date);
      expect(calendarDateAt(new Date(start.getTime() - 1))).toBe(addDays(date, -1));
    }),
  );
});

describe('Easter', () => {
  // Known dates: the earliest and latest of these centuries among them.
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %i is on %s', (year, date) => expect(easterSunday(year)).toBe(date));

  it('is always a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const easter = easterSunday(year);
        expect(new Date(`${easter}T00:00:00Z`).getUTCDay()).toBe(0);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('public holidays', () => {
  it('of 2026 are those of the law', () => {
    expect(publicHolidays(2026).sort()).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('keep the King’s birthday a day early where it is a Sunday', () => {
    expect(publicHolidays(2025)).toContain('2025-04-26');
    expect(publicHolidays(2025)).not.toContain('2025-04-27');
    expect(publicHolidays(2031)).toContain('2031-04-26');
  });
});

describe('working days', () => {
  it.each<[CalendarDate, number, CalendarDate, string]>([
    ['2026-11-24', 5, '2026-12-01', 'over a weekend'],
    ['2026-11-28', 5, '2026-12-04', 'from a Saturday'],
    ['2026-12-23', 5, '2026-12-31', 'over Christmas, of which one day is a Saturday'],
    ['2026-12-30', 2, '2027-01-04', 'over the new year'],
    ['2026-04-02', 1, '2026-04-07', 'over Easter with Good Friday'],
    ['2026-03-27', 5, '2026-04-07', 'over the beginning of summer time and Easter'],
    ['2026-10-23', 1, '2026-10-26', 'over the end of summer time'],
    ['2026-05-04', 1, '2026-05-06', 'over 5 May, also where it is no year of five'],
    ['2026-11-24', 0, '2026-11-24', 'none'],
  ])('from %s, %i later, is %s (%s)', (from, days, to) => {
    expect(addWorkingDays(from, days)).toBe(to);
  });

  it('end on a working day, count back to what was added, and never go back', () => {
    fc.assert(
      fc.property(dates, counts, (from, days) => {
        const to = addWorkingDays(from, days);
        if (days > 0) expect(isWorkingDay(to)).toBe(true);
        expect(workingDaysBetween(from, to)).toBe(days);
        expect(to >= from).toBe(true);
        // Nothing in between is skipped: five in each ordinary week at most.
        expect(to >= addDays(from, days)).toBe(true);
      }),
    );
  });

  it('add up: so many and then so many more is all of them at once', () => {
    fc.assert(
      fc.property(dates, counts, counts, (from, one, two) => {
        expect(addWorkingDays(addWorkingDays(from, one), two)).toBe(
          addWorkingDays(from, one + two),
        );
      }),
    );
  });

  it('do not depend on the hour of the day, with summer time or without', () => {
    fc.assert(
      // In UTC these hours lie on the same day in Amsterdam, one or two hours ahead.
      fc.property(dates, fc.integer({ min: 0, max: 21 }), counts, (date, hour, days) => {
        const asked = calendarDateAt(new Date(Date.parse(`${date}T00:00:00Z`) + hour * 3_600_000));
        expect(addWorkingDays(asked, days)).toBe(addWorkingDays(date, days));
      }),
    );
  });

  it('are never a Saturday, a Sunday or a holiday, and there are 251 to 257 in a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2014, max: 2100 }), (year) => {
        const count = workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`);
        expect(count).toBeGreaterThanOrEqual(251);
        expect(count).toBeLessThanOrEqual(257);
        for (const holiday of publicHolidays(year)) expect(isWorkingDay(holiday)).toBe(false);
      }),
    );
  });
});
