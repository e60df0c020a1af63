import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, organisationsOf, type UserActor } from '@inzetbaar/domain/identity';
import {
  CASE_TRANSITIONS,
  type CaseParty,
  type CaseTransitionName,
  type Deadline,
  deadlinesOf,
  isOpenCase,
  isRunOut,
  weekOfSickness,
} from '@inzetbaar/domain/second-track';
import { allowedTransitions } from '@inzetbaar/domain/transitions';
import type { Clock, Repositories, StoredCase } from '../ports/index.ts';

/** A case as one of its two sides reads it. */
export interface CaseView {
  stored: StoredCase;
  party: CaseParty;
  transitions: readonly CaseTransitionName[];
  /** Of a case that is closed, as they stood then. */
  deadlines: readonly Deadline[];
  /** Open, while nothing of it is still to come: it can be ended. */
  isRunOut: boolean;
  /** Counted from 1; of a case that is closed, as it stood then. */
  week: number;
  today: string;
}

/** The organisations that the actor is case manager for. Throws `not_signed_in` or `forbidden`. */
export function requireCaseManager(actor: Actor): {
  user: UserActor;
  organisationIds: readonly string[];
} {
  if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
  const organisationIds = organisationsOf(actor, ['case-manager']);
  if (organisationIds.length === 0) throw new DomainError('forbidden', {});
  return { user: actor, organisationIds };
}

/** A case with the side on which the actor stands. Throws `not_signed_in`, or `not_found` for neither. */
export async function findCase(
  { secondTrack }: Pick<Repositories, 'secondTrack'>,
  actor: Actor,
  id: string,
): Promise<{ user: UserActor; stored: StoredCase; party: CaseParty }> {
  if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
  const stored = await secondTrack.find(id);
  const party = stored === null ? null : partyOf(actor, stored);
  if (stored === null || party === null) throw new DomainError('not_found', { what: 'case' });
  return { user: actor, stored, party };
}

/** A case that the actor guides. Throws as `findCase`, and `forbidden` for the employee. */
export async function findGuided(
  tx: Pick<Repositories, 'secondTrack'>,
  actor: Actor,
  id: string,
): Promise<StoredCase> {
  const { stored, party } = await findCase(tx, actor, id);
  if (party !== 'case-manager') throw new DomainError('forbidden', {});
  return stored;
}

/** The employee first: nobody guides themselves. */
function partyOf(actor: UserActor, { accountId, organisationId }: StoredCase): CaseParty | null {
  if (accountId === actor.userId) return 'candidate';
  return holds(actor, ['case-manager'], organisationId) ? 'case-manager' : null;
}

export function viewOf(
  { clock }: { clock: Clock },
  stored: StoredCase,
  party: CaseParty,
): CaseView {
  const today = calendarDateAt(clock.now());
  const { statement, status } = stored;
  const asOf = isOpenCase(status) ? today : calendarDateAt(stored.updatedAt);
  const deadlines = deadlinesOf(statement, asOf);
  return {
    stored,
    party,
    transitions: allowedTransitions(CASE_TRANSITIONS, status, party),
    deadlines,
    isRunOut: isOpenCase(status) && isRunOut(deadlines),
    week: weekOfSickness(statement.sickness, asOf),
    today,
  };
}
