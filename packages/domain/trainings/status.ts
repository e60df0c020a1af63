import type { Transition } from '../transitions/index.ts';

export const TRAINING_STATUSES = ['draft', 'open', 'closed', 'cancelled'] as const;
export type TrainingStatus = (typeof TRAINING_STATUSES)[number];

export const TRAINING_TRANSITION_NAMES = ['open', 'close', 'cancel'] as const;
export type TrainingTransitionName = (typeof TRAINING_TRANSITION_NAMES)[number];

/** `owner`: a recruiter or administrator of the organisation that offers the training. */
type TrainingParty = 'owner';

/** What is closed takes no new requests and goes on for who has a seat; what is cancelled is over. */
export const TRAINING_TRANSITIONS: readonly Transition<
  TrainingStatus,
  TrainingTransitionName,
  TrainingParty
>[] = [
  { name: 'open', from: ['draft', 'closed'], to: 'open', by: ['owner'], needs: [] },
  { name: 'close', from: ['open'], to: 'closed', by: ['owner'], needs: [] },
  {
    name: 'cancel',
    from: ['draft', 'open', 'closed'],
    to: 'cancelled',
    by: ['owner'],
    needs: [],
  },
];

export const SEAT_REQUEST_STATUSES = [
  'asked',
  'waiting-list',
  'offered',
  'accepted',
  'declined',
  'withdrawn',
  'completed',
  'not-completed',
  'cancelled',
] as const;
export type SeatRequestStatus = (typeof SEAT_REQUEST_STATUSES)[number];

/**
 * Statuses that keep a seat: who asks in time has one until the employer says no. The trigger
 * `hold_seats` of the database names the same ones.
 */
export const SEAT_STATUSES = [
  'asked',
  'offered',
  'accepted',
  'completed',
  'not-completed',
] as const satisfies readonly SeatRequestStatus[];

/**
 * Statuses that still go somewhere; of these a person has one for a training. The index
 * `seat_request_open` names the same ones.
 */
export const OPEN_SEAT_STATUSES = [
  'asked',
  'waiting-list',
  'offered',
  'accepted',
] as const satisfies readonly SeatRequestStatus[];

/**
 * Statuses in which the employer may not (any more) read who asked. The check
 * `seat_request_contact` of the database names the same ones.
 */
export const NAMELESS_SEAT_STATUSES = [
  'declined',
  'withdrawn',
  'cancelled',
] as const satisfies readonly SeatRequestStatus[];

export const SEAT_TRANSITION_NAMES = [
  'offer',
  'wait',
  'decline',
  'accept',
  'withdraw',
  'complete',
  'not-complete',
  'cancel',
] as const;
export type SeatTransitionName = (typeof SEAT_TRANSITION_NAMES)[number];

/** `employer`: the organisation that offers the training; `system`: follows from its cancellation. */
export type SeatParty = 'person' | 'employer' | 'system';

export const SEAT_TRANSITIONS: readonly Transition<
  SeatRequestStatus,
  SeatTransitionName,
  SeatParty
>[] = [
  { name: 'offer', from: ['asked', 'waiting-list'], to: 'offered', by: ['employer'], needs: [] },
  { name: 'wait', from: ['asked'], to: 'waiting-list', by: ['employer'], needs: [] },
  {
    name: 'decline',
    from: ['asked', 'waiting-list', 'offered'],
    to: 'declined',
    by: ['employer'],
    needs: [],
  },
  { name: 'accept', from: ['offered'], to: 'accepted', by: ['person'], needs: [] },
  { name: 'withdraw', from: OPEN_SEAT_STATUSES, to: 'withdrawn', by: ['person'], needs: [] },
  { name: 'complete', from: ['accepted'], to: 'completed', by: ['employer'], needs: [] },
  { name: 'not-complete', from: ['accepted'], to: 'not-completed', by: ['employer'], needs: [] },
  { name: 'cancel', from: OPEN_SEAT_STATUSES, to: 'cancelled', by: ['system'], needs: [] },
];
