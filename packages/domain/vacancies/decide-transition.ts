import { DomainError } from '../errors/index.ts';
import { findTransition } from '../transitions/index.ts';
import {
  VACANCY_TRANSITIONS,
  type VacancyParty,
  type VacancyStatus,
  type VacancyTransitionName,
} from './status.ts';

/** The status that a vacancy gets. Throws `transition_not_allowed` where the table has no such change. */
export function decideVacancyTransition(
  from: VacancyStatus,
  transition: VacancyTransitionName,
  party: VacancyParty,
): VacancyStatus {
  const row = findTransition(VACANCY_TRANSITIONS, transition, from, party);
  if (row === undefined) throw new DomainError('transition_not_allowed', { from, transition });
  return row.to;
}
