import { expect, test } from 'vitest';
import { likelyPlacement, roomOf } from './placementForm.ts';

const owner = { positionsTaken: 1, hoursTaken: 48, transitions: [], pauseReason: null };
const vacancy = {
  forms: ['contract' as const],
  hoursMax: 24,
  startsOn: null,
  capacity: { kind: 'positions' as const, positions: 2 },
  owner,
};
const pool = { ...vacancy, capacity: { kind: 'hours' as const, hoursPerWeek: 60 } };

test('the room is what placements leave, and never less than nothing', () => {
  expect(roomOf(vacancy)).toEqual({ kind: 'positions', left: 1 });
  expect(roomOf(pool)).toEqual({ kind: 'hours', left: 12 });
  expect(roomOf({ ...vacancy, owner: { ...owner, positionsTaken: 3 } })?.left).toBe(0);
  expect(roomOf({ ...vacancy, owner: null })).toBeNull();
});

test('the hours start with the most that suit both and are free', () => {
  expect(likelyPlacement(vacancy, { hoursMax: 32 }, '2026-05-01').hoursPerWeek).toBe(24);
  expect(likelyPlacement(vacancy, { hoursMax: 16 }, '2026-05-01').hoursPerWeek).toBe(16);
  expect(likelyPlacement(pool, null, '2026-05-01').hoursPerWeek).toBe(12);
});

test('only one possible form is chosen at once, a first day that has passed is not', () => {
  expect(likelyPlacement(vacancy, null, '2026-05-01')).toMatchObject({
    form: 'contract',
    startsOn: '2026-05-01',
  });
  const later = {
    ...vacancy,
    forms: ['contract' as const, 'trial' as const],
    startsOn: '2026-06-01',
  };
  expect(likelyPlacement(later, null, '2026-05-01')).toEqual({
    hoursPerWeek: 24,
    startsOn: '2026-06-01',
    endsOn: null,
  });
  expect(likelyPlacement(later, null, '2026-07-01').startsOn).toBe('2026-07-01');
});
