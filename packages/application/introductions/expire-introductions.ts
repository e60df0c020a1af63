import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { SystemActor } from '@inzetbaar/domain/identity';
import { decideTransition, lapseBefore } from '@inzetbaar/domain/introductions';
import { inBatches } from '../batches/index.ts';
import type { Clock, Ids, Repositories, StoredIntroduction, Transaction } from '../ports/index.ts';
import { write } from './change-introduction.ts';
import { mailNews, recipientsIn } from './news.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'introductions' };
const BATCH = 50;

/**
 * Lets introductions lapse in which nothing happened for 30 days; what was released stops showing and
 * both sides get a mail. Works in batches, each a transaction of its own, so that a restart goes on
 * where it stopped. Gives the number that lapsed.
 */
export function expireIntroductions({
  transaction,
  clock,
  ids,
  publicUrl,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  publicUrl: string;
}) {
  return (): Promise<number> =>
    inBatches(BATCH, () =>
      transaction(SYSTEM, async (repositories) => {
        const stale = await repositories.introductions.listStale(lapseBefore(clock.now()), BATCH);
        for (const present of stale) {
          await lapse(repositories, { ids, publicUrl }, present, clock.now());
        }
        return stale.length;
      }),
    );
}

async function lapse(
  repositories: Repositories,
  deps: { ids: Ids; publicUrl: string },
  present: StoredIntroduction,
  now: Date,
): Promise<void> {
  const moment = { now, today: calendarDateAt(now), laneAccepted: true };
  const decision = decideTransition(present, 'expire', 'system', {}, moment);
  await write(repositories, deps.ids, {
    present,
    decision,
    side: 'system',
    now,
    transition: 'expire',
  });
  await repositories.audit.record({
    at: now,
    actor: SYSTEM,
    action: 'introduction.expire',
    subjectType: 'introduction',
    subjectId: present.id,
    organisationId: present.organisationId,
    details: { from: present.status, to: decision.status },
  });
  await repositories.outbox.add('introduction.changed', present.id);
  for (const side of ['candidate', 'employer'] as const) {
    const recipients = await recipientsIn(repositories, side, present);
    await mailNews(repositories, deps, 'introduction', present.id, recipients);
  }
}
