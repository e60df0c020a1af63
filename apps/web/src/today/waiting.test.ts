import { INTRODUCTION_STATUSES, OPEN_INTRODUCTION_STATUSES } from '@inzetbaar/domain/introductions';
import { expect, test } from 'vitest';
import { recruiterTask, seekerTask } from './waiting.ts';

const NOW = new Date('2026-03-10T12:00:00Z');
const contact = {
  status: 'interested' as const,
  startedBy: 'candidate' as const,
  meetingProposedBy: null,
  meetingAt: null,
  transitions: ['release' as const],
};

test('an invitation waits for the candidate, interest for both', () => {
  const invited = { ...contact, status: 'invited' as const };
  expect(seekerTask(invited, NOW)).toBe('invited');
  expect(recruiterTask(invited, NOW)).toBeUndefined();
  expect(seekerTask(contact, NOW)).toBe('release');
  expect(recruiterTask(contact, NOW)).toBe('interested');
});

test('a proposed meeting waits for the side that did not propose it', () => {
  const proposed = { ...contact, status: 'meeting-proposed' as const };
  const byEmployer = { ...proposed, meetingProposedBy: 'employer' as const };
  const byCandidate = { ...proposed, meetingProposedBy: 'candidate' as const };
  expect([seekerTask(byEmployer, NOW), recruiterTask(byEmployer, NOW)]).toEqual([
    'meeting',
    undefined,
  ]);
  expect([seekerTask(byCandidate, NOW), recruiterTask(byCandidate, NOW)]).toEqual([
    undefined,
    'meetingProposed',
  ]);
});

test('an agreed meeting is told before it, and asked about after it', () => {
  const agreed = { ...contact, status: 'meeting-agreed' as const };
  const before = { ...agreed, meetingAt: '2026-03-11T09:00:00Z' };
  const after = { ...agreed, meetingAt: '2026-03-09T09:00:00Z' };
  expect([seekerTask(before, NOW), recruiterTask(before, NOW)]).toEqual(['agreed', undefined]);
  expect([seekerTask(after, NOW), recruiterTask(after, NOW)]).toEqual([undefined, 'meetingAgreed']);
});

test('nothing waits in what is over', () => {
  for (const status of INTRODUCTION_STATUSES) {
    if (OPEN_INTRODUCTION_STATUSES.some((open) => open === status)) continue;
    expect(seekerTask({ ...contact, status }, NOW)).toBeUndefined();
    expect(recruiterTask({ ...contact, status }, NOW)).toBeUndefined();
  }
});
