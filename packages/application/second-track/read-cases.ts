import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import { DomainError } from '@inzetbaar/domain/errors';
import {
  type CaseStatus,
  type Deadline,
  deadlinesOf,
  isRunOut,
  OPEN_CASE_STATUSES,
} from '@inzetbaar/domain/second-track';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type {
  AccessEntry,
  Clock,
  Page,
  PageRequest,
  Repositories,
  StoredCase,
  Transaction,
} from '../ports/index.ts';
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
      if (party === 'case-manager') {
        await logLooks(tx, { clock }, user, 'second-track-case-viewed', [stored]);
      }
      return viewOf({ clock }, stored, party);
    });
}

/**
 * The cases of the organisations that the actor guides for, latest change first; that they were shown is
 * in the access log of each employee. Throws `forbidden`.
 */
export function listCases({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (
    actor: Actor,
    { statuses, ...page }: PageRequest & { statuses: readonly CaseStatus[] },
  ): Promise<Page<CaseView>> => {
    const { user, organisationIds } = requireCaseManager(actor);
    return transaction(actor, async (tx) => {
      const found = await tx.secondTrack.list({
        ...page,
        of: { organisationIds },
        statuses: statuses.length === 0 ? undefined : statuses,
      });
      const items = found.items.map((one) =>
        viewOf({ clock }, one, one.accountId === user.userId ? 'candidate' : 'case-manager'),
      );
      const guided = found.items.filter(({ accountId }) => accountId !== user.userId);
      await logLooks(tx, { clock }, user, 'second-track-case-listed', guided);
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

function inOrderOf(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const STATES = ['overdue', 'due-soon'] as const;

/**
 * What is overdue or near in all open cases of the organisations that the actor guides for, by date; whose
 * are shown, reads so in the access log. `counts` is over all of them, `runOut` those that can be ended.
 * Throws `forbidden`.
 */
export function listDeadlines({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (
    actor: Actor,
    { limit }: { limit: number },
  ): Promise<{
    items: readonly GuardedDeadline[];
    counts: { overdue: number; near: number; cases: number; runOut: number };
  }> => {
    const { user } = requireCaseManager(actor);
    const cases = await guardedCases(transaction, actor);
    const today = calendarDateAt(clock.now());
    const clocks = cases.map((stored) => ({
      stored,
      deadlines: deadlinesOf(stored.statement, today),
    }));
    const found = clocks
      .flatMap(({ stored, deadlines }) => deadlines.map((deadline) => ({ stored, deadline })))
      .filter(({ deadline }) => STATES.some((state) => state === deadline.state))
      .toSorted(
        (a, b) =>
          inOrderOf(a.deadline.dueOn, b.deadline.dueOn) || inOrderOf(a.stored.id, b.stored.id),
      );
    const overdue = found.filter(({ deadline }) => deadline.state === 'overdue').length;
    const items = found.slice(0, limit);
    const shown = items.map(({ stored }) => stored);
    await transaction(actor, (tx) =>
      logLooks(tx, { clock }, user, 'second-track-case-listed', shown),
    );
    const runOut = clocks.filter(({ deadlines }) => isRunOut(deadlines)).length;
    return {
      items,
      counts: { overdue, near: found.length - overdue, cases: cases.length, runOut },
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

/** Writes in the log of each employee who has an account that a case manager read of their case. */
export async function logLooks(
  { accounts, accessLog }: Pick<Repositories, 'accounts' | 'accessLog'>,
  { clock }: { clock: Clock },
  { userId }: UserActor,
  kind: AccessEntry['kind'],
  cases: readonly StoredCase[],
): Promise<void> {
  const byOrganisation = new Map<string, Set<string>>();
  for (const { organisationId, accountId } of cases) {
    if (accountId === null) continue;
    const seen = byOrganisation.get(organisationId) ?? new Set();
    byOrganisation.set(organisationId, seen.add(accountId));
  }
  if (byOrganisation.size === 0) return;
  const viewer = await accounts.find(userId);
  for (const [organisationId, seen] of byOrganisation) {
    const entry: AccessEntry = {
      at: clock.now(),
      kind,
      viewerId: userId,
      viewerName: viewer?.name ?? '',
      organisationId,
      vacancyId: null,
      fields: [],
    };
    await accessLog.addForAccounts(entry, [...seen]);
  }
}
