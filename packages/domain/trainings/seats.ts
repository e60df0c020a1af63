import type { CalendarDate } from '../calendar/index.ts';
import { DomainError } from '../errors/index.ts';
import { allowedTransitions, findTransition } from '../transitions/index.ts';
import {
  NAMELESS_SEAT_STATUSES,
  SEAT_TRANSITIONS,
  type SeatParty,
  type SeatRequestStatus,
  type SeatTransitionName,
  TRAINING_TRANSITIONS,
  type TrainingStatus,
  type TrainingTransitionName,
} from './status.ts';
import type { TrainingSession } from './training.ts';

/** The status that a training gets. Throws `transition_not_allowed` where the table has no such change. */
export function decideTrainingTransition(
  from: TrainingStatus,
  transition: TrainingTransitionName,
): TrainingStatus {
  const row = findTransition(TRAINING_TRANSITIONS, transition, from, 'owner');
  if (row === undefined) throw new DomainError('transition_not_allowed', { from, transition });
  return row.to;
}

/** How many seats of a session there are, and how many of them are held. */
export interface SeatUse {
  seats: number;
  taken: number;
}

/**
 * The status with which a request for a seat begins: who asks for the last seat has it, who comes after
 * is on the waiting list. Throws `asking_closed` after the last day, or where the training is not open.
 */
export function decideSeatRequest(
  training: { status: TrainingStatus },
  session: Pick<TrainingSession, 'askUntil'>,
  { seats, taken }: SeatUse,
  today: CalendarDate,
): Extract<SeatRequestStatus, 'asked' | 'waiting-list'> {
  if (training.status !== 'open' || session.askUntil < today) {
    throw new DomainError('asking_closed', {});
  }
  return taken < seats ? 'asked' : 'waiting-list';
}

/** What a request for a seat is, as far as a change depends on it. */
export interface SeatRequestState {
  status: SeatRequestStatus;
  /** First day of the session. */
  startsOn: CalendarDate;
}

/**
 * Decides on a change of a request for a seat. Throws `transition_not_allowed` where the table has no
 * such change, and for a result before the first day. Whether there is a seat is for the database,
 * which sees all requests at once.
 */
export function decideSeatTransition(
  state: SeatRequestState,
  transition: SeatTransitionName,
  party: SeatParty,
  today: CalendarDate,
): SeatRequestStatus {
  const row = findTransition(SEAT_TRANSITIONS, transition, state.status, party);
  if (row === undefined || !hasComeFor(transition, state, today)) {
    throw new DomainError('transition_not_allowed', { from: state.status, transition });
  }
  return row.to;
}

/** The changes that a party can make now, in the order of the table. */
export function availableSeatTransitions(
  state: SeatRequestState,
  party: SeatParty,
  today: CalendarDate,
): SeatTransitionName[] {
  return allowedTransitions(SEAT_TRANSITIONS, state.status, party).filter((name) =>
    hasComeFor(name, state, today),
  );
}

/** True while the employer may read the name and address that were given with the request. */
export function showsWhoAsks(status: SeatRequestStatus): boolean {
  return !NAMELESS_SEAT_STATUSES.some((nameless) => nameless === status);
}

/** Nobody has finished what has not begun. */
function hasComeFor(
  name: SeatTransitionName,
  { startsOn }: SeatRequestState,
  today: CalendarDate,
): boolean {
  return (name !== 'complete' && name !== 'not-complete') || startsOn <= today;
}
