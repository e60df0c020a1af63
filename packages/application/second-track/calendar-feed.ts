import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor, SystemActor, UserActor } from '@inzetbaar/domain/identity';
import { calendarDateAt, type CalendarDate } from '@inzetbaar/domain/calendar';
import { caseNumberOf, deadlinesOf, type Obligation } from '@inzetbaar/domain/second-track';
import type { Clock, Ids, Secrets, StoredAccount, Transaction } from '../ports/index.ts';
import { requireCaseManager } from './parties.ts';
import { guardedCases } from './read-cases.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'calendars' };

/** When the own calendar address was made; null: there is none. The address itself is never told again. */
export function readCalendarFeed({ transaction }: { transaction: Transaction }) {
  return async (actor: Actor): Promise<{ createdAt: Date } | null> => {
    const { user } = requireCaseManager(actor);
    return transaction(actor, ({ calendarFeeds }) => calendarFeeds.find(user.userId));
  };
}

/**
 * Makes a secret calendar address, told this once; the one before stops working. Throws `forbidden` for
 * who is no case manager.
 */
export function makeCalendarFeed({
  transaction,
  clock,
  ids,
  secrets,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  secrets: Secrets;
}) {
  return async (actor: Actor): Promise<{ token: string; createdAt: Date }> => {
    const { user } = requireCaseManager(actor);
    const token = ids.secret();
    const createdAt = clock.now();
    await transaction(actor, async ({ calendarFeeds, audit }) => {
      const tokenHash = secrets.hashToken(token);
      await calendarFeeds.put({ accountId: user.userId, tokenHash, createdAt });
      await audit.record(entry(user, 'made', createdAt));
    });
    return { token, createdAt };
  };
}

/** Makes the address stop working. Throws `not_found` where there is none. */
export function revokeCalendarFeed({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  return async (actor: Actor): Promise<void> => {
    const { user } = requireCaseManager(actor);
    await transaction(actor, async ({ calendarFeeds, audit }) => {
      if (!(await calendarFeeds.remove(user.userId))) {
        throw new DomainError('not_found', { what: 'calendar' });
      }
      await audit.record(entry(user, 'revoked', clock.now()));
    });
  };
}

/** A day in a calendar: which deadline, of which case; never whose. */
export interface CalendarEntry {
  caseId: string;
  caseNumber: string;
  deadlineId: string;
  obligation: Obligation;
  dueOn: CalendarDate;
}

/**
 * The deadlines behind an address that still have to be met, as its owner may see them now: who is no
 * case manager any more, or whose account is blocked, has none. Throws `link_invalid` for an address that
 * does not work, whatever the reason.
 */
export function readCalendar({
  transaction,
  clock,
  secrets,
}: {
  transaction: Transaction;
  clock: Clock;
  secrets: Secrets;
}) {
  return async (
    token: string,
  ): Promise<{ entries: readonly CalendarEntry[]; locale: StoredAccount['locale'] }> => {
    const owner = await transaction(SYSTEM, async ({ calendarFeeds, accounts }) => {
      const feed = await calendarFeeds.findByTokenHash(secrets.hashToken(token));
      return feed === null ? null : accounts.find(feed.accountId);
    });
    const isOpen =
      owner !== null &&
      owner.disabledAt === null &&
      owner.roles.some(({ role }) => role === 'case-manager');
    if (!isOpen) throw new DomainError('link_invalid', {});
    const actor: UserActor = { kind: 'user', userId: owner.id, roles: owner.roles };
    const today = calendarDateAt(clock.now());
    const entries = (await guardedCases(transaction, actor)).flatMap(({ id, statement }) =>
      deadlinesOf(statement, today)
        .filter(({ doneOn, exemption }) => doneOn === null && exemption === null)
        .map(({ id: deadlineId, obligation, dueOn }) => ({
          caseId: id,
          caseNumber: caseNumberOf(id),
          deadlineId,
          obligation,
          dueOn,
        })),
    );
    return { entries, locale: owner.locale };
  };
}

function entry(actor: UserActor, what: string, at: Date) {
  return {
    at,
    actor,
    action: `calendar.${what}`,
    subjectType: 'account',
    subjectId: actor.userId,
    organisationId: null,
  };
}
