import { expect, test } from 'vitest';
import { buildUpOf } from './buildUp.ts';

const hours = [
  { fromWeek: 3, hoursPerWeek: 8 },
  { fromWeek: 1, hoursPerWeek: 4 },
];

test('steps follow each other by week, until the last day', () => {
  expect(buildUpOf({ startsOn: '2026-12-01', endsOn: '2026-12-28', hours })).toEqual([
    { fromWeek: 1, toWeek: 2, from: '2026-12-01', until: '2026-12-14', hoursPerWeek: 4, weeks: 2 },
    { fromWeek: 3, toWeek: 4, from: '2026-12-15', until: '2026-12-28', hoursPerWeek: 8, weeks: 2 },
  ]);
});

test('without a last day the last step has no end, and is drawn all the same', () => {
  const [, last] = buildUpOf({ startsOn: '2026-12-01', endsOn: null, hours });
  expect(last).toMatchObject({ toWeek: null, until: null, weeks: 4 });
});

test('a step after the end is left out, and a day of work is a week', () => {
  expect(buildUpOf({ startsOn: '2026-12-01', endsOn: '2026-12-01', hours })).toMatchObject([
    { toWeek: 1, weeks: 1, hoursPerWeek: 4 },
  ]);
});
