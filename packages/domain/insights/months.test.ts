import { expect, it } from 'vitest';
import { firstDayOf, lastMonths } from './months.ts';

it('counts back over the new year, the present month last', () => {
  expect(lastMonths('2026-02-28', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(lastMonths('2026-12-31', 12)[0]).toBe('2026-01');
  expect(firstDayOf('2025-11')).toBe('2025-11-01');
});
