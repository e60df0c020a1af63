import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  checkHoldsUntil,
  isSameStatement,
  REGISTRATION_TRANSITIONS,
  type RegistrationRefusal,
  registrationStandingOn,
  type StatedRegistration,
} from '@inzetbaar/domain/passports';
import { findTransition } from '@inzetbaar/domain/transitions';
import type { Clock, RegistrationToCheck, Transaction } from '../ports/index.ts';
import { registrationChecker } from './registration-checker.ts';

interface CheckToRecord {
  id: string;
  /** What was compared: where something else is stated by now, nothing was checked. */
  seen: Omit<StatedRegistration, 'title'>;
  outcome: 'confirmed' | 'refused';
  /** With `refused`. */
  reason: RegistrationRefusal | null;
}

/**
 * Keeps that somebody compared a registration with the public BIG register, or saw the diploma.
 * Recruiters of what was released to the own organisation with the name, and platform administrators of
 * what the holder asked for; nobody for themselves.
 *
 * @throws `not_found` for what the actor may not check; `version_conflict` where the holder states
 *   something else by now; `transition_not_allowed` after its end; `invalid_input` for a reason that is
 *   missing or not asked
 */
export function checkRegistration({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  return async (actor: Actor, input: CheckToRecord): Promise<RegistrationToCheck> => {
    registrationChecker(actor);
    const { id, outcome, reason } = input;
    const now = clock.now();
    const today = calendarDateAt(now);
    return transaction(actor, async ({ registrations, audit, outbox }) => {
      const present = await registrations.findToCheck(id, today);
      if (present === null) throw new DomainError('not_found', { what: 'registration' });
      const seen = { ...input.seen, title: present.title };
      const moved = () =>
        new DomainError('version_conflict', { current: { title: present.title } });
      if (!isSameStatement(seen, present)) throw moved();

      const transition = outcome === 'confirmed' ? 'confirm' : 'refuse';
      const from = registrationStandingOn(present, today);
      const row = findTransition(REGISTRATION_TRANSITIONS, transition, from, 'checker');
      if (row === undefined) throw new DomainError('transition_not_allowed', { from, transition });
      if (row.needs.includes('reason') !== (reason !== null)) {
        throw invalidInput({
          path: 'reason',
          code: reason === null ? 'required' : 'unknown_field',
        });
      }
      const check = {
        outcome,
        reason,
        method: 'person',
        at: now,
        holdsUntil: outcome === 'confirmed' ? checkHoldsUntil(present.title, today) : null,
      } as const;
      const recorded = await registrations.recordCheck(id, seen, check, today);
      if (recorded === null) throw moved();
      await audit.record({
        at: now,
        actor,
        action: `registration.${outcome}`,
        subjectType: 'registration',
        subjectId: id,
        organisationId: present.organisationId,
        details: { method: 'person', ...(reason !== null && { reason }) },
      });
      await outbox.add('passport.changed', recorded.passportId);
      return { ...present, check };
    });
  };
}
