import { addDays, calendarDateAt, dayInWords } from '@inzetbaar/domain/calendar';
import type { SystemActor } from '@inzetbaar/domain/identity';
import { REGISTRATION_RULES } from '@inzetbaar/domain/passports';
import { inBatches } from '../batches/index.ts';
import type { Clock, Ids, MailToSend, RegistrationReminder, Transaction } from '../ports/index.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'registrations' };
const BATCH = 50;

/**
 * Mails people whose registration ends within ninety days, or could not be confirmed, once for each. In
 * batches, each a transaction of its own, so that a restart goes on where it stopped. Gives the number
 * of people.
 */
export function remindOfRegistrations({
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
      transaction(SYSTEM, async ({ registrations, mail, audit }) => {
        const now = clock.now();
        const today = calendarDateAt(now);
        const until = addDays(today, REGISTRATION_RULES.reminder.days);
        const people = await registrations.claimReminders(today, until, BATCH);
        for (const person of people) {
          const link = `${publicUrl}/paspoort?stap=registraties`;
          await mail.add(reminderMail(ids.next(), person, link));
          await audit.record({
            at: now,
            actor: SYSTEM,
            action: 'registration.reminded',
            subjectType: 'account',
            subjectId: person.accountId,
            organisationId: null,
          });
        }
        return people.length;
      }),
    );
}

/** The mail names no title and no number: others may read along in a mailbox. */
function reminderMail(
  id: string,
  { email, locale, firstValidUntil, isRefused }: RegistrationReminder,
  link: string,
): MailToSend {
  const words = WORDS[locale];
  const day = firstValidUntil === null ? null : dayInWords(firstValidUntil, locale);
  return {
    id,
    to: email,
    subject: words.subject,
    body: [
      words.hello,
      '',
      ...(day === null ? [] : [words.ends(day), words.afterwards, '']),
      ...(isRefused ? [words.refused, ''] : []),
      words.signIn,
      link,
      '',
      words.privacy,
      '',
    ].join('\n'),
  };
}

const WORDS = {
  nl: {
    subject: 'Kijk naar uw registratie',
    hello: 'Goedendag,',
    ends: (day: string) => `Een registratie in uw paspoort geldt tot en met ${day}.`,
    afterwards: 'Daarna telt die niet meer mee, tot u de nieuwe datum invult.',
    refused: 'Iemand heeft een registratie in uw paspoort vergeleken. Die klopt nog niet.',
    signIn: 'Log in om te zien welke het is en wat u kunt doen:',
    privacy: 'Om uw privacy te beschermen staat er verder niets in deze mail.',
  },
  en: {
    subject: 'Look at your registration',
    hello: 'Hello,',
    ends: (day: string) => `A registration in your passport holds until ${day}.`,
    afterwards: 'After that it does not count, until you fill in the new date.',
    refused: 'Somebody compared a registration in your passport. It is not right yet.',
    signIn: 'Sign in to see which one it is and what you can do:',
    privacy: 'To protect your privacy this mail tells nothing else.',
  },
} as const;
