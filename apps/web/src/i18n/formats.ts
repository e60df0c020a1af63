import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import type { Locale } from './locale.ts';

const TIME_ZONE = 'Europe/Amsterdam';
const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** How dates, hours and distances are written in a language. */
export interface Formats {
  /** `2 maart 2026`, from a calendar date (`YYYY-MM-DD`) or an instant. */
  date(value: string | Date): string;
  /** `ma 2 mrt`, where there is little room. */
  shortDate(value: string | Date): string;
  /** `2 maart 2026 om 14:30`. */
  dateTime(value: string | Date): string;
  /** `14:30`, where the day is told beside it. */
  time(value: string | Date): string;
  /** `maart 2026`. */
  month(value: string | Date): string;
  /** `over 3 dagen`, `gisteren`; both are calendar dates or instants. */
  relativeDay(value: string | Date, now?: Date): string;
  /** `24 uur`. */
  hours(value: number): string;
  /** `16–24 uur`, or one number when both are the same. */
  hoursRange(min: number, max: number): string;
  /** `8 km`, `minder dan 1 km`. */
  km(value: number): string;
  /** `1.250`. */
  number(value: number): string;
  /** `37%`, from a fraction between 0 and 1. */
  percent(value: number): string;
  /** `appels, peren en bananen`. */
  list(values: readonly string[]): string;
}

const cache = new Map<Locale, Formats>();

/** The formats of a language; the same object every time. */
export function formatsFor(locale: Locale): Formats {
  const known = cache.get(locale);
  if (known !== undefined) return known;
  const formats = makeFormats(locale);
  cache.set(locale, formats);
  return formats;
}

/** The formats of the language on screen. */
export function useFormats(): Formats {
  const locale = useLocale();
  return useMemo(() => formatsFor(locale), [locale]);
}

function makeFormats(locale: Locale): Formats {
  const tag = locale === 'nl' ? 'nl-NL' : 'en-GB';
  const date = dateFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' });
  const shortDate = dateFormat(tag, { weekday: 'short', day: 'numeric', month: 'short' });
  const month = dateFormat(tag, { month: 'long', year: 'numeric' });
  const dateTime = new Intl.DateTimeFormat(tag, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  });
  const time = dateFormat(tag, { timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const kilometres = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' });
  const hour = locale === 'nl' ? () => 'uur' : (value: number) => (value === 1 ? 'hour' : 'hours');

  return {
    date,
    shortDate,
    month,
    time,
    dateTime: (value) => dateTime.format(asInstant(value)),
    relativeDay: (value, now = new Date()) =>
      relative.format(dayNumber(value) - dayNumber(now), 'day'),
    hours: (value) => `${number.format(value)} ${hour(value)}`,
    hoursRange: (min, max) =>
      min === max
        ? `${number.format(min)} ${hour(min)}`
        : `${number.format(min)}–${number.format(max)} ${hour(max)}`,
    km: (value) =>
      value < 1
        ? locale === 'nl'
          ? 'minder dan 1 km'
          : 'less than 1 km'
        : `${kilometres.format(value)} km`,
    number: (value) => number.format(value),
    percent: (value) => percent.format(value),
    list: (values) => list.format(values),
  };
}

function dateFormat(tag: string, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: TIME_ZONE });
  return (value: string | Date) => format.format(asInstant(value));
}

/** A calendar date stands for noon UTC: the same day everywhere in Europe. */
function asInstant(value: string | Date): Date {
  if (value instanceof Date) return value;
  return new Date(CALENDAR_DATE.test(value) ? `${value}T12:00:00Z` : value);
}

/** Days since 1970 on the calendar of Amsterdam. */
function dayNumber(value: string | Date): number {
  const day =
    typeof value === 'string' && CALENDAR_DATE.test(value)
      ? value
      : ISO_DAY.format(asInstant(value));
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

// `sv-SE` writes dates as ISO does.
const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE });
