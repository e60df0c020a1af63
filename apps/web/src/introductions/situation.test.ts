import { INTRODUCTION_STATUSES } from '@inzetbaar/domain/introductions';
import { describe, expect, test } from 'vitest';
import { groupOf, isOpen, sharingOf, situationOf } from './situation.ts';
import type { Standing } from './situation.ts';

const now = new Date('2026-11-22T09:00:00Z');
const base: Standing = {
  side: 'candidate',
  status: 'interested',
  meetingProposedBy: null,
  meetingAt: null,
  release: null,
  vacancy: { laneAccepted: true },
};
const shared = { ...base, release: { active: true } };
const proposed: Standing = {
  ...shared,
  status: 'meeting-proposed',
  meetingAt: '2026-11-25T09:30:00Z',
};

describe('the next step is of one side', () => {
  test.each<[string, Standing, string, string, string]>([
    ['interest was shown', base, 'share', 'mine', 'other'],
    ['sharing was stopped', { ...base, status: 'revoked' }, 'share-again', 'mine', 'other'],
    ['data is shared', { ...shared, status: 'released' }, 'propose-meeting', 'other', 'mine'],
    [
      'the time of sharing is over',
      { ...base, status: 'released', release: { active: false } },
      'release-ended',
      'mine',
      'other',
    ],
    [
      'the employer proposed a meeting',
      { ...proposed, meetingProposedBy: 'employer' },
      'answer-meeting',
      'mine',
      'other',
    ],
    [
      'the candidate proposed a meeting',
      { ...proposed, meetingProposedBy: 'candidate' },
      'answer-meeting',
      'other',
      'mine',
    ],
    [
      'nobody answered in time',
      { ...proposed, meetingProposedBy: 'candidate', meetingAt: '2026-11-21T09:30:00Z' },
      'answer-missed',
      'other',
      'mine',
    ],
    [
      'the meeting is to come',
      { ...shared, status: 'meeting-agreed', meetingAt: '2026-11-22T09:30:00Z' },
      'meeting-ahead',
      'planned',
      'planned',
    ],
    [
      'the meeting has been',
      { ...shared, status: 'meeting-agreed', meetingAt: '2026-11-22T08:30:00Z' },
      'meeting-past',
      'other',
      'mine',
    ],
  ])('%s', (_, standing, situation, forCandidate, forEmployer) => {
    expect(situationOf(standing, now)).toBe(situation);
    expect(groupOf(standing, now)).toBe(forCandidate);
    expect(groupOf({ ...standing, side: 'employer' }, now)).toBe(forEmployer);
  });
});

test('a vacancy that does not accept the lane is told to the candidate', () => {
  const refused = { ...base, vacancy: { laneAccepted: false } };
  expect(situationOf(refused, now)).toBe('lane-not-accepted');
  expect(groupOf(refused, now)).toBe('mine');
});

test.each(INTRODUCTION_STATUSES)('%s is closed exactly when nobody can act', (status) => {
  expect(groupOf({ ...base, status }, now) === 'closed').toBe(!isOpen({ status }));
});

test.each([
  ['nothing was shared', base, 'not-yet'],
  [
    'sharing was stopped',
    { ...base, status: 'revoked' as const, release: { active: false } },
    'not-yet',
  ],
  ['it is shared', { ...proposed, release: { active: true } }, 'now'],
  ['its last day has passed', { ...proposed, release: { active: false } }, 'ended'],
])('%s', (_, standing, sharing) => {
  expect(sharingOf(standing)).toBe(sharing);
});
