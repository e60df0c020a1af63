import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { UserActor } from '@inzetbaar/domain/identity';
import {
  decideTransition,
  type IntroductionTransitionName,
  isReleaseActive,
  OPEN_INTRODUCTION_STATUSES,
} from '@inzetbaar/domain/introductions';
import type { Clock, Ids, StoredIntroduction, Transaction } from '../ports/index.ts';
import { readAll } from '../ports/read-all.ts';
import { write } from './change-introduction.ts';
import { mailNews, recipientsOf } from './news.ts';

/**
 * Ends everything in which an employer is in contact with people, as its side would: an introduction is
 * declined, or ended after a meeting, because the place is no longer open. What it had only invited to
 * lapses, since nobody declines an own invitation. What was released to it stops showing, also where the
 * introduction succeeded. Each in a transaction of its own, and each person gets a mail that says nothing.
 *
 * @throws `version_conflict` where somebody changed one at the same time
 */
export function endContactOf({
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
  return async (actor: UserActor, organisationId: string): Promise<void> => {
    const of = { organisationIds: [organisationId] };
    const open = await transaction(actor, ({ introductions }) =>
      readAll((page) =>
        introductions.list({ ...page, ...of, statuses: OPEN_INTRODUCTION_STATUSES }),
      ),
    );
    for (const { id, accountId } of open) {
      const recipients = await recipientsOf(transaction, 'candidate', {
        accountId,
        organisationId,
      });
      await transaction(actor, async (tx) => {
        const present = await tx.introductions.find(id);
        const step = present === null ? null : stepFor(present);
        // Ended by the person meanwhile.
        if (present === null || step === null) return;
        const now = clock.now();
        const { transition, side } = step;
        const change = side === 'employer' ? ({ reason: 'position-filled' } as const) : {};
        const moment = { now, today: calendarDateAt(now), laneAccepted: true };
        const decision = decideTransition(present, transition, side, change, moment);
        await write(tx, ids, { present, decision, side, now, transition });
        await tx.audit.record({
          at: now,
          actor,
          action: `introduction.${transition}`,
          subjectType: 'introduction',
          subjectId: id,
          organisationId,
          details: { from: present.status, to: decision.status, because: 'employer-left' },
        });
        await tx.outbox.add('introduction.changed', id);
        await mailNews(tx, { ids, publicUrl }, 'introduction', id, recipients);
      });
    }
    const today = calendarDateAt(clock.now());
    const succeeded = await transaction(actor, ({ introductions }) =>
      readAll((page) => introductions.list({ ...page, ...of, statuses: ['succeeded'] })),
    );
    for (const { id } of succeeded.filter(({ release }) => isReleaseActive(release, today))) {
      await transaction(actor, async (tx) => {
        await tx.introductions.endReleases(id, clock.now());
        await tx.outbox.add('introduction.changed', id);
      });
    }
  };
}

/** How the employer's side leaves an introduction from where it stands; null where it has ended. */
function stepFor({ status }: StoredIntroduction): {
  transition: IntroductionTransitionName;
  side: 'employer' | 'system';
} | null {
  if (!OPEN_INTRODUCTION_STATUSES.some((open) => open === status)) return null;
  if (status === 'invited') return { transition: 'expire', side: 'system' };
  return { transition: status === 'meeting-agreed' ? 'end' : 'decline', side: 'employer' };
}
