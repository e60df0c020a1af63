import { addDays, addMonths, type CalendarDate, isCalendarDate } from '../../calendar/index.ts';
import type { FieldIssue } from '../../errors/index.ts';
import { fitsInWorkingWeek, workingWeek } from '../../hours/index.ts';
import { nameIssues, noteIssues } from '../../second-track/health-words/index.ts';
import {
  type AgreementRule,
  agreementRulesFor,
  AGREEMENT_RULES,
  type RuleCheck,
} from './rules/index.ts';
import { AGREEMENT_LIMITS, type AgreementTerms, mostHours } from './terms.ts';

/** A rule that terms do not meet, with the field that it is about; null: it is told to everybody. */
export interface RuleFinding {
  rule: AgreementRule;
  issue: FieldIssue | null;
}

/** What the terms are held against beside the rules. */
export interface TermsFrame {
  /** The day on which this version is written. */
  madeOn: CalendarDate;
  /** Hours a week of the contract with the sender: what it can send, in a trial or a secondment. */
  contractHours: number;
  /** The first day that was agreed before; an extension keeps it. Null: nothing was agreed yet. */
  startedOn: CalendarDate | null;
}

/** What the rules say of terms, in the order of the table. */
export function ruleFindings(
  terms: AgreementTerms,
  madeOn: CalendarDate,
  rules: readonly AgreementRule[] = AGREEMENT_RULES,
): RuleFinding[] {
  return agreementRulesFor(terms, madeOn, rules)
    .map((rule) => ({ rule, issue: unmet(rule.check, terms) }))
    .filter(({ rule, issue }) => issue !== null || rule.check.kind === 'told');
}

/**
 * All that keeps terms from being written down: dates out of order, hours past the contract or the
 * working time law, words that name health. A draft may leave out what its form asks; `proposalIssues`
 * tells that.
 */
export function termsIssues(terms: AgreementTerms, frame: TermsFrame): FieldIssue[] {
  const dates = dateIssues(terms, frame);
  if (dates.length > 0) return dates;
  return [...hoursIssues(terms, frame), ...taskIssues(terms), ...guidanceIssues(terms)];
}

/** All that keeps terms from being proposed: the above, what no agreement can do without, and the rules. */
export function proposalIssues(terms: AgreementTerms, frame: TermsFrame): FieldIssue[] {
  const { evaluations } = terms;
  return [
    ...termsIssues(terms, frame),
    ...(terms.tasks.length === 0 ? [required('tasks')] : []),
    ...(terms.hours.length === 0 ? [required('hours')] : []),
    ...(evaluations.midway === null ? [required('evaluations.midway')] : []),
    ...(evaluations.end === null ? [required('evaluations.end')] : []),
    ...ruleFindings(terms, frame.madeOn)
      .filter(({ rule }) => rule.weight === 'refuse')
      .flatMap(({ issue }) => issue ?? []),
  ];
}

/** The last day of a period of whole months: a month from the 1st ends on the day before the next 1st. */
export function lastDayAfterMonths(startsOn: CalendarDate, months: number): CalendarDate {
  return addDays(addMonths(startsOn, months), -1);
}

const required = (path: string): FieldIssue => ({ path, code: 'required' });

/** What is wrong in the eyes of one check; null where it is met, or where there is nothing to meet. */
function unmet(check: RuleCheck, terms: AgreementTerms): FieldIssue | null {
  switch (check.kind) {
    case 'given':
      return isGiven(check.field, terms) ? null : required(pathOf(check.field));
    case 'declared': {
      const isAsked = check.beyondMonths === undefined || lastsLonger(terms, check.beyondMonths);
      const isDeclared = check.oneOf.some((one) => terms.declarations.includes(one));
      return isAsked && !isDeclared ? required('declarations') : null;
    }
    case 'host-insures':
      return terms.insurance[check.cover] === 'host'
        ? null
        : { path: `insurance.${check.cover}`, code: 'conflicts_with' };
    case 'fee':
      return check.oneOf.includes(terms.fee) ? null : { path: 'fee', code: 'conflicts_with' };
    case 'at-most-months':
      return lastsLonger(terms, check.months) ? { path: 'endsOn', code: 'date_too_far' } : null;
    case 'contract-follows':
      return contractIssue(terms, check.months);
    case 'told':
      return null;
  }
}

type GivenField = Extract<RuleCheck, { kind: 'given' }>['field'];

function isGiven(field: GivenField, terms: AgreementTerms): boolean {
  if (field === 'liability' || field === 'accident') return terms.insurance[field] !== null;
  return terms[field] !== null;
}

function pathOf(field: GivenField): string {
  return field === 'liability' || field === 'accident' ? `insurance.${field}` : field;
}

function lastsLonger({ startsOn, endsOn }: AgreementTerms, months: number): boolean {
  return endsOn === null || endsOn > lastDayAfterMonths(startsOn, months);
}

function contractIssue(terms: AgreementTerms, months: number): FieldIssue | null {
  const { intendedContract } = terms;
  if (intendedContract === null) return required('intendedContract');
  if (intendedContract.months < months) {
    return { path: 'intendedContract.months', code: 'too_small', values: { minimum: months } };
  }
  const hours = mostHours(terms);
  return intendedContract.hoursPerWeek < hours
    ? { path: 'intendedContract.hoursPerWeek', code: 'too_small', values: { minimum: hours } }
    : null;
}

function dateIssues(terms: AgreementTerms, { madeOn, startedOn }: TermsFrame): FieldIssue[] {
  const { startsOn, endsOn, evaluations } = terms;
  const issues: FieldIssue[] = [];
  for (const [path, day] of [
    ['startsOn', startsOn],
    ['endsOn', endsOn],
    ['evaluations.midway', evaluations.midway],
    ['evaluations.end', evaluations.end],
  ] as const) {
    if (day !== null && !isCalendarDate(day)) issues.push({ path, code: 'not_a_date' });
  }
  if (issues.length > 0) return issues;
  if (startedOn === null && startsOn < madeOn) {
    issues.push({ path: 'startsOn', code: 'date_in_past' });
  }
  // What began keeps its first day, so that lengthening it over and over is counted as one period.
  if (startedOn !== null && startedOn <= madeOn && startsOn !== startedOn) {
    issues.push({ path: 'startsOn', code: 'conflicts_with' });
  }
  if (startedOn !== null && startedOn > madeOn && startsOn < madeOn) {
    issues.push({ path: 'startsOn', code: 'date_in_past' });
  }
  if (startsOn > addMonths(madeOn, AGREEMENT_LIMITS.monthsAhead)) {
    issues.push({ path: 'startsOn', code: 'date_too_far' });
  }
  if (endsOn !== null && endsOn < startsOn) {
    issues.push({ path: 'endsOn', code: 'dates_out_of_order' });
  } else if (endsOn !== null && lastsLonger(terms, AGREEMENT_LIMITS.months)) {
    issues.push({ path: 'endsOn', code: 'date_too_far' });
  }
  const last = endsOn ?? lastDayAfterMonths(startsOn, AGREEMENT_LIMITS.months);
  for (const moment of ['midway', 'end'] as const) {
    const on = evaluations[moment];
    if (on !== null && (on < startsOn || on > addMonths(last, 1))) {
      issues.push({ path: `evaluations.${moment}`, code: 'dates_out_of_order' });
    }
  }
  const { midway, end } = evaluations;
  if (midway !== null && end !== null && midway >= end) {
    issues.push({ path: 'evaluations.midway', code: 'dates_out_of_order' });
  }
  return issues;
}

/** The sender pays in a trial and a secondment, and so for no more than it employs somebody for. */
const SENDER_PAYS: readonly AgreementTerms['form'][] = ['trial', 'secondment'];

function hoursIssues(terms: AgreementTerms, { contractHours }: TermsFrame): FieldIssue[] {
  const { form, startsOn, hours } = terms;
  const week = workingWeek([], startsOn);
  const issues: FieldIssue[] = [];
  if (hours.length > AGREEMENT_LIMITS.steps) {
    issues.push({ path: 'hours', code: 'too_many', values: { maximum: AGREEMENT_LIMITS.steps } });
  }
  hours.forEach(({ fromWeek, hoursPerWeek }, at) => {
    const before = hours[at - 1];
    const path = `hours.${at}`;
    const begins = addDays(startsOn, (fromWeek - 1) * 7);
    if (!Number.isInteger(fromWeek) || fromWeek < 1 || (at === 0 && fromWeek !== 1)) {
      issues.push({ path: `${path}.fromWeek`, code: 'invalid' });
    } else if (before !== undefined && fromWeek <= before.fromWeek) {
      issues.push({ path: `${path}.fromWeek`, code: 'dates_out_of_order' });
    } else if (terms.endsOn !== null && begins > terms.endsOn) {
      issues.push({ path: `${path}.fromWeek`, code: 'date_too_far' });
    }
    const hoursPath = `${path}.hoursPerWeek`;
    if (!(hoursPerWeek > 0)) {
      issues.push({ path: hoursPath, code: 'too_small', values: { minimum: 0 } });
    } else if (before !== undefined && hoursPerWeek <= before.hoursPerWeek) {
      issues.push({ path: hoursPath, code: 'too_small', values: { minimum: before.hoursPerWeek } });
    } else if (!fitsInWorkingWeek(week, hoursPerWeek)) {
      const values = { maximum: week.limit.hoursPerWeek };
      issues.push({ path: hoursPath, code: 'too_large', values });
    } else if (SENDER_PAYS.includes(form) && hoursPerWeek > contractHours) {
      issues.push({ path: hoursPath, code: 'too_large', values: { maximum: contractHours } });
    }
  });
  return issues;
}

function taskIssues({ tasks }: AgreementTerms): FieldIssue[] {
  const { tasks: most, words: longest } = AGREEMENT_LIMITS;
  return [
    ...(tasks.length > most
      ? [{ path: 'tasks', code: 'too_many', values: { maximum: most } } as const]
      : []),
    ...tasks.flatMap(({ skillId, words }, at): FieldIssue[] => [
      ...(tasks.findIndex((other) => other.skillId === skillId) < at
        ? [{ path: `tasks.${at}.skillId`, code: 'skill_twice' } as const]
        : []),
      ...wordIssues(`tasks.${at}.words`, words, longest),
    ]),
  ];
}

function guidanceIssues({ guidance }: AgreementTerms): FieldIssue[] {
  if (guidance === null) return [];
  const { name, jobTitle, hoursPerWeek } = guidance;
  const { guidanceHours } = AGREEMENT_LIMITS;
  return [
    ...(name.trim() === '' ? [required('guidance.name')] : nameIssues('guidance.name', name)),
    ...wordIssues('guidance.jobTitle', jobTitle, AGREEMENT_LIMITS.words),
    ...(hoursPerWeek > 0 && hoursPerWeek <= guidanceHours
      ? []
      : [
          {
            path: 'guidance.hoursPerWeek',
            code: 'too_large',
            values: { maximum: guidanceHours },
          } as const,
        ]),
  ];
}

/** Words that all three read: short, and nothing about anybody's health. */
export function wordIssues(path: string, words: string, longest: number): FieldIssue[] {
  if (words.length > longest) return [{ path, code: 'too_long', values: { maximum: longest } }];
  return noteIssues(path, words);
}
