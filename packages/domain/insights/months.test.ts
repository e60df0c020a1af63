import { expect, it } from 'vitest';
import { firstDayOf, lastMonday, lastMonths } from './months.ts';

it('counts back over the new year, the present month last', () => {
  expect(lastMonths('2026-02-28', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(lastMonths('2026-12-31', 12)[0]).toBe('2026-01');
  expect(firstDayOf('2025-11')).toBe('2025-11-01');
});

it.each([
  ['2026-11-22', '2026-11-16'],
  ['2026-11-23', '2026-11-23'],
  ['2026-11-28', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('finds the Monday of the week of %s', (today, monday) => {
  expect(lastMonday(today)).toBe(monday);
});
