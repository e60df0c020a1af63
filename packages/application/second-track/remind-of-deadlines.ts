import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { SystemActor } from '@inzetbaar/domain/identity';
import { deadlinesOf, remindersDue } from '@inzetbaar/domain/second-track';
import type { Recipient } from '../introductions/news.ts';
import type { CaseClock, Clock, Ids, MailToSend, Transaction } from '../ports/index.ts';
import { caseManagersIn } from './change-case-status.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'second-track' };
const BATCH = 50;

/**
 * Mails the case managers of an organisation that a deadline is near, four, two and one weeks before it.
 * One mail a round for everything that is near there, and each reminder once: what went out is written
 * together with the mail. Each batch of cases is a transaction of its own, so that a restart goes on
 * where it stopped. Gives the number of reminders.
 */
export function remindOfDeadlines({
  transaction,
  clock,
  ids,
  publicUrl,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  /** Where people reach the platform, without a slash at the end. */
  publicUrl: string;
}) {
  const batch = (cases: readonly CaseClock[], today: string) =>
    transaction(SYSTEM, async ({ secondTrack, accounts, mail, audit }) => {
      const near = new Map<string, number>();
      for (const { id, organisationId, facts } of cases) {
        const deadlines = deadlinesOf(facts, today);
        for (const reminder of remindersDue(deadlines, await secondTrack.remindersOf(id), today)) {
          // Another process may be at it as well.
          if (!(await secondTrack.addReminder(id, reminder, clock.now()))) continue;
          near.set(organisationId, (near.get(organisationId) ?? 0) + 1);
          await audit.record({
            at: clock.now(),
            actor: SYSTEM,
            action: 'second-track-case.reminded',
            subjectType: 'second-track-case',
            subjectId: id,
            organisationId,
          });
        }
      }
      for (const [organisationId, count] of near) {
        for (const recipient of await caseManagersIn({ accounts }, organisationId)) {
          await mail.add(reminderMail(ids.next(), recipient, count, publicUrl));
        }
      }
      return [...near.values()].reduce((sum, count) => sum + count, 0);
    });

  return async (): Promise<number> => {
    const today = calendarDateAt(clock.now());
    let sent = 0;
    let after: string | null = null;
    for (;;) {
      const from: string | null = after;
      const cases: readonly CaseClock[] = await transaction(SYSTEM, ({ secondTrack }) =>
        secondTrack.listClocks(from, BATCH),
      );
      sent += await batch(cases, today);
      after = cases.at(-1)?.id ?? null;
      if (cases.length < BATCH) return sent;
    }
  };
}

/** The mail names no person, no case and no sickness: others may read along in a mailbox. */
function reminderMail(
  id: string,
  { email, locale }: Recipient,
  count: number,
  publicUrl: string,
): MailToSend {
  const words = WORDS[locale];
  return {
    id,
    to: email,
    subject: words.subject,
    body: [words.hello, '', words.near(count), `${publicUrl}/`, '', words.privacy, ''].join('\n'),
  };
}

const WORDS = {
  nl: {
    subject: 'Er komt een termijn dichtbij',
    hello: 'Goedendag,',
    near: (count: number) =>
      `${count === 1 ? 'Eén termijn komt' : `${count} termijnen komen`} dichtbij. Log in om te zien wat u wanneer moet doen:`,
    privacy: 'Om de privacy van mensen te beschermen staat er verder niets in deze mail.',
  },
  en: {
    subject: 'A deadline is near',
    hello: 'Hello,',
    near: (count: number) =>
      `${count === 1 ? 'One deadline is' : `${count} deadlines are`} near. Sign in to see what to do by when:`,
    privacy: 'To protect people’s privacy this mail tells nothing else.',
  },
} as const;
