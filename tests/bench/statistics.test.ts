import { expect, test } from 'vitest';
import { percentile, timesOf } from './statistics.ts';

const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

test('a percentile is a time that was measured, and not better than it should be', () => {
  expect(percentile(hundred, 50)).toBe(50);
  expect(percentile(hundred, 95)).toBe(95);
  expect(percentile([1, 2, 3], 95)).toBe(3);
  expect(percentile([7], 99)).toBe(7);
  expect(() => percentile([], 50)).toThrow();
});

test('times are sorted before they are told, and counted per second of measuring', () => {
  expect(timesOf(hundred.toReversed(), 2_000)).toEqual({
    count: 100,
    p50: 50,
    p95: 95,
    p99: 99,
    perSecond: 50,
    degraded: 0,
  });
});
