import type { Actor } from '@inzetbaar/domain/identity';
import { DomainError } from '@inzetbaar/domain/errors';
import {
  type CaseStatus,
  type Deadline,
  deadlinesOf,
  OPEN_CASE_STATUSES,
} from '@inzetbaar/domain/second-track';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { Clock, Page, PageRequest, StoredCase, Transaction } from '../ports/index.ts';
import { readAll } from '../ports/read-all.ts';
import { type CaseView, findCase, requireCaseManager, viewOf } from './parties.ts';

/**
 * One case, for the employee and the case managers of the employer. That a case manager looked is in the
 * access log of the employee.
 *
 * @throws `not_found` for everybody else
 */
export function readCase({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (actor: Actor, id: string): Promise<CaseView> =>
    transaction(actor, async (tx) => {
      const { user, stored, party } = await findCase(tx, actor, id);
      if (party === 'case-manager' && stored.accountId !== null) {
        const viewer = await tx.accounts.find(user.userId);
        await tx.accessLog.add(
          {
            at: clock.now(),
            kind: 'second-track-case-viewed',
            viewerId: user.userId,
            viewerName: viewer?.name ?? '',
            organisationId: stored.organisationId,
            vacancyId: null,
            fields: [],
          },
          stored.accountId,
        );
      }
      return viewOf({ clock }, stored, party);
    });
}

/** The cases of the organisations that the actor guides for, latest change first. Throws `forbidden`. */
export function listCases({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (
    actor: Actor,
    { statuses, ...page }: PageRequest & { statuses: readonly CaseStatus[] },
  ): Promise<Page<CaseView>> => {
    const { user, organisationIds } = requireCaseManager(actor);
    return transaction(actor, async ({ secondTrack }) => {
      const found = await secondTrack.list({
        ...page,
        of: { organisationIds },
        statuses: statuses.length === 0 ? undefined : statuses,
      });
      const items = found.items.map((one) =>
        viewOf({ clock }, one, one.accountId === user.userId ? 'candidate' : 'case-manager'),
      );
      return { ...found, items };
    });
  };
}

/** The own cases, as the employee whom they are about; latest change first. */
export function listMyCases({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (actor: Actor, page: PageRequest): Promise<Page<CaseView>> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    return transaction(actor, async ({ secondTrack }) => {
      const found = await secondTrack.list({ ...page, of: { accountId: actor.userId } });
      return {
        ...found,
        items: found.items.map((one) => viewOf({ clock }, one, 'candidate')),
      };
    });
  };
}

/** A deadline with the case that it belongs to. */
export interface GuardedDeadline {
  stored: StoredCase;
  deadline: Deadline;
}

const STATES = ['overdue', 'due-soon'] as const;

/**
 * What is overdue or near in all open cases of the organisations that the actor guides for, by date.
 * `counts` is over all of them. Throws `forbidden`.
 */
export function listDeadlines({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (
    actor: Actor,
    { limit }: { limit: number },
  ): Promise<{
    items: readonly GuardedDeadline[];
    counts: { overdue: number; near: number; cases: number };
  }> => {
    const cases = await guardedCases(transaction, actor);
    const today = calendarDateAt(clock.now());
    const found = cases
      .flatMap((stored) =>
        deadlinesOf(stored.statement, today).map((deadline) => ({ stored, deadline })),
      )
      .filter(({ deadline }) => STATES.some((state) => state === deadline.state))
      .toSorted((a, b) => (a.deadline.dueOn < b.deadline.dueOn ? -1 : 1));
    const overdue = found.filter(({ deadline }) => deadline.state === 'overdue').length;
    return {
      items: found.slice(0, limit),
      counts: { overdue, near: found.length - overdue, cases: cases.length },
    };
  };
}

/** Every open case that the actor guides; not the own one. Throws `forbidden`. */
export async function guardedCases(
  transaction: Transaction,
  actor: Actor,
): Promise<readonly StoredCase[]> {
  const { user, organisationIds } = requireCaseManager(actor);
  const found = await transaction(actor, ({ secondTrack }) =>
    readAll((page) =>
      secondTrack.list({ ...page, of: { organisationIds }, statuses: OPEN_CASE_STATUSES }),
    ),
  );
  return found.filter(({ accountId }) => accountId !== user.userId);
}
