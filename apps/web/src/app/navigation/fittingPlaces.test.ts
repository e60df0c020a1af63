import { expect, test } from 'vitest';
import { fittingPlaces } from './fittingPlaces.ts';

test('everything fits, and then "more" needs no room', () => {
  expect(fittingPlaces([60, 90, 50], 40, 200)).toBe(3);
});

test('what does not fit beside "more" goes under it, and nothing skips its turn', () => {
  expect(fittingPlaces([60, 90, 51], 40, 200)).toBe(2);
  expect(fittingPlaces([60, 120, 50], 40, 200)).toBe(1);
});

test('one place shows, however large the letters', () => {
  expect(fittingPlaces([250, 90], 40, 200)).toBe(1);
});
