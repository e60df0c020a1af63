import { addMonths, type CalendarDate } from '../../../calendar/index.ts';
import type { AgreementTerms } from '../terms.ts';
import { CONTRACT_RULES } from './contract.ts';
import type { AgreementRule } from './rule.ts';
import { SECONDMENT_RULES } from './secondment.ts';
import { TRIAL_RULES } from './trial.ts';
import { UWV_TRIAL_RULES } from './uwv-trial.ts';

export type { AgreementRule, RuleCheck } from './rule.ts';

/**
 * What each form of placement asks and forbids, as data. A new law is a new row, and the old one gets its
 * last day; which rows a version was held to is kept with it.
 */
export const AGREEMENT_RULES: readonly AgreementRule[] = [
  ...TRIAL_RULES,
  ...SECONDMENT_RULES,
  ...UWV_TRIAL_RULES,
  ...CONTRACT_RULES,
];

/** Whether a rule is one of those that terms written on a day are held to. */
function bindsTerms(rule: AgreementRule, terms: AgreementTerms, madeOn: CalendarDate): boolean {
  if (rule.form !== terms.form) return false;
  if (rule.whenFee !== undefined && !rule.whenFee.includes(terms.fee)) return false;
  const isMade = rule.from <= madeOn && (rule.until === null || madeOn <= rule.until);
  if (rule.binds === 'made') return isMade;
  const lastDay = terms.endsOn ?? addMonths(terms.startsOn, 1200);
  return rule.from <= lastDay && (rule.until === null || terms.startsOn <= rule.until);
}

/**
 * The rules that terms written on a day are held to, in the order of the table. Rules about what is
 * written are those of that day; what forbids the work itself holds for every day of the period.
 */
export function agreementRulesFor(
  terms: AgreementTerms,
  madeOn: CalendarDate,
  rules: readonly AgreementRule[] = AGREEMENT_RULES,
): AgreementRule[] {
  return rules.filter((rule) => bindsTerms(rule, terms, madeOn));
}
