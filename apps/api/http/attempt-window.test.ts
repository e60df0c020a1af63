import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { AttemptWindow } from './attempt-window.ts';

const LIMIT = { max: 3, windowSeconds: 60 };

it('lets so many through in a window, and tells how long to wait', () => {
  const window = new AttemptWindow(LIMIT);
  expect([0, 1000, 2000].map((now) => window.take('a', now))).toEqual([0, 0, 0]);
  expect(window.take('a', 2500)).toBe(58);
  expect(window.take('b', 2500)).toBe(0);
  expect(window.take('a', 59_999)).toBe(1);
  expect(window.take('a', 60_000)).toBe(0);
});

it('counts what was given back no more', () => {
  const window = new AttemptWindow(LIMIT);
  for (let time = 0; time < 10; time += 1) {
    expect(window.take('a', time)).toBe(0);
    window.giveBack('a');
  }
  window.giveBack('nobody');
});

it('remembers the newest of more addresses than fit', () => {
  const window = new AttemptWindow(LIMIT, 100);
  for (let key = 0; key < 10_000; key += 1) window.take(String(key), key);
  expect(window.size).toBe(100);
  for (let time = 0; time < 2; time += 1) expect(window.take('9999', 9999)).toBe(0);
  expect(window.take('9999', 9999)).toBeGreaterThan(0);
});

test('whatever arrives, no more than the limit starts in one window', () => {
  const arrivals = fc.array(fc.integer({ min: 0, max: 59_999 }), { maxLength: 40 });
  fc.assert(
    fc.property(arrivals, (moments) => {
      const window = new AttemptWindow(LIMIT);
      const passed = moments.toSorted((a, b) => a - b).filter((now) => window.take('a', now) === 0);
      expect(passed.length).toBe(Math.min(moments.length, LIMIT.max));
    }),
  );
});
