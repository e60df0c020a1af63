import { addMonths, type CalendarDate, calendarDateAt, isCalendarDate } from '../calendar/index.ts';
import type { FieldIssue } from '../errors/index.ts';
import {
  LEGAL_TITLES,
  type LegalTitle,
  type Specialism,
  specialismsOf,
  titleRuleOf,
} from '../law/index.ts';
import { REGISTRATION_RULES } from './registration-rules.ts';
import type { RegistrationCheck } from './registration-checks.ts';

/** What a holder states about a title: of the BIG register (articles 3 and 14), or by diploma (34). */
export interface StatedRegistration {
  title: LegalTitle;
  /** BIG number, 11 digits; null where the title has none or it was not told. */
  number: string | null;
  /** On top of the title (article 14); null: none. */
  specialism: Specialism | null;
  /** Last day on which it holds; null: it has no end, or it was not told. */
  validUntil: CalendarDate | null;
}

/** A registration with what was done to check it. */
export interface Registration extends StatedRegistration {
  /** When its holder asked for a check; null: not, or not since it was stated like this. */
  askedAt: Date | null;
  /** The last check of exactly this statement; null: none. */
  check: RegistrationCheck | null;
}

/**
 * How a registration stands on a day. `unchecked`: the word of the holder; `asked`: the holder asked
 * for a check; `checked`: compared with the BIG register or the diploma; `refused`: it was not found
 * there like this; `lapsed`: after its last day.
 */
export const REGISTRATION_STANDINGS = [
  'unchecked',
  'asked',
  'checked',
  'refused',
  'lapsed',
] as const;
export type RegistrationStanding = (typeof REGISTRATION_STANDINGS)[number];

/** The same rule stands in SQL (`registration_standing`); one suite holds both to it. */
export function registrationStandingOn(
  { validUntil, askedAt, check }: Pick<Registration, 'validUntil' | 'askedAt' | 'check'>,
  day: CalendarDate,
): RegistrationStanding {
  if (validUntil !== null && validUntil < day) return 'lapsed';
  if (askedAt !== null && (check === null || askedAt > check.at)) return 'asked';
  if (check === null) return 'unchecked';
  if (check.outcome === 'refused') return 'refused';
  return check.holdsUntil === null || check.holdsUntil >= day ? 'checked' : 'unchecked';
}

/** Standings in which a title counts when people and vacancies are matched (decision 17). */
const COUNTED = [
  'unchecked',
  'asked',
  'checked',
] as const satisfies readonly RegistrationStanding[];

/** The titles that count in matching on a date, each once, in the order of `LEGAL_TITLES`. */
export function titlesOn(registrations: readonly Registration[], date: CalendarDate): LegalTitle[] {
  return titlesStanding(registrations, COUNTED, date);
}

/** Those of them that were compared with the register or the diploma. */
export function checkedTitlesOn(
  registrations: readonly Registration[],
  date: CalendarDate,
): LegalTitle[] {
  return titlesStanding(registrations, ['checked'], date);
}

function titlesStanding(
  registrations: readonly Registration[],
  standings: readonly RegistrationStanding[],
  date: CalendarDate,
): LegalTitle[] {
  const held = new Set(
    registrations
      .filter((one) => standings.includes(registrationStandingOn(one, date)))
      .map(({ title }) => title),
  );
  return LEGAL_TITLES.filter((title) => held.has(title));
}

/** What is told of the check of a registration to whom a passport is shown. */
export interface ShownCheck {
  /** It was compared with the BIG register or the diploma, and that counts today. */
  isChecked: boolean;
  /** The day of the last check, also of one that grew old; null: none. */
  checkedOn: CalendarDate | null;
}

/**
 * What others are told of a registration in a link or on paper; null: they are not shown it. One that
 * ended says nothing any more. What a check refused stays between the holder and who checked, also when
 * the holder asks again, until it was confirmed or another statement was made; that a check was asked
 * for is told to nobody either. The same rule stands in SQL (`open_share_link`); one suite holds both
 * to it.
 */
export function shownCheckOn(
  registration: Pick<Registration, 'validUntil' | 'askedAt' | 'check'>,
  day: CalendarDate,
): ShownCheck | null {
  const { check } = registration;
  const standing = registrationStandingOn(registration, day);
  if (standing === 'lapsed' || check?.outcome === 'refused') return null;
  return {
    isChecked: standing === 'checked',
    checkedOn: check === null ? null : calendarDateAt(check.at),
  };
}

/** True where nothing that a check looked at has changed. */
export function isSameStatement(one: StatedRegistration, other: StatedRegistration): boolean {
  return (
    one.title === other.title &&
    one.number === other.number &&
    one.specialism === other.specialism &&
    one.validUntil === other.validUntil
  );
}

/** A BIG number is 11 digits; nothing more of its make-up is documented well enough to hold to. */
export function isBigNumber(text: string): boolean {
  return /^\d{11}$/.test(text);
}

/** What is wrong with the registrations of a passport, by field (`registrations.0.number`). */
export function registrationIssues(
  registrations: readonly StatedRegistration[],
  today: CalendarDate,
): FieldIssue[] {
  const seen = new Set<LegalTitle>();
  const latest = addMonths(today, REGISTRATION_RULES.longestMonths.months);
  return registrations.flatMap((stated, index): FieldIssue[] => {
    const { title, number, specialism, validUntil } = stated;
    const issues: FieldIssue[] = [];
    const say = (field: string, code: FieldIssue['code']) =>
      issues.push({ path: `registrations.${index}.${field}`, code });
    if (seen.has(title)) say('title', 'duplicate');
    seen.add(title);
    if (number !== null && !isBigNumber(number)) say('number', 'not_a_big_number');
    if (specialism !== null && !specialismsOf(title, today).includes(specialism)) {
      say('specialism', 'not_in_list');
    }
    if (validUntil !== null && !isCalendarDate(validUntil)) say('validUntil', 'not_a_date');
    else if (validUntil !== null && validUntil > latest && needsBigNumber(title, today)) {
      say('validUntil', 'registration_too_long');
    }
    return issues;
  });
}

/** True for titles that only hold with an entry in the BIG register, so with a number. */
export function needsBigNumber(title: LegalTitle, onDate: CalendarDate): boolean {
  return titleRuleOf(title, onDate)?.bigRegistration === true;
}
