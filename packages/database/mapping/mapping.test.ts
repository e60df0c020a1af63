import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  allOf,
  calendarDateOf,
  calendarDateOrNull,
  dateOf,
  dateOrNull,
  numberOf,
  oneOf,
  oneOfOrNull,
} from './index.ts';

test('a value of its list passes, and any other stops with its column named', () => {
  expect(oneOf(['a', 'b'], 'b', 'table.column')).toBe('b');
  expect(oneOfOrNull(['a'], null, 'table.column')).toBeNull();
  expect(allOf(['a', 'b'], ['b', 'a', 'b'], 'table.column')).toEqual(['b', 'a', 'b']);
  expect(numberOf([1, 2], 2, 'table.column')).toBe(2);
  expect(() => oneOf(['a'], 'A', 'table.column')).toThrow('table.column: "A" is not in its list');
  expect(() => oneOfOrNull(['a'], '', 'table.column')).toThrow('table.column');
  expect(() => allOf(['a'], ['a', 'c'], 'table.column')).toThrow('table.column');
  expect(() => numberOf([1, 2], 3, 'table.column')).toThrow('table.column: 3');
});

test('a calendar date survives the way to the database and back', () => {
  const day = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2200-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(calendarDateOf(dateOf(text))).toBe(text);
    }),
  );
  expect(calendarDateOrNull(dateOrNull(null))).toBeNull();
  expect(calendarDateOrNull(dateOrNull('2026-02-28'))).toBe('2026-02-28');
});
