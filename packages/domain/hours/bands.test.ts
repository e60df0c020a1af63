import { expect, test } from 'vitest';
import { HOURS_BANDS, hoursBandsOf, rangeOfHoursBand } from './bands.ts';

test.each([
  [{ min: 24, max: 24 }, ['16-24', '24-32']],
  [{ min: 20, max: 28 }, ['16-24', '24-32']],
  [{ min: 0, max: 40 }, [...HOURS_BANDS]],
  [{ min: 1, max: 7 }, ['0-8']],
  [{ min: 45, max: 48 }, ['32-40']],
])('%o touches %j', (hours, bands) => {
  expect(hoursBandsOf(hours)).toEqual(bands);
});

test('every number of hours in a week lies in a step', () => {
  for (let hours = 0; hours <= 168; hours += 0.5) {
    const bands = hoursBandsOf({ min: hours, max: hours });
    expect(bands.length).toBeGreaterThan(0);
    for (const band of bands) {
      expect(rangeOfHoursBand(band).min).toBeLessThanOrEqual(hours);
      expect(rangeOfHoursBand(band).max).toBeGreaterThanOrEqual(hours);
    }
  }
});
