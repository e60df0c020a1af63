import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { LegalTitle } from '@inzetbaar/domain/law';
import {
  needsBigNumber,
  REGISTRATION_TRANSITIONS,
  registrationStandingOn,
} from '@inzetbaar/domain/passports';
import { findTransition } from '@inzetbaar/domain/transitions';
import type { Clock, Transaction } from '../ports/index.ts';
import { passportHolder } from './holder.ts';

/**
 * Asks the platform to compare an own registration with the BIG register or the diploma: its
 * administrators then read it with the name, and the register itself is asked where it is connected.
 * Candidates and trainees only.
 *
 * @throws `not_found` where the passport has no such title; `invalid_input` where the number is missing;
 *   `transition_not_allowed` where it was asked or checked already, or has lapsed
 */
export function askForCheck({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (actor: Actor, title: LegalTitle): Promise<void> => {
    const accountId = passportHolder(actor);
    const now = clock.now();
    const today = calendarDateAt(now);
    await transaction(actor, async ({ passports, registrations, audit, outbox }) => {
      const passport = await passports.findOf(accountId);
      const stated = passport?.registrations.find((one) => one.title === title);
      if (!passport || stated === undefined) {
        throw new DomainError('not_found', { what: 'registration' });
      }
      const from = registrationStandingOn(stated, today);
      if (findTransition(REGISTRATION_TRANSITIONS, 'ask-check', from, 'holder') === undefined) {
        throw new DomainError('transition_not_allowed', { from, transition: 'ask-check' });
      }
      if (needsBigNumber(title, today) && stated.number === null) {
        throw invalidInput({ path: 'number', code: 'required' });
      }
      if (!(await registrations.ask(accountId, title, now))) {
        throw new DomainError('not_found', { what: 'registration' });
      }
      await audit.record({
        at: now,
        actor,
        action: 'registration.check-asked',
        subjectType: 'registration',
        subjectId: stated.id,
        organisationId: null,
      });
      await outbox.add('passport.changed', passport.id);
    });
  };
}
