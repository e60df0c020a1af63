import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amsterdamTimeAt, instantOfAmsterdamTime } from './amsterdamTime.ts';

test.each([
  ['2026-01-15T10:30', '2026-01-15T09:30:00.000Z'],
  ['2026-07-15T10:30', '2026-07-15T08:30:00.000Z'],
  // Skipped by the clock: from two at once to three.
  ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
])('%s in the Netherlands is %s', (local, instant) => {
  expect(instantOfAmsterdamTime(local).toISOString()).toBe(instant);
});

test('a time that the clock shows is read back as it was', () => {
  const minutes = fc
    .integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
    .map((minute) => amsterdamTimeAt(new Date(minute * 60_000)));
  fc.assert(
    fc.property(minutes, (local) => amsterdamTimeAt(instantOfAmsterdamTime(local)) === local),
  );
});
