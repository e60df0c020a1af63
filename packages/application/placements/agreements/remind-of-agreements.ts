import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { SystemActor } from '@inzetbaar/domain/identity';
import { agreementRemindersDue } from '@inzetbaar/domain/placements/agreements';
import { mailNews } from '../../introductions/news.ts';
import type { StoredWaitingAgreement } from '../../ports/index.ts';
import { type AgreementDeps, recipientsOfParty } from './record.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'agreements' };
const BATCH = 50;

/**
 * Mails who has not signed or looked back yet, by `AGREEMENT_REMINDER_RULES`: each of the three once for a
 * version and for a moment, written together with the mail. A host that may not know of a proposal (any
 * more) gets none. Each agreement is a transaction of its own, so that a restart goes on where it stopped.
 * Gives the number of reminders.
 */
export function remindOfAgreements(deps: AgreementDeps) {
  const { transaction, clock } = deps;
  const remind = (waiting: StoredWaitingAgreement) =>
    transaction(SYSTEM, async (tx) => {
      const { id } = waiting;
      let sent = 0;
      for (const reminder of agreementRemindersDue(waiting, calendarDateAt(clock.now()))) {
        const told = { ...waiting, isProposed: true };
        const recipients = await recipientsOfParty(tx, clock, reminder.party, told);
        if (recipients.length === 0) continue;
        // Another process may be at it as well.
        if (!(await tx.agreements.addReminder(id, reminder, clock.now()))) continue;
        await mailNews(tx, deps, 'agreement-waits', id, recipients);
        await tx.audit.record({
          at: clock.now(),
          actor: SYSTEM,
          action: 'agreement.reminded',
          subjectType: 'agreement',
          subjectId: id,
          organisationId: null,
          details: { party: reminder.party, about: reminder.about },
        });
        sent += 1;
      }
      return sent;
    });

  return async (): Promise<number> => {
    let sent = 0;
    let after: string | null = null;
    for (;;) {
      const from: string | null = after;
      const waiting: readonly StoredWaitingAgreement[] = await transaction(
        SYSTEM,
        ({ agreements }) => agreements.listWaiting(from, BATCH),
      );
      for (const one of waiting) sent += await remind(one);
      after = waiting.at(-1)?.id ?? null;
      if (waiting.length < BATCH) return sent;
    }
  };
}
