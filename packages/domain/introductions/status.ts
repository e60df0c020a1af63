import type { Transition } from '../transitions/index.ts';

export const INTRODUCTION_STATUSES = [
  'interested',
  'invited',
  'released',
  'revoked',
  'meeting-proposed',
  'meeting-agreed',
  'succeeded',
  'not-continued',
  'declined',
  'withdrawn',
  'expired',
] as const;
export type IntroductionStatus = (typeof INTRODUCTION_STATUSES)[number];

export const INTRODUCTION_TRANSITION_NAMES = [
  'release',
  'revoke',
  'propose-meeting',
  'agree-meeting',
  'succeed',
  'end',
  'decline',
  'withdraw',
  'expire',
] as const;
export type IntroductionTransitionName = (typeof INTRODUCTION_TRANSITION_NAMES)[number];

/** The two sides of an introduction, and the platform for what lapses by itself. */
export type IntroductionParty = 'candidate' | 'employer' | 'system';

/** Statuses in which both sides may still act. */
export const OPEN_INTRODUCTION_STATUSES = [
  'interested',
  'invited',
  'released',
  'revoked',
  'meeting-proposed',
  'meeting-agreed',
] as const satisfies readonly IntroductionStatus[];

/**
 * `agree-meeting` is for the side that did not propose; the use case checks that, since the table
 * knows parties and not history.
 */
export const INTRODUCTION_TRANSITIONS: readonly Transition<
  IntroductionStatus,
  IntroductionTransitionName,
  IntroductionParty
>[] = [
  {
    name: 'release',
    from: ['interested', 'invited', 'revoked', 'released'],
    to: 'released',
    by: ['candidate'],
    needs: ['release'],
  },
  // A release that runs out, or is changed, leaves the meeting as it was arranged.
  {
    name: 'release',
    from: ['meeting-proposed'],
    to: 'meeting-proposed',
    by: ['candidate'],
    needs: ['release'],
  },
  {
    name: 'release',
    from: ['meeting-agreed'],
    to: 'meeting-agreed',
    by: ['candidate'],
    needs: ['release'],
  },
  // Work that was found can need more than the talk about it: an agreement shows name and employer.
  {
    name: 'release',
    from: ['succeeded'],
    to: 'succeeded',
    by: ['candidate'],
    needs: ['release'],
  },
  {
    name: 'propose-meeting',
    // Also in the place of a time that was proposed or agreed before: then it has to be agreed again.
    from: ['released', 'meeting-proposed', 'meeting-agreed'],
    to: 'meeting-proposed',
    by: ['candidate', 'employer'],
    needs: ['meeting'],
  },
  {
    name: 'agree-meeting',
    from: ['meeting-proposed'],
    to: 'meeting-agreed',
    by: ['candidate', 'employer'],
    needs: [],
  },
  { name: 'succeed', from: ['meeting-agreed'], to: 'succeeded', by: ['employer'], needs: [] },
  {
    name: 'end',
    from: ['meeting-agreed'],
    to: 'not-continued',
    by: ['candidate', 'employer'],
    needs: ['reason'],
  },
  {
    name: 'revoke',
    from: ['released', 'meeting-proposed', 'meeting-agreed'],
    to: 'revoked',
    by: ['candidate'],
    needs: [],
  },
  {
    name: 'decline',
    from: ['interested', 'released', 'revoked', 'meeting-proposed'],
    to: 'declined',
    by: ['employer'],
    needs: ['reason'],
  },
  {
    name: 'withdraw',
    from: OPEN_INTRODUCTION_STATUSES,
    to: 'withdrawn',
    by: ['candidate'],
    needs: ['reason'],
  },
  { name: 'expire', from: OPEN_INTRODUCTION_STATUSES, to: 'expired', by: ['system'], needs: [] },
];
