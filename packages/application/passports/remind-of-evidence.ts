import { addDays, calendarDateAt, dayInWords } from '@inzetbaar/domain/calendar';
import type { SystemActor } from '@inzetbaar/domain/identity';
import { EVIDENCE_REMINDER_DAYS } from '@inzetbaar/domain/passports';
import { inBatches } from '../batches/index.ts';
import type { Clock, EvidenceReminder, Ids, MailToSend, Transaction } from '../ports/index.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'evidence' };
const BATCH = 50;

/**
 * Mails people whose evidence lapses within six weeks, one mail for all of it, and once for each end.
 * Works in batches, each a transaction of its own, so that a restart goes on where it stopped. Gives
 * the number of people.
 */
export function remindOfEvidence({
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
  return (): Promise<number> =>
    inBatches(BATCH, () =>
      transaction(SYSTEM, async ({ evidence, mail, audit }) => {
        const now = clock.now();
        const today = calendarDateAt(now);
        const until = addDays(today, EVIDENCE_REMINDER_DAYS);
        const people = await evidence.claimReminders(today, until, BATCH);
        for (const person of people) {
          await mail.add(reminderMail(ids.next(), person, `${publicUrl}/paspoort/bewijs`));
          await audit.record({
            at: now,
            actor: SYSTEM,
            action: 'evidence.reminded',
            subjectType: 'account',
            subjectId: person.accountId,
            organisationId: null,
          });
        }
        return people.length;
      }),
    );
}

/** The mail names no skill: others may read along in a mailbox. */
function reminderMail(
  id: string,
  { email, locale, skills, firstValidUntil }: EvidenceReminder,
  link: string,
): MailToSend {
  const day = dayInWords(firstValidUntil, locale);
  const isOne = skills === 1;
  return locale === 'nl'
    ? {
        id,
        to: email,
        subject: 'Bewijs in uw paspoort loopt bijna af',
        body: [
          'Goedendag,',
          '',
          `Bij ${isOne ? 'een vaardigheid' : `${skills} vaardigheden`} in uw paspoort loopt bewijs bijna af.`,
          `Het eerste bewijs geldt tot en met ${day}.`,
          '',
          'Log in om te zien welk bewijs het is en wat u kunt doen:',
          link,
          '',
          'Om uw privacy te beschermen staat er verder niets in deze mail.',
          '',
        ].join('\n'),
      }
    : {
        id,
        to: email,
        subject: 'Evidence in your passport lapses soon',
        body: [
          'Hello,',
          '',
          `Evidence for ${isOne ? 'a skill' : `${skills} skills`} in your passport lapses soon.`,
          `The first holds until ${day}.`,
          '',
          'Sign in to see which evidence it is and what you can do:',
          link,
          '',
          'To protect your privacy this mail tells nothing else.',
          '',
        ].join('\n'),
      };
}
