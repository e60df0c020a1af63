import type { Introduction } from '@inzetbaar/contracts/introductions';
import { expect, test } from 'vitest';
import { roadOf } from './road.ts';

type Event = Introduction['history'][number];
const event = (transition: string, day: number): Event => ({
  transition,
  at: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`,
  by: 'candidate',
});
const states = (road: ReturnType<typeof roadOf>) =>
  road.map(({ station, state }) => `${station}: ${state}`);

test('right after the start, sharing is next', () => {
  const road = roadOf({ status: 'invited', history: [event('invite', 1)] });
  expect(states(road)).toEqual([
    'start: done',
    'share: current',
    'plan: upcoming',
    'meet: upcoming',
    'outcome: upcoming',
  ]);
  expect(road[0]?.at).toBe('2026-11-01T10:00:00Z');
});

test('a proposed meeting is still to be planned', () => {
  const history = [event('show-interest', 1), event('release', 2), event('propose-meeting', 3)];
  expect(states(roadOf({ status: 'meeting-proposed', history })).slice(0, 3)).toEqual([
    'start: done',
    'share: done',
    'plan: current',
  ]);
});

test('another time in the place of an agreed one is to be planned again', () => {
  const history = ['invite', 'release', 'propose-meeting', 'agree-meeting', 'propose-meeting'].map(
    event,
  );
  expect(states(roadOf({ status: 'meeting-proposed', history })).slice(1, 4)).toEqual([
    'share: done',
    'plan: current',
    'meet: upcoming',
  ]);
});

test('sharing longer leaves an agreed meeting where it is', () => {
  const history = ['invite', 'release', 'propose-meeting', 'agree-meeting', 'release'].map(event);
  const road = roadOf({ status: 'meeting-agreed', history });
  expect(states(road).slice(1, 4)).toEqual(['share: done', 'plan: done', 'meet: current']);
  expect(road[1]?.at).toBe(history[1]?.at);
});

test('stopping to share leads back', () => {
  const history = [event('invite', 1), event('release', 2), event('revoke', 4)];
  const road = roadOf({ status: 'revoked', history });
  expect(states(road).slice(0, 2)).toEqual(['start: done', 'share: current']);
});

test('success makes the road whole', () => {
  const history = ['invite', 'release', 'propose-meeting', 'agree-meeting', 'succeed'].map(event);
  const road = roadOf({ status: 'succeeded', history });
  expect(road.every(({ state }) => state === 'done')).toBe(true);
});

test('where it stopped, the road stops', () => {
  const history = [event('invite', 1), event('release', 2), event('decline', 5)];
  const road = roadOf({ status: 'declined', history });
  expect(states(road)).toEqual(['start: done', 'share: done', 'outcome: stopped']);
  expect(road.at(-1)?.at).toBe('2026-11-05T10:00:00Z');
});
