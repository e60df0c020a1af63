import { agreementTerms } from '@inzetbaar/contracts/placements';
import type { Agreement } from '@inzetbaar/contracts/placements';
import { isCalendarDate } from '@inzetbaar/domain/calendar';
import {
  type AgreementRule,
  agreementRulesFor,
  type AgreementTerms,
  type Declaration,
  ruleFindings,
} from '@inzetbaar/domain/placements/agreements';
import { z } from 'zod';
import type { CheckedForm } from '../../design/forms/index.ts';
import type { Terms } from '../agreement.ts';
import type { ToldRule } from '../detail/RuleList.tsx';

/** A group of fields of which nothing is filled in is not agreed yet. */
const isBlank = (group: Readonly<Record<string, unknown>>) =>
  Object.values(group).every((value) => value === '' || value === null);

const { guidance, intendedContract } = agreementTerms.shape;

/** What the form holds: as the terms, with the fields of a group that may be left out. */
export const termsFormSchema = agreementTerms.extend({
  guidance: z.preprocess(orNothing, guidance) as unknown as z.ZodType<
    Terms['guidance'],
    { name: string; jobTitle: string; hoursPerWeek: number | null }
  >,
  intendedContract: z.preprocess(orNothing, intendedContract) as unknown as z.ZodType<
    Terms['intendedContract'],
    { months: number | null; hoursPerWeek: number | null }
  >,
});
export type TermsFormValues = z.input<typeof termsFormSchema>;
export type TermsFormResult = z.output<typeof termsFormSchema>;
export type TermsForm = CheckedForm<TermsFormValues, TermsFormResult>;

function orNothing(value: unknown): unknown {
  return typeof value === 'object' && value !== null && isBlank({ ...value }) ? null : value;
}

/** What the form starts with: the terms that there are, or nothing but the form of the placement. */
export function startingValues(form: Agreement['form'], terms: Terms | undefined): TermsFormValues {
  const blankGuidance = { name: '', jobTitle: '', hoursPerWeek: null };
  const blankContract = { months: null, hoursPerWeek: null };
  if (terms === undefined) {
    return {
      form,
      startsOn: '',
      endsOn: null,
      tasks: [],
      hours: [{ fromWeek: 1, hoursPerWeek: 4 }],
      guidance: blankGuidance,
      insurance: { liability: null, accident: null },
      fee: 'none',
      declarations: [],
      intendedContract: blankContract,
      evaluations: { midway: null, end: null },
    };
  }
  return {
    ...terms,
    guidance: terms.guidance ?? blankGuidance,
    intendedContract: terms.intendedContract ?? blankContract,
  };
}

/** The values of a form that is being filled in, as far as rules can look at them. */
export function termsSoFar(values: TermsFormValues, today: string): AgreementTerms {
  const day = (value: unknown) =>
    typeof value === 'string' && isCalendarDate(value) ? value : null;
  const { guidance: guide, intendedContract: meant } = values;
  return {
    ...values,
    startsOn: day(values.startsOn) ?? today,
    endsOn: day(values.endsOn),
    tasks: values.tasks.map(({ skillId, words = '' }) => ({ skillId, words })),
    guidance:
      guide.name === '' || guide.hoursPerWeek === null
        ? null
        : { name: guide.name, jobTitle: guide.jobTitle, hoursPerWeek: guide.hoursPerWeek },
    intendedContract:
      meant.months === null || meant.hoursPerWeek === null
        ? null
        : { months: meant.months, hoursPerWeek: meant.hoursPerWeek },
  };
}

/** Every rule of the form of placement, with how it stands for what is filled in so far. */
export function rulesSoFar(terms: AgreementTerms, today: string): ToldRule[] {
  const findings = new Map(
    ruleFindings(terms, today).map(({ rule, issue }) => [rule.id, issue] as const),
  );
  return agreementRulesFor(terms, today).map(({ id, source, explanation, weight }) => {
    const issue = findings.get(id);
    const state =
      issue === undefined
        ? 'met'
        : issue === null
          ? 'told'
          : weight === 'refuse'
            ? 'unmet'
            : 'warns';
    return { id, source, explanation, state };
  });
}

/** The declarations that a rule of this form can ask. */
export function askedDeclarations(terms: AgreementTerms, today: string): Declaration[] {
  const asks = ({ check }: AgreementRule) => (check.kind === 'declared' ? check.oneOf : []);
  return [...new Set(agreementRulesFor(terms, today).flatMap(asks))];
}

/** Whether the form of placement asks which contract is meant to follow. */
export function asksContract(terms: AgreementTerms, today: string): boolean {
  return agreementRulesFor(terms, today).some(
    ({ check }) =>
      check.kind === 'contract-follows' ||
      (check.kind === 'given' && check.field === 'intendedContract'),
  );
}
