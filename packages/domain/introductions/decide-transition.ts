import { addDays, type CalendarDate } from '../calendar/index.ts';
import { DomainError, type FieldIssue, invalidInput } from '../errors/index.ts';
import { allowedTransitions, findTransition } from '../transitions/index.ts';
import { INTRODUCTION_REASONS_BY_PARTY, type IntroductionReason } from './reasons.ts';
import { isReleaseActive, RELEASE_MAX_DAYS, type Release, type ReleaseField } from './release.ts';
import {
  INTRODUCTION_TRANSITIONS,
  type IntroductionParty,
  type IntroductionStatus,
  type IntroductionTransitionName,
} from './status.ts';

/** What an introduction is, as far as a change depends on it. */
export interface IntroductionState {
  status: IntroductionStatus;
  meetingProposedBy: 'candidate' | 'employer' | null;
  meetingAt: Date | null;
  practical: string | null;
  reason: IntroductionReason | null;
  release: Release | null;
}

/** What is told with a change; which of it, says `needs` in the table. */
export interface IntroductionChange {
  release?: { fields: readonly ReleaseField[]; until: CalendarDate } | undefined;
  reason?: IntroductionReason | undefined;
  /** With `propose-meeting`; with `agree-meeting` the time that was read, so that no other is agreed to. */
  meetingAt?: Date | undefined;
  practical?: string | undefined;
}

/** What surrounds the decision. */
export interface IntroductionMoment {
  now: Date;
  /** The day of `now` in Europe/Amsterdam. */
  today: CalendarDate;
  /**
   * Whether the vacancy accepts a lane of the candidate. Only a change by the candidate may depend on
   * it: for an employer it is always true, since a refusal would tell the lane.
   */
  laneAccepted: boolean;
}

/** What a change makes of an introduction. */
export interface IntroductionDecision extends Omit<IntroductionState, 'release'> {
  /** Present where a release is given. */
  newRelease: { fields: readonly ReleaseField[]; until: CalendarDate } | null;
  /** True where whatever was released before has to stop showing now. */
  endsReleases: boolean;
}

/**
 * After these nothing that was released before shows any longer: a new release takes the place of the
 * one before it, also where that had a later date. After `succeed` it shows until its date.
 */
const ENDS_RELEASES: readonly IntroductionTransitionName[] = [
  'release',
  'revoke',
  'end',
  'decline',
  'withdraw',
  'expire',
];

/** People meet by name, so these need a release that still shows. */
const NEEDS_ACTIVE_RELEASE: readonly IntroductionTransitionName[] = [
  'propose-meeting',
  'agree-meeting',
];

/**
 * Decides on a change of an introduction. Throws `transition_not_allowed` where the table has no such
 * change, or where somebody agrees to the own proposal or to a time that was replaced; `lane_not_accepted` where the candidate
 * releases for a vacancy that accepts none of the own lanes; `release_not_active` where a meeting is
 * arranged after the release has ended; `invalid_input` where what was told is missing, wrong or too
 * much (a release runs 1 to 90 days, a meeting lies ahead, a reason is of the list of the party).
 */
export function decideTransition(
  state: IntroductionState,
  name: IntroductionTransitionName,
  party: IntroductionParty,
  change: IntroductionChange,
  moment: IntroductionMoment,
): IntroductionDecision {
  const row = findTransition(INTRODUCTION_TRANSITIONS, name, state.status, party);
  if (row === undefined || (name === 'agree-meeting' && state.meetingProposedBy === party)) {
    throw new DomainError('transition_not_allowed', { from: state.status, transition: name });
  }
  if (agreesToAnotherTime(state, name, change)) {
    throw new DomainError('transition_not_allowed', { from: state.status, transition: name });
  }
  if (name === 'release' && !moment.laneAccepted) throw new DomainError('lane_not_accepted', {});
  const issues = [
    ...releaseIssues(change, row.needs.includes('release'), moment.today),
    ...meetingIssues(change, name, row.needs.includes('meeting'), moment.now),
    ...reasonIssues(change, row.needs.includes('reason'), party),
  ];
  if (issues.length > 0) throw invalidInput(...issues);
  if (NEEDS_ACTIVE_RELEASE.includes(name) && !isReleaseActive(state.release, moment.today)) {
    throw new DomainError('release_not_active', {});
  }
  return {
    status: row.to,
    ...meetingAfter(state, name, party, change),
    reason: change.reason ?? null,
    newRelease: change.release ?? null,
    endsReleases: ENDS_RELEASES.includes(name),
  };
}

/**
 * The changes that a party can make now, in the order of the table: what the screen shows as buttons.
 * For an employer the answer doesn't depend on the lane.
 */
export function availableTransitions(
  state: IntroductionState,
  party: IntroductionParty,
  { today, laneAccepted }: Pick<IntroductionMoment, 'today' | 'laneAccepted'>,
): IntroductionTransitionName[] {
  const isActive = isReleaseActive(state.release, today);
  return allowedTransitions(INTRODUCTION_TRANSITIONS, state.status, party).filter((name) => {
    if (name === 'release') return laneAccepted;
    if (name === 'agree-meeting' && state.meetingProposedBy === party) return false;
    return isActive || !NEEDS_ACTIVE_RELEASE.includes(name);
  });
}

/** True where the time that somebody says yes to was replaced after they read it. */
function agreesToAnotherTime(
  { meetingAt }: IntroductionState,
  name: IntroductionTransitionName,
  change: IntroductionChange,
): boolean {
  return (
    name === 'agree-meeting' &&
    change.meetingAt !== undefined &&
    change.meetingAt.getTime() !== meetingAt?.getTime()
  );
}

/** A meeting falls off when the release is taken back; otherwise it stays as part of what happened. */
function meetingAfter(
  state: IntroductionState,
  name: IntroductionTransitionName,
  party: IntroductionParty,
  change: IntroductionChange,
): Pick<IntroductionDecision, 'meetingProposedBy' | 'meetingAt' | 'practical'> {
  if (name === 'revoke') return { meetingProposedBy: null, meetingAt: null, practical: null };
  if (name !== 'propose-meeting' || party === 'system') {
    const { meetingProposedBy, meetingAt, practical } = state;
    return { meetingProposedBy, meetingAt, practical };
  }
  return {
    meetingProposedBy: party,
    meetingAt: change.meetingAt ?? null,
    practical: change.practical ?? null,
  };
}

function releaseIssues(
  { release }: IntroductionChange,
  isNeeded: boolean,
  today: CalendarDate,
): FieldIssue[] {
  if (release === undefined) return isNeeded ? [{ path: 'release', code: 'required' }] : [];
  if (!isNeeded) return [{ path: 'release', code: 'unknown_field' }];
  const issues: FieldIssue[] = [];
  if (release.fields.length === 0) issues.push({ path: 'release.fields', code: 'too_few' });
  if (release.until < today) issues.push({ path: 'release.until', code: 'date_in_past' });
  if (release.until > addDays(today, RELEASE_MAX_DAYS)) {
    issues.push({
      path: 'release.until',
      code: 'too_large',
      values: { maximum: RELEASE_MAX_DAYS },
    });
  }
  return issues;
}

function meetingIssues(
  { meetingAt, practical }: IntroductionChange,
  name: IntroductionTransitionName,
  isNeeded: boolean,
  now: Date,
): FieldIssue[] {
  if (!isNeeded) {
    return [
      ...(meetingAt === undefined || name === 'agree-meeting'
        ? []
        : [{ path: 'meetingAt', code: 'unknown_field' } as const]),
      ...(practical === undefined ? [] : [{ path: 'practical', code: 'unknown_field' } as const]),
    ];
  }
  if (meetingAt === undefined) return [{ path: 'meetingAt', code: 'required' }];
  return meetingAt <= now ? [{ path: 'meetingAt', code: 'date_in_past' }] : [];
}

function reasonIssues(
  { reason }: IntroductionChange,
  isNeeded: boolean,
  party: IntroductionParty,
): FieldIssue[] {
  if (reason === undefined) return isNeeded ? [{ path: 'reason', code: 'required' }] : [];
  if (!isNeeded || party === 'system') return [{ path: 'reason', code: 'unknown_field' }];
  const isListed = INTRODUCTION_REASONS_BY_PARTY[party].includes(reason);
  return isListed ? [] : [{ path: 'reason', code: 'not_in_list' }];
}
