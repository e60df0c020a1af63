import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  acceptsLane,
  decideTransition,
  OPEN_INTRODUCTION_STATUSES,
} from '@inzetbaar/domain/introductions';
import type { Lane } from '@inzetbaar/domain/lanes';
import type { Clock, Ids, Repositories, StoredIntroduction, Transaction } from '../ports/index.ts';
import { readAll } from '../ports/read-all.ts';
import { write } from './change-introduction.ts';
import { mailNews, type Recipient, recipientsOf } from './news.ts';

/** The open introductions of a person, whatever lane carries them. */
export async function openIntroductionsOf(
  { introductions }: Pick<Repositories, 'introductions'>,
  accountId: string,
): Promise<readonly StoredIntroduction[]> {
  return readAll((page) =>
    introductions.list({ ...page, accountId, statuses: OPEN_INTRODUCTION_STATUSES }),
  );
}

/** Who hears that introductions were withdrawn, by organisation; in transactions of its own. */
export async function recruitersOf(
  transaction: Transaction,
  introductions: readonly StoredIntroduction[],
): Promise<ReadonlyMap<string, readonly Recipient[]>> {
  const found = new Map<string, readonly Recipient[]>();
  for (const { organisationId, accountId } of introductions) {
    if (found.has(organisationId)) continue;
    const between = { organisationId, accountId };
    found.set(organisationId, await recipientsOf(transaction, 'employer', between));
  }
  return found;
}

/**
 * Withdraws every open introduction of who left a lane to a vacancy that accepts none of the lanes that
 * are left: what was released stops showing with it. The other side learns that the person withdrew and
 * not why. Every lane is left in this same way: a profile that goes at the moment at which introductions
 * are withdrawn would otherwise tell of the second track.
 */
export async function withdrawWithoutLane(
  tx: Repositories,
  deps: { clock: Clock; ids: Ids; publicUrl: string },
  {
    actor,
    accountId,
    left,
    recipients,
  }: {
    actor: Actor;
    accountId: string;
    left: readonly Lane[];
    recipients: ReadonlyMap<string, readonly Recipient[]>;
  },
): Promise<void> {
  for (const present of await openIntroductionsOf(tx, accountId)) {
    const vacancy = await tx.vacancies.find(present.vacancyId);
    if (vacancy !== null && acceptsLane(vacancy.lanes, left)) continue;
    await withdraw(tx, deps, actor, present);
    const letters = recipients.get(present.organisationId) ?? [];
    await mailNews(tx, deps, 'introduction', present.id, letters);
  }
}

async function withdraw(
  tx: Repositories,
  { clock, ids }: { clock: Clock; ids: Ids },
  actor: Actor,
  present: StoredIntroduction,
): Promise<void> {
  const now = clock.now();
  const moment = { now, today: calendarDateAt(now), laneAccepted: false };
  const change = { reason: 'no-reason' } as const;
  const decision = decideTransition(present, 'withdraw', 'candidate', change, moment);
  await write(tx, ids, { present, decision, side: 'candidate', now, transition: 'withdraw' });
  await tx.audit.record({
    at: now,
    actor,
    action: 'introduction.withdraw',
    subjectType: 'introduction',
    subjectId: present.id,
    organisationId: present.organisationId,
    details: { from: present.status, to: decision.status, reason: 'no-reason' },
  });
  await tx.outbox.add('introduction.changed', present.id);
}
