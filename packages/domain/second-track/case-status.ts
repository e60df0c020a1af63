import type { Transition } from '../transitions/index.ts';

/**
 * `proposed`: opened by a case manager, waiting for the employee. `active`: the employee agreed.
 * `stopped`: the employee took the agreement back; the search stands still, the file stays.
 */
export const CASE_STATUSES = [
  'proposed',
  'active',
  'stopped',
  'declined',
  'cancelled',
  'ended',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Statuses in which the deadlines run; a person has one such case at an employer at most. */
export const OPEN_CASE_STATUSES = [
  'proposed',
  'active',
  'stopped',
] as const satisfies readonly CaseStatus[];

export const CASE_TRANSITION_NAMES = ['agree', 'decline', 'cancel', 'stop', 'end'] as const;
export type CaseTransitionName = (typeof CASE_TRANSITION_NAMES)[number];

export type CaseParty = 'candidate' | 'case-manager';

/** How a case manager says that a case ended: a fact about work, from a closed list. */
export const GIVEN_CASE_OUTCOMES = [
  'work-elsewhere',
  'own-work-again',
  'other-work-here',
  'benefit-applied-for',
  'employment-ended',
  'other-employer-of-the-person',
] as const;
/** With what only the platform states: the employer takes part no longer. */
export const CASE_OUTCOMES = [...GIVEN_CASE_OUTCOMES, 'employer-left'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/**
 * Nobody but the employee starts the search, and nobody is asked why they stop it. `end` asks its
 * outcome as the reason.
 */
export const CASE_TRANSITIONS: readonly Transition<CaseStatus, CaseTransitionName, CaseParty>[] = [
  { name: 'agree', from: ['proposed', 'stopped'], to: 'active', by: ['candidate'], needs: [] },
  { name: 'decline', from: ['proposed'], to: 'declined', by: ['candidate'], needs: [] },
  { name: 'cancel', from: ['proposed'], to: 'cancelled', by: ['case-manager'], needs: [] },
  { name: 'stop', from: ['active'], to: 'stopped', by: ['candidate'], needs: [] },
  {
    name: 'end',
    from: ['active', 'stopped'],
    to: 'ended',
    by: ['case-manager'],
    needs: ['reason'],
  },
];
