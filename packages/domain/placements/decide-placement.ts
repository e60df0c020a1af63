import type { CalendarDate } from '../calendar/index.ts';
import { DomainError, type FieldIssue, invalidInput } from '../errors/index.ts';
import type { IntroductionStatus } from '../introductions/index.ts';
import { allowedTransitions, findTransition } from '../transitions/index.ts';
import type { PlacementForm } from './forms.ts';
import {
  PLACEMENT_TRANSITIONS,
  type PlacementEndReason,
  type PlacementParty,
  type PlacementStatus,
  type PlacementTransitionName,
} from './status.ts';

/** A placement as an employer proposes it. */
export interface PlacementProposal {
  form: PlacementForm;
  /** Weekly hours for this person. */
  hoursPerWeek: number;
  startsOn: CalendarDate;
  /** Last day; null: no end was agreed. */
  endsOn: CalendarDate | null;
}

/** The terms of the vacancy that a placement has to keep to. */
export interface PlacementTerms {
  forms: readonly PlacementForm[];
  hoursMax: number;
}

/**
 * Decides whether a placement can be proposed after an introduction. Throws `transition_not_allowed`
 * where the introduction has not succeeded, `invalid_input` where the form is not one of the
 * vacancy's, the hours are 0 or over the vacancy's, or the dates are out of order. Whether there is
 * room is for the database, which sees all requests at once.
 */
export function decidePlacement(
  introduction: { status: IntroductionStatus },
  proposal: PlacementProposal,
  terms: PlacementTerms,
): PlacementStatus {
  if (introduction.status !== 'succeeded') {
    throw new DomainError('transition_not_allowed', {
      from: introduction.status,
      transition: 'place',
    });
  }
  const issues: FieldIssue[] = [];
  if (!terms.forms.includes(proposal.form)) issues.push({ path: 'form', code: 'not_in_list' });
  if (!(proposal.hoursPerWeek > 0))
    issues.push({ path: 'hoursPerWeek', code: 'too_small', values: { minimum: 0 } });
  if (proposal.hoursPerWeek > terms.hoursMax) {
    issues.push({ path: 'hoursPerWeek', code: 'too_large', values: { maximum: terms.hoursMax } });
  }
  if (proposal.endsOn !== null && proposal.endsOn < proposal.startsOn) {
    issues.push({ path: 'endsOn', code: 'dates_out_of_order' });
  }
  if (issues.length > 0) throw invalidInput(...issues);
  return 'proposed';
}

/** What a placement is, as far as a change depends on it. */
export interface PlacementState {
  status: PlacementStatus;
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
  reason: PlacementEndReason | null;
}

/**
 * Decides on a change of a placement. Throws `transition_not_allowed` where the table has no such
 * change, or for a start before the first day; `invalid_input` where a reason is missing or not asked.
 * A placement that stops after it has begun keeps the day on which it really stopped as its last day.
 */
export function decidePlacementTransition(
  state: PlacementState,
  name: PlacementTransitionName,
  party: PlacementParty,
  change: { reason?: PlacementEndReason | undefined },
  today: CalendarDate,
): PlacementState {
  const row = findTransition(PLACEMENT_TRANSITIONS, name, state.status, party);
  if (row === undefined || !hasComeFor(name, state, today)) {
    throw new DomainError('transition_not_allowed', { from: state.status, transition: name });
  }
  const needsReason = row.needs.includes('reason');
  if (needsReason && change.reason === undefined) {
    throw invalidInput({ path: 'reason', code: 'required' });
  }
  if (!needsReason && change.reason !== undefined) {
    throw invalidInput({ path: 'reason', code: 'unknown_field' });
  }
  const stops = row.to === 'completed' || row.to === 'ended-early';
  return {
    status: row.to,
    startsOn: state.startsOn,
    endsOn: stops ? lastDay(state, today) : state.endsOn,
    reason: change.reason ?? null,
  };
}

/** The changes that a party can make now, in the order of the table. */
export function availablePlacementTransitions(
  state: PlacementState,
  party: PlacementParty,
  today: CalendarDate,
): PlacementTransitionName[] {
  return allowedTransitions(PLACEMENT_TRANSITIONS, state.status, party).filter((name) =>
    hasComeFor(name, state, today),
  );
}

/** The change that time makes by itself, or null: it begins on its first day and ends after its last. */
export function dueTransition(
  { status, startsOn, endsOn }: PlacementState,
  today: CalendarDate,
): 'start' | 'complete' | null {
  if (status === 'confirmed' && startsOn <= today) return 'start';
  if (status === 'active' && endsOn !== null && endsOn < today) return 'complete';
  return null;
}

function hasComeFor(
  name: PlacementTransitionName,
  { startsOn }: PlacementState,
  today: CalendarDate,
): boolean {
  return name !== 'start' || startsOn <= today;
}

function lastDay({ startsOn, endsOn }: PlacementState, today: CalendarDate): CalendarDate | null {
  const isBefore = today < startsOn;
  const isOver = endsOn !== null && endsOn <= today;
  return isBefore || isOver ? endsOn : today;
}
