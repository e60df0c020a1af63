import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  type CaseParty,
  type CaseStatement,
  type CaseStatus,
  checkCase,
  inOrder,
  isOpenCase,
} from '@inzetbaar/domain/second-track';
import type { Clock, Repositories, StoredCase } from '../ports/index.ts';
import { type CaseView, viewOf } from './parties.ts';

/** What a case states next, and what happened. */
interface NextVersion {
  actor: Actor;
  party: CaseParty;
  present: StoredCase;
  status: CaseStatus;
  statement: CaseStatement;
  action: string;
  details?: Readonly<Record<string, string | number | null>>;
}

/** The statement in order, where nothing is wrong with it. Throws `invalid_input`. */
export function sound(statement: CaseStatement, { clock }: { clock: Clock }): CaseStatement {
  const issues = checkCase(statement, calendarDateAt(clock.now()));
  if (issues.length > 0) throw invalidInput(...issues);
  return inOrder(statement);
}

/** Throws `transition_not_allowed` for a case in which nothing is stated any more. */
export function requireOpen({ status }: StoredCase): void {
  if (!isOpenCase(status)) {
    throw new DomainError('transition_not_allowed', { from: status, transition: 'change' });
  }
}

/**
 * Adds the next version with its audit row and event. The record names neither what was stated nor whom.
 *
 * @throws `version_conflict` with the present case where somebody else was first; `case_overlaps`
 */
export async function writeCase(
  { secondTrack, audit, outbox }: Repositories,
  { clock }: { clock: Clock },
  { actor, party, present, status, statement, action, details }: NextVersion,
): Promise<CaseView> {
  const now = clock.now();
  const next = { id: present.id, status, statement, updatedAt: now };
  if (!(await secondTrack.addVersion(next, present.version))) {
    throw new DomainError('version_conflict', { current: await secondTrack.find(present.id) });
  }
  await audit.record({
    at: now,
    actor,
    action: `second-track-case.${action}`,
    subjectType: 'second-track-case',
    subjectId: present.id,
    organisationId: present.organisationId,
    details: { version: present.version + 1, ...details },
  });
  await outbox.add('second-track-case.changed', present.id);
  const stored = await secondTrack.find(present.id);
  if (stored === null) throw new Error(`case ${present.id} cannot be read by who wrote it`);
  return viewOf({ clock }, stored, party);
}
