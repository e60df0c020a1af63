import { DomainError, invalidInput } from '../errors/index.ts';
import { findTransition } from '../transitions/index.ts';
import type { CaseStatement } from './case.ts';
import {
  CASE_TRANSITIONS,
  type CaseOutcome,
  type CaseParty,
  type CaseStatus,
  type CaseTransitionName,
  OPEN_CASE_STATUSES,
} from './case-status.ts';

/** A case as far as a change of its status depends on it. */
export interface CaseState {
  status: CaseStatus;
  statement: CaseStatement;
}

/**
 * Decides on a change of status. Throws `transition_not_allowed` where the table has no such change,
 * `invalid_input` where the outcome is missing or told too much.
 */
export function decideCase(
  { status, statement }: CaseState,
  name: CaseTransitionName,
  party: CaseParty,
  outcome: CaseOutcome | null,
): CaseState {
  const row = findTransition(CASE_TRANSITIONS, name, status, party);
  if (row === undefined) {
    throw new DomainError('transition_not_allowed', { from: status, transition: name });
  }
  const needsOutcome = row.needs.includes('reason');
  if (needsOutcome && outcome === null) throw invalidInput({ path: 'outcome', code: 'required' });
  if (!needsOutcome && outcome !== null) {
    throw invalidInput({ path: 'outcome', code: 'unknown_field' });
  }
  return { status: row.to, statement: { ...statement, outcome } };
}

/** True while what a case states can be changed. */
export function isOpenCase(status: CaseStatus): status is (typeof OPEN_CASE_STATUSES)[number] {
  return OPEN_CASE_STATUSES.some((open) => open === status);
}
