import { expect, test } from 'vitest';
import { formatsFor } from './formats.ts';

const nl = formatsFor('nl');
const en = formatsFor('en');

test('a calendar date stays the same day, an instant is told in Amsterdam', () => {
  expect(nl.date('2026-03-29')).toBe('29 maart 2026');
  expect(en.date('2026-03-29')).toBe('29 March 2026');
  expect(nl.date('2026-06-30T22:30:00Z')).toBe('1 juli 2026');
  expect(nl.dateTime('2026-01-05T13:30:00Z')).toBe('5 januari 2026 om 14:30');
});

test('days are counted on the calendar of Amsterdam, also over the change of the clock', () => {
  const now = new Date('2026-03-28T22:30:00Z');
  expect(nl.relativeDay('2026-03-28', now)).toBe('vandaag');
  expect(nl.relativeDay('2026-03-29', now)).toBe('morgen');
  expect(nl.relativeDay('2026-04-02', now)).toBe('over 5 dagen');
  expect(en.relativeDay('2026-03-27', now)).toBe('yesterday');
});

test('hours and kilometres have their unit', () => {
  expect(nl.hours(1)).toBe('1 uur');
  expect(nl.hours(7.5)).toBe('7,5 uur');
  expect(en.hours(1)).toBe('1 hour');
  expect(nl.hoursRange(16, 24)).toBe('16–24 uur');
  expect(nl.hoursRange(24, 24)).toBe('24 uur');
  expect(nl.km(0.4)).toBe('minder dan 1 km');
  expect(nl.km(12.6)).toBe('13 km');
});
