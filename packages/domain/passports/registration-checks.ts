import { addDays, addMonths, type CalendarDate } from '../calendar/index.ts';
import type { LegalTitle, Specialism } from '../law/index.ts';
import type { Transition } from '../transitions/index.ts';
import { REGISTRATION_RULES } from './registration-rules.ts';
import {
  needsBigNumber,
  type RegistrationStanding,
  type StatedRegistration,
} from './registrations.ts';

/** Why somebody who compared a registration could not confirm it. */
export const REGISTRATION_REFUSALS = [
  'not-found',
  'other-person',
  'other-title',
  'ended',
  'restricted',
  'no-diploma',
] as const;
export type RegistrationRefusal = (typeof REGISTRATION_REFUSALS)[number];

/** Who compared: a person, or the register itself when it was asked by machine. */
export const CHECK_METHODS = ['person', 'register'] as const;
export type CheckMethod = (typeof CHECK_METHODS)[number];

/** The outcome of comparing a registration with the BIG register or the diploma. */
export interface RegistrationCheck {
  outcome: 'confirmed' | 'refused';
  /** With `refused`. */
  reason: RegistrationRefusal | null;
  method: CheckMethod;
  at: Date;
  /** Last day on which the check counts; null: it does not grow old. */
  holdsUntil: CalendarDate | null;
}

type RegistrationParty = 'holder' | 'checker' | 'register';
type RegistrationTransitionName = 'ask-check' | 'confirm' | 'refuse';

/**
 * What can happen to a registration. That it lapses, and that a check grows old, are no changes: their
 * dates say so. A holder who changes the number, the title or the end makes another statement, which
 * nobody has checked. The register confirms and never refuses: people decide (AVG article 22).
 */
export const REGISTRATION_TRANSITIONS: readonly Transition<
  RegistrationStanding,
  RegistrationTransitionName,
  RegistrationParty
>[] = [
  { name: 'ask-check', from: ['unchecked', 'refused'], to: 'asked', by: ['holder'], needs: [] },
  {
    name: 'confirm',
    from: ['unchecked', 'asked', 'refused', 'checked'],
    to: 'checked',
    by: ['checker'],
    needs: [],
  },
  { name: 'confirm', from: ['asked'], to: 'checked', by: ['register'], needs: [] },
  {
    name: 'refuse',
    from: ['unchecked', 'asked', 'checked'],
    to: 'refused',
    by: ['checker'],
    needs: ['reason'],
  },
];

/** The last day on which a check made today counts; null for a diploma, which stays a diploma. */
export function checkHoldsUntil(title: LegalTitle, today: CalendarDate): CalendarDate | null {
  if (!needsBigNumber(title, today)) return null;
  return addDays(addMonths(today, REGISTRATION_RULES.check.months), -1);
}

/** One entry of the BIG register, as far as a check needs it. */
export interface RegisterEntry {
  number: string;
  /** Null: a profession that is no title here. */
  title: LegalTitle | null;
  specialisms: readonly Specialism[];
  /** The day on which it was struck off, or will be; null: not told. */
  endsOn: CalendarDate | null;
  /** The register shows a measure or a clause with this entry; what it says is not kept. */
  hasNote: boolean;
  surname: string;
  initials: string;
}

/** What a look in the register found that a person has to look at. */
export const REGISTER_FINDINGS = [
  'not-found',
  'other-title',
  'other-specialism',
  'other-name',
  'ended',
  'note',
] as const;
export type RegisterFinding = (typeof REGISTER_FINDINGS)[number];

/**
 * Compares what a holder states with the entry under that number. Null: everything is the same. What
 * differs is for a person to judge, and is no refusal by itself.
 */
export function compareWithRegister(
  stated: StatedRegistration,
  holderName: string,
  entry: RegisterEntry | null,
  today: CalendarDate,
): RegisterFinding | null {
  if (entry === null || entry.number !== stated.number) return 'not-found';
  // A specialist nurse is entered as a nurse, with the specialism beside it.
  const isSpecialistNurse = stated.title === 'verpleegkundig-specialist';
  if (entry.title !== (isSpecialistNurse ? 'verpleegkundige' : stated.title)) return 'other-title';
  if (isSpecialistNurse && stated.specialism === null) return 'other-specialism';
  if (stated.specialism !== null && !entry.specialisms.includes(stated.specialism)) {
    return 'other-specialism';
  }
  if (!isSamePerson(holderName, entry)) return 'other-name';
  if (entry.endsOn !== null && entry.endsOn <= today) return 'ended';
  return entry.hasNote ? 'note' : null;
}

/**
 * True where surname and first initial can belong to the name on the account. The register knows people
 * by the surname of birth, so somebody who uses the name of a partner is left to a person.
 */
function isSamePerson(holderName: string, { surname, initials }: RegisterEntry): boolean {
  const words = wordsOf(holderName);
  const last = wordsOf(surname).at(-1);
  const [first] = words;
  const [initial] = wordsOf(initials);
  if (last === undefined || first === undefined || initial === undefined) return false;
  return words.slice(1).includes(last) && first[0] === initial[0];
}

/** Words of a name without accents or capitals, at spaces, hyphens and points. */
function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
