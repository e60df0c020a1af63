import { addDays, type CalendarDate } from '../../calendar/index.ts';
import { dueEvaluation, type EvaluationMoment } from './evaluations.ts';
import { agreementStandingOn, type AgreementStatus } from './status.ts';
import { AGREEMENT_PARTIES, type AgreementParty, type AgreementTerms } from './terms.ts';

/** When somebody is reminded, in days: rules of the platform itself, of no law. */
export const AGREEMENT_REMINDER_RULES = {
  /** After a version was put before all three. */
  unsigned: 5,
  /** After the day that was agreed for looking back. */
  notEvaluated: 2,
} as const;

/** What an agreement waits for, without what it says or who it is about. */
export interface WaitingAgreement {
  status: AgreementStatus;
  /** The last version. */
  version: number;
  /** The day on which that version was put before all three; null: it was not. */
  askedOn: CalendarDate | null;
  /** Who signed that version. */
  signedBy: readonly AgreementParty[];
  /** Of the version that all three signed; null: none was. */
  inForce: Pick<AgreementTerms, 'startsOn' | 'endsOn' | 'evaluations'> | null;
  evaluations: readonly { moment: EvaluationMoment; party: AgreementParty }[];
}

/** One mail to one of the three. A new version is a new reason to remind of signing. */
export interface AgreementReminder {
  party: AgreementParty;
  about: 'signature' | EvaluationMoment;
  version: number;
}

/** The reminders whose time has come on a day; which of them went out before is for the store to know. */
export function agreementRemindersDue(
  waiting: WaitingAgreement,
  today: CalendarDate,
): AgreementReminder[] {
  const { status, version, askedOn, signedBy, inForce, evaluations } = waiting;
  const { unsigned, notEvaluated } = AGREEMENT_REMINDER_RULES;
  const isOpen = status === 'proposed' || status === 'agreed';
  const asks = isOpen && askedOn !== null && addDays(askedOn, unsigned) <= today;
  // A period that is over is not signed any more.
  const standing = agreementStandingOn(status, inForce, today);
  return AGREEMENT_PARTIES.flatMap((party): AgreementReminder[] => {
    if (asks && standing !== 'ended' && !signedBy.includes(party)) {
      return [{ party, about: 'signature', version }];
    }
    const evaluated = { standing, inForce, evaluations };
    const moment = dueEvaluation(evaluated, party, addDays(today, -notEvaluated));
    return moment === null ? [] : [{ party, about: moment, version: 0 }];
  });
}
