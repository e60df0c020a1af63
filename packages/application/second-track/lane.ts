import { DomainError } from '@inzetbaar/domain/errors';
import type { UserActor } from '@inzetbaar/domain/identity';
import { conditionsAt } from '@inzetbaar/domain/second-track';
import { firstPassport } from '../identity/first-passport.ts';
import { withdrawWithoutLane } from '../introductions/leave-lanes.ts';
import type { Recipient } from '../introductions/news.ts';
import type { Clock, Ids, Repositories, StoredCase, StoredPassport } from '../ports/index.ts';

interface Deps {
  clock: Clock;
  ids: Ids;
  publicUrl: string;
}

const LANE = 'second-track';

/** Another device saved the passport in between: all of it is undone, and can be done again. */
class PassportMovedOn extends Error {}

/** How often work on the lane is done again where the person saves the passport at the same time. */
const MOST_ATTEMPTS = 5;

/**
 * Runs a transaction that changes the lane, again from the start where the passport moved on or was made
 * meanwhile. Throws `too_busy` where that goes on.
 */
export async function whilePassportMoves<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const isMeanwhile =
        error instanceof PassportMovedOn ||
        (error instanceof DomainError && error.code === 'already_exists');
      if (!isMeanwhile) throw error;
      if (attempt === MOST_ATTEMPTS) throw new DomainError('too_busy', { retryAfterSeconds: 1 });
    }
  }
}

/** Puts who agreed into the lane, in a first passport where there is none. A lane joined before stays. */
export async function joinLane(
  { passports, outbox }: Repositories,
  { clock, ids }: Deps,
  user: UserActor,
  { organisationId }: StoredCase,
): Promise<void> {
  const now = clock.now();
  const present = await passports.findOf(user.userId);
  if (present === null) {
    const first = firstPassport(ids.next(), user.userId, { lanes: [LANE], organisationId }, now);
    await passports.insert(first);
    await outbox.add('passport.changed', first.id);
    return;
  }
  const held = present.lanes.find(({ lane }) => lane === LANE);
  if (held !== undefined && held.organisationId !== null) return;
  const others = present.lanes.filter(({ lane }) => lane !== LANE);
  await keep({ passports, outbox }, clock, present, [...others, { lane: LANE, organisationId }]);
}

/**
 * Takes who stopped out of the lane that this case brought, and withdraws every open introduction to a
 * vacancy that accepts none of the lanes that are left: what was released stops showing with it. The
 * other side learns that the person withdrew and not why. Where another employer's case is active, the
 * person stays in the lane from there.
 *
 * @returns whether the person was in the lane
 */
export async function leaveLane(
  tx: Repositories,
  deps: Deps,
  user: UserActor,
  stopped: StoredCase,
  recipients: ReadonlyMap<string, readonly Recipient[]>,
): Promise<boolean> {
  const passport = await tx.passports.findOf(user.userId);
  if (!passport?.lanes.some(({ lane }) => lane === LANE)) return false;
  const active = await tx.secondTrack.list({
    limit: 2,
    of: { accountId: user.userId },
    statuses: ['active'],
  });
  const next = active.items.find(({ id }) => id !== stopped.id);
  const others = passport.lanes.filter(({ lane }) => lane !== LANE);
  const lanes =
    next === undefined
      ? others
      : [...others, { lane: LANE, organisationId: next.organisationId } as const];
  await keep(tx, deps.clock, passport, lanes);

  const left = lanes.map(({ lane }) => lane);
  await withdrawWithoutLane(tx, deps, { actor: user, accountId: user.userId, left, recipients });
  return true;
}

async function keep(
  { passports, outbox }: Pick<Repositories, 'passports' | 'outbox'>,
  clock: Clock,
  passport: StoredPassport,
  lanes: StoredPassport['lanes'],
): Promise<void> {
  const changed = { ...passport, lanes, version: passport.version + 1, updatedAt: clock.now() };
  if (!(await passports.update(changed, passport.version))) {
    throw new PassportMovedOn();
  }
  await outbox.add('passport.changed', passport.id);
}

/**
 * The own passport as it is matched: its work conditions together with those that a company doctor
 * advised in an active case, each until its last day. Nothing of it is written into the passport, so that
 * an advice ends by itself and shows in no other place.
 */
export async function withAdvisedConditions(
  { secondTrack }: Pick<Repositories, 'secondTrack'>,
  passport: StoredPassport,
  today: string,
): Promise<StoredPassport> {
  if (!passport.lanes.some(({ lane }) => lane === LANE)) return passport;
  const { items } = await secondTrack.list({
    limit: 100,
    of: { accountId: passport.accountId },
    statuses: ['active'],
  });
  const advised = items.flatMap(({ statement }) => conditionsAt(statement.conditions, today));
  return { ...passport, workConditions: [...new Set([...passport.workConditions, ...advised])] };
}
