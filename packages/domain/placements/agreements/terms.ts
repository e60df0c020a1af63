import { addDays, type CalendarDate } from '../../calendar/index.ts';
import type { PlacementForm } from '../forms.ts';

/** The forms of a placement in which three parties agree on its terms. */
export const AGREEMENT_FORMS = [
  'trial',
  'secondment',
  'uwv-trial',
  'contract',
] as const satisfies readonly PlacementForm[];
export type AgreementForm = (typeof AGREEMENT_FORMS)[number];

/** Who agrees: the person, the employer that sends, and the one where the work is done. */
export const AGREEMENT_PARTIES = ['candidate', 'sender', 'host'] as const;
export type AgreementParty = (typeof AGREEMENT_PARTIES)[number];

export const AGREEMENT_EMPLOYERS = ['sender', 'host'] as const;
export type AgreementEmployer = (typeof AGREEMENT_EMPLOYERS)[number];

/** What the host pays the sender: nothing, at most what the work costs the sender, or more. */
export const AGREEMENT_FEES = ['none', 'wage-costs', 'with-margin'] as const;
export type AgreementFee = (typeof AGREEMENT_FEES)[number];

/** What a party can state about itself in an agreement; which form asks which is in the rules. */
export const DECLARATIONS = [
  'wages-continue',
  'help-without-profit',
  'registered-as-lender',
  'equal-terms',
  'worker-pays-nothing',
  'free-to-be-hired',
  'admitted',
  'exempted',
  'reported-in-time',
  'uwv-benefit',
  'uwv-consent',
  'longer-trial-explained',
  'not-tried-before',
] as const;
export type Declaration = (typeof DECLARATIONS)[number];

/** Hours a week from a week of the period on, counted from 1. */
export interface HoursStep {
  fromWeek: number;
  hoursPerWeek: number;
}

/** Work that is done: a skill of the skills language, with a few words where those help. */
export interface AgreedTask {
  skillId: string;
  words: string;
}

/** Who at the host guides, and for how many hours a week. */
export interface Guidance {
  name: string;
  jobTitle: string;
  hoursPerWeek: number;
}

/** The work that the host means to offer afterwards. */
export interface IntendedContract {
  months: number;
  hoursPerWeek: number;
}

/**
 * What three parties agree on. All three read all of it, so there is nothing in it that one of them may
 * not know: no lane, no week of sickness, no work condition, no wage, no kind of benefit.
 */
export interface AgreementTerms {
  form: AgreementForm;
  startsOn: CalendarDate;
  /** Last day; null: no end, which a contract alone can have. */
  endsOn: CalendarDate | null;
  tasks: readonly AgreedTask[];
  /** How hours are built up, in order of weeks; the last step holds until the end. */
  hours: readonly HoursStep[];
  guidance: Guidance | null;
  /** Who insures what the person damages, and what happens to the person; null: not agreed yet. */
  insurance: { liability: AgreementEmployer | null; accident: AgreementEmployer | null };
  fee: AgreementFee;
  declarations: readonly Declaration[];
  intendedContract: IntendedContract | null;
  /** When all three look back; null: not agreed yet. */
  evaluations: { midway: CalendarDate | null; end: CalendarDate | null };
}

/** Most that an agreement holds. */
export const AGREEMENT_LIMITS = {
  tasks: 12,
  /** Characters of the words of a task, or of an evaluation. */
  words: 200,
  steps: 26,
  guidanceHours: 40,
  /** A period of more than this is no trial, help or guidance any more. */
  months: 24,
  /** How far ahead of today a first day may lie. */
  monthsAhead: 12,
  intendedMonths: 120,
} as const;

/** The terms as they are kept: in one order and without anything else, so that the same is the same text. */
export function termsInOrder(terms: AgreementTerms): AgreementTerms {
  const { guidance, intendedContract, insurance, evaluations } = terms;
  return {
    form: terms.form,
    startsOn: terms.startsOn,
    endsOn: terms.endsOn,
    tasks: terms.tasks.map(({ skillId, words }) => ({ skillId, words: words.trim() })),
    hours: terms.hours
      .map(({ fromWeek, hoursPerWeek }) => ({ fromWeek, hoursPerWeek }))
      .toSorted((a, b) => a.fromWeek - b.fromWeek),
    guidance:
      guidance === null
        ? null
        : {
            name: guidance.name.trim(),
            jobTitle: guidance.jobTitle.trim(),
            hoursPerWeek: guidance.hoursPerWeek,
          },
    insurance: { liability: insurance.liability, accident: insurance.accident },
    fee: terms.fee,
    declarations: DECLARATIONS.filter((one) => terms.declarations.includes(one)),
    intendedContract:
      intendedContract === null
        ? null
        : { months: intendedContract.months, hoursPerWeek: intendedContract.hoursPerWeek },
    evaluations: { midway: evaluations.midway, end: evaluations.end },
  };
}

/** What a fingerprint is taken of: the terms in their order and the rules they were held to. */
export function textToSign(terms: AgreementTerms, ruleIds: readonly string[]): string {
  return JSON.stringify([termsInOrder(terms), [...ruleIds].toSorted()]);
}

/** The hours a week on a day of the period: those of the last step that began; 0 before the first day. */
export function agreedHoursOn(
  { startsOn, hours }: Pick<AgreementTerms, 'startsOn' | 'hours'>,
  day: CalendarDate,
): number {
  const begun = hours.filter(({ fromWeek }) => addDays(startsOn, (fromWeek - 1) * 7) <= day);
  return begun.toSorted((a, b) => a.fromWeek - b.fromWeek).at(-1)?.hoursPerWeek ?? 0;
}

/** The most hours a week that are agreed; 0 where none are. */
export function mostHours({ hours }: Pick<AgreementTerms, 'hours'>): number {
  return Math.max(0, ...hours.map(({ hoursPerWeek }) => hoursPerWeek));
}
