import type { Introduction } from '@inzetbaar/contracts/introductions';
import { OPEN_INTRODUCTION_STATUSES } from '@inzetbaar/domain/introductions';

/** Where an introduction stands, as far as that decides what the reader is told and can do. */
export const OPEN_SITUATIONS = [
  'share',
  'share-again',
  'release-ended',
  'lane-not-accepted',
  'propose-meeting',
  'answer-meeting',
  'answer-missed',
  'meeting-ahead',
  'meeting-past',
] as const;
export type OpenSituation = (typeof OPEN_SITUATIONS)[number];
export type ClosedSituation = Exclude<
  Introduction['status'],
  (typeof OPEN_INTRODUCTION_STATUSES)[number]
>;
export type Situation = OpenSituation | ClosedSituation;

/** Who has to do something: the reader, the other side, both on an agreed day, or nobody any more. */
export const GROUPS = ['mine', 'planned', 'other', 'closed'] as const;
export type Group = (typeof GROUPS)[number];

export type Standing = Pick<Introduction, 'side' | 'status' | 'meetingProposedBy' | 'meetingAt'> & {
  release: Pick<NonNullable<Introduction['release']>, 'active'> | null;
  vacancy: Pick<Introduction['vacancy'], 'laneAccepted'>;
};

/** Where an introduction stands at a moment. */
export function situationOf(introduction: Standing, now: Date): Situation {
  const { status, release, meetingAt, vacancy } = introduction;
  switch (status) {
    case 'interested':
    case 'invited':
      return vacancy.laneAccepted ? 'share' : 'lane-not-accepted';
    case 'revoked':
      return vacancy.laneAccepted ? 'share-again' : 'lane-not-accepted';
    case 'released':
      return release?.active === true ? 'propose-meeting' : 'release-ended';
    case 'meeting-proposed':
      if (release?.active !== true) return 'release-ended';
      return isAhead(meetingAt, now) ? 'answer-meeting' : 'answer-missed';
    case 'meeting-agreed':
      return isAhead(meetingAt, now) ? 'meeting-ahead' : 'meeting-past';
    default:
      return status;
  }
}

/** For whom an introduction waits at a moment. */
export function groupOf(introduction: Standing, now: Date): Group {
  const { side, meetingProposedBy } = introduction;
  const isCandidate = side === 'candidate';
  switch (situationOf(introduction, now)) {
    case 'share':
    case 'share-again':
    case 'release-ended':
    case 'lane-not-accepted':
      return isCandidate ? 'mine' : 'other';
    case 'propose-meeting':
    case 'meeting-past':
      return isCandidate ? 'other' : 'mine';
    case 'answer-meeting':
    case 'answer-missed':
      return meetingProposedBy === side ? 'other' : 'mine';
    case 'meeting-ahead':
      return 'planned';
    default:
      return 'closed';
  }
}

function isAhead(meetingAt: string | null, now: Date): boolean {
  return meetingAt !== null && new Date(meetingAt) > now;
}

/** True while a time is proposed or agreed. */
export function hasMeeting({ status }: Pick<Introduction, 'status'>): boolean {
  return status === 'meeting-proposed' || status === 'meeting-agreed';
}

/** Whether the candidate shares anything: not (or not any more, by choice), now, or until a day that has passed. */
export function sharingOf({
  status,
  release,
}: Pick<Standing, 'status' | 'release'>): 'not-yet' | 'now' | 'ended' {
  if (release === null || status === 'revoked') return 'not-yet';
  return release.active ? 'now' : 'ended';
}

/** True while both sides may still act. */
export function isOpen({ status }: Pick<Introduction, 'status'>): boolean {
  return OPEN_INTRODUCTION_STATUSES.some((each) => each === status);
}
