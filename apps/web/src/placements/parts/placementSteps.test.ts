import { PLACEMENT_STATUSES } from '@inzetbaar/domain/placements';
import { expect, test } from 'vitest';
import { ROAD, stepsOf } from './placementSteps.ts';

test('a placement that runs shows what was, is and will be', () => {
  expect(stepsOf('confirmed')).toEqual([
    { status: 'proposed', state: 'done' },
    { status: 'confirmed', state: 'current' },
    { status: 'active', state: 'upcoming' },
    { status: 'completed', state: 'upcoming' },
  ]);
});

test('a placement that was completed has no step left', () => {
  expect(stepsOf('completed').map(({ state }) => state)).toEqual(ROAD.map(() => 'done'));
});

test('a placement that stopped does not claim a step that may not have been taken', () => {
  expect(stepsOf('declined')).toEqual([
    { status: 'proposed', state: 'done' },
    { status: 'declined', state: 'stopped' },
  ]);
  expect(stepsOf('ended-early').map(({ status }) => status)).toEqual([
    'proposed',
    'confirmed',
    'ended-early',
  ]);
});

test.each(PLACEMENT_STATUSES)('%s is on its own road', (status) => {
  expect(stepsOf(status).map((step) => step.status)).toContain(status);
});
