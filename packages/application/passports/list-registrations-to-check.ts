import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { Actor } from '@inzetbaar/domain/identity';
import { cursorAfter, offsetIn } from '../matching/offset-cursor.ts';
import type { Clock, Page, PageRequest, RegistrationToCheck, Transaction } from '../ports/index.ts';
import { logCheckers, registrationChecker } from './registration-checker.ts';

/**
 * The registrations that wait for the reader's check, longest waiting first. Recruiters and platform
 * administrators only; each person reads in the access log that the name and registration were seen.
 */
export function listRegistrationsToCheck({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  return async (actor: Actor, request: PageRequest): Promise<Page<RegistrationToCheck>> => {
    const checker = registrationChecker(actor);
    const offset = offsetIn(request.cursor);
    return transaction(actor, async (repositories) => {
      const { items, total } = await repositories.registrations.listToCheck(
        calendarDateAt(clock.now()),
        { limit: request.limit, offset },
      );
      await logCheckers(repositories, { clock }, checker, items);
      return { items, nextCursor: cursorAfter(offset, request.limit, total), total };
    });
  };
}
