import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { SystemActor } from '@inzetbaar/domain/identity';
import { checkHoldsUntil, compareWithRegister } from '@inzetbaar/domain/passports';
import type { BigRegister, Clock, RegistrationToLookUp, Transaction } from '../ports/index.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'big-register' };
/** The register is a public service: a few at a time, one after the other. */
const BATCH = 10;
/** What got no answer is asked again after an hour. */
const RETRY_MS = 3_600_000;

/** How a round of looking up went. */
export interface LookedUp {
  confirmed: number;
  leftToPerson: number;
  unavailable: number;
}

/**
 * Asks the BIG register about the registrations whose holders asked for a check. What is the same in
 * every point is confirmed; anything else is left to a person, with what was found, since a machine
 * refuses nobody. Without an answer a registration stays as it is and comes back after an hour; the
 * round ends then, so that a register that is down is asked once.
 */
export function lookUpRegistrations({
  transaction,
  clock,
  bigRegister,
}: {
  transaction: Transaction;
  clock: Clock;
  bigRegister: BigRegister;
}) {
  return async (): Promise<LookedUp> => {
    const done = { confirmed: 0, leftToPerson: 0, unavailable: 0 };
    const claimed = await transaction(SYSTEM, ({ registrations }) => {
      const now = clock.now();
      return registrations.claimLookUps(now, new Date(now.getTime() + RETRY_MS), BATCH);
    });
    for (const registration of claimed) {
      // Outside a transaction: a slow register must not hold the database.
      const answer = await bigRegister.lookUp(registration.number);
      if (answer.kind === 'unavailable') {
        done.unavailable += 1;
        break;
      }
      const entry = answer.kind === 'found' ? answer.entry : null;
      done[await settle(registration, entry)] += 1;
    }
    return done;
  };

  async function settle(
    { id, name, accountId: _, ...stated }: RegistrationToLookUp,
    entry: Parameters<typeof compareWithRegister>[2],
  ): Promise<'confirmed' | 'leftToPerson'> {
    const now = clock.now();
    const today = calendarDateAt(now);
    const finding = compareWithRegister(stated, name, entry, today);
    return transaction(SYSTEM, async ({ registrations, audit, outbox }) => {
      const row = {
        at: now,
        actor: SYSTEM,
        subjectType: 'registration',
        subjectId: id,
        organisationId: null,
      };
      if (finding !== null) {
        await registrations.leaveToPerson(id, stated, finding);
        await audit.record({ ...row, action: 'registration.left-to-person' });
        return 'leftToPerson';
      }
      const check = {
        outcome: 'confirmed',
        reason: null,
        method: 'register',
        at: now,
        holdsUntil: checkHoldsUntil(stated.title, today),
      } as const;
      const recorded = await registrations.recordCheck(id, stated, check, today);
      // The holder changed it in the meantime: then nothing was checked, and nobody asked.
      if (recorded === null) return 'leftToPerson';
      await audit.record({
        ...row,
        action: 'registration.confirmed',
        details: { method: 'register' },
      });
      await outbox.add('passport.changed', recorded.passportId);
      return 'confirmed';
    });
  }
}
