import { addDays, type CalendarDate } from '../../calendar/index.ts';
import type { FieldIssue } from '../../errors/index.ts';
import { wordIssues } from './check-terms.ts';
import { AGREEMENT_LIMITS, type AgreementTerms } from './terms.ts';

export const EVALUATION_MOMENTS = ['midway', 'end'] as const;
export type EvaluationMoment = (typeof EVALUATION_MOMENTS)[number];

/** How something went: about the work, in three steps. */
export const EVALUATION_MARKS = ['good', 'can-be-better', 'not-good'] as const;
export type EvaluationMark = (typeof EVALUATION_MARKS)[number];

/** What each party says: the same three things, and what is to come of it. */
export const EVALUATED_THINGS = ['tasks', 'hours', 'guidance'] as const;
export type EvaluatedThing = (typeof EVALUATED_THINGS)[number];

export const EVALUATION_ADVICES = ['go-on', 'change', 'extend', 'contract', 'stop'] as const;
export type EvaluationAdvice = (typeof EVALUATION_ADVICES)[number];

/** What one party says of how the work goes. Never how somebody is. */
export interface Evaluation {
  moment: EvaluationMoment;
  marks: Readonly<Record<EvaluatedThing, EvaluationMark>>;
  advice: EvaluationAdvice;
  /** May be empty. */
  words: string;
}

/** How long before the day that was agreed an evaluation can be given, in days. */
export const EVALUATION_EARLY_DAYS = 14;

/**
 * What is wrong with an evaluation on a day: it comes at most two weeks before the day that was agreed
 * for it (the end also once the work stopped early), and its words name no health.
 */
export function evaluationIssues(
  { moment, words }: Evaluation,
  { evaluations }: Pick<AgreementTerms, 'evaluations'>,
  today: CalendarDate,
  hasEnded: boolean,
): FieldIssue[] {
  const agreedOn = evaluations[moment];
  const isEarly = agreedOn !== null && today < addDays(agreedOn, -EVALUATION_EARLY_DAYS);
  return [
    ...(isEarly && !(moment === 'end' && hasEnded)
      ? [{ path: 'moment', code: 'date_too_far' } as const]
      : []),
    ...wordIssues('words', words, AGREEMENT_LIMITS.words),
  ];
}
