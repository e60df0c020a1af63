import { type CalendarDate, calendarDateAt } from '../calendar/index.ts';
import type {
  IntroductionParty,
  IntroductionReason,
  IntroductionStatus,
  IntroductionTransitionName,
} from '../introductions/index.ts';
import type {
  PlacementEndReason,
  PlacementForm,
  PlacementParty,
  PlacementTransitionName,
} from '../placements/index.ts';
import type {
  AgreementEndReason,
  AgreementForm,
  AgreementParty,
} from '../placements/agreements/index.ts';
import type { SeatParty, SeatRequestStatus } from '../trainings/index.ts';
import type { Effort, EffortKind, EffortParty, EffortResult } from './efforts.ts';

/** What happened, without with whom and about what: that follows from where it happened. */
export type PlatformEffort = Pick<
  Effort,
  'kind' | 'on' | 'by' | 'result' | 'reason' | 'form' | 'count'
>;

const PARTIES: Readonly<
  Record<IntroductionParty | PlacementParty | SeatParty | AgreementParty, EffortParty>
> = {
  candidate: 'candidate',
  person: 'candidate',
  employer: 'host',
  sender: 'case-manager',
  host: 'host',
  system: 'platform',
};

function effort(
  kind: EffortKind,
  result: EffortResult,
  by: keyof typeof PARTIES,
  on: CalendarDate,
  more: Partial<Pick<Effort, 'reason' | 'form' | 'count'>> = {},
): PlatformEffort {
  return { kind, on, by: PARTIES[by], result, reason: null, form: null, count: null, ...more };
}

/** The person looked through the own ranking; how many vacancies fitted. */
export function effortOfSearch(fitting: number, today: CalendarDate): PlatformEffort {
  return effort('search', 'done', 'candidate', today, { count: fitting });
}

/** A change of an introduction, as far as an effort follows from it. */
export interface IntroductionHappening {
  transition: IntroductionTransitionName | 'show-interest' | 'invite';
  /** The status before; null at the start. */
  from: IntroductionStatus | null;
  by: IntroductionParty;
  reason: IntroductionReason | null;
  meetingAt: Date | null;
}

/**
 * What a change of an introduction is as an effort; null for what is none: a time that is only proposed,
 * and a release that is taken back or given again. An interview is dated on the day of the meeting, where
 * it has come.
 */
export function effortOfIntroduction(
  { transition, from, by, reason, meetingAt }: IntroductionHappening,
  today: CalendarDate,
): PlatformEffort | null {
  const meetingOn = meetingAt === null ? null : calendarDateAt(meetingAt);
  const hasMet = meetingOn !== null && meetingOn <= today;
  switch (transition) {
    case 'show-interest':
      return effort('interest', 'open', by, today);
    case 'invite':
      return effort('proposal', 'open', by, today);
    case 'release':
      return from === 'interested' || from === 'invited'
        ? effort('introduction', 'open', by, today)
        : null;
    case 'agree-meeting':
      return effort('meeting', 'arranged', by, today);
    case 'succeed':
      return effort('interview', 'continued', by, hasMet ? meetingOn : today);
    case 'end':
      return hasMet
        ? effort('interview', 'not-continued', by, meetingOn, { reason })
        : effort('refusal', 'not-continued', by, today, { reason });
    case 'decline':
    case 'withdraw':
      return effort('refusal', 'not-continued', by, today, { reason });
    case 'expire':
      return effort('refusal', 'lapsed', by, today);
    case 'propose-meeting':
    case 'revoke':
      return null;
  }
}

/** A change of a placement, with the days that it has after it. */
export interface PlacementHappening {
  transition: PlacementTransitionName | 'propose';
  by: PlacementParty;
  form: PlacementForm;
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
  reason: PlacementEndReason | null;
}

const PLACEMENT_RESULTS: Readonly<Record<PlacementHappening['transition'], EffortResult>> = {
  propose: 'offered',
  confirm: 'accepted',
  decline: 'declined',
  cancel: 'cancelled',
  start: 'started',
  complete: 'completed',
  'end-early': 'ended-early',
};

/** What a change of a placement is as an effort: begun on its first day, and ended on its last. */
export function effortOfPlacement(
  { transition, by, form, startsOn, endsOn, reason }: PlacementHappening,
  today: CalendarDate,
): PlatformEffort {
  const on = transition === 'start' ? startsOn : transition === 'complete' ? endsOn : null;
  const day = on === null || on > today ? today : on;
  return effort('placement', PLACEMENT_RESULTS[transition], by, day, { form, reason });
}

/** What a request for a seat in a training is as an effort, by the status that somebody gave it. */
export function effortOfSeat(
  { status, by }: { status: SeatRequestStatus; by: SeatParty },
  today: CalendarDate,
): PlatformEffort {
  return effort('training', status, by, today);
}

/** What one of the three did with an agreement, as far as an effort follows from it. */
export interface AgreementHappening {
  step: 'propose' | 'sign' | 'withdraw' | 'end-early' | 'evaluate';
  by: AgreementParty;
  form: AgreementForm;
  /** Of an early end. */
  reason: AgreementEndReason | null;
}

/** The reasons of agreements in the words of efforts; null: it has none of them. */
const AGREEMENT_REASONS: Readonly<Record<AgreementEndReason, Effort['reason']>> = {
  'contract-follows': null,
  'work-does-not-fit': 'content',
  'hours-do-not-fit': 'hours',
  'guidance-falls-away': 'organisation',
  travel: 'travel',
  organisation: 'organisation',
  'by-agreement': 'agreement',
  'no-reason': 'no-reason',
};

const AGREEMENT_RESULTS: Readonly<Record<AgreementHappening['step'], EffortResult>> = {
  propose: 'offered',
  sign: 'signed',
  withdraw: 'withdrawn',
  'end-early': 'ended-early',
  evaluate: 'done',
};

/** What a step of an agreement is as an effort, on the day on which it was taken. */
export function effortOfAgreement(
  { step, by, form, reason }: AgreementHappening,
  today: CalendarDate,
): PlatformEffort {
  const kind = step === 'evaluate' ? 'evaluation' : 'agreement';
  const why = reason === null ? null : AGREEMENT_REASONS[reason];
  return effort(kind, AGREEMENT_RESULTS[step], by, today, { form, reason: why });
}
