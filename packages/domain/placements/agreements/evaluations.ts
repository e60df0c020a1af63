import { addDays, type CalendarDate } from '../../calendar/index.ts';
import type { FieldIssue } from '../../errors/index.ts';
import { wordIssues } from './check-terms.ts';
import type { AgreementStanding } from './status.ts';
import { AGREEMENT_LIMITS, type AgreementParty, type AgreementTerms } from './terms.ts';

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
  return [
    ...(isEarly(moment, { evaluations }, today, hasEnded)
      ? [{ path: 'moment', code: 'date_too_far' } as const]
      : []),
    ...wordIssues('words', words, AGREEMENT_LIMITS.words),
  ];
}

/** An agreement as far as looking back on it depends on it. */
interface Evaluated {
  standing: AgreementStanding;
  /** As all three signed it; null: nothing was. */
  inForce: Pick<AgreementTerms, 'evaluations'> | null;
  evaluations: readonly { moment: EvaluationMoment; party: AgreementParty }[];
}

/** The moments at which a party can look back on a day: work began, and it did not do so yet. */
export function openEvaluations(
  { standing, inForce, evaluations }: Evaluated,
  party: AgreementParty,
  today: CalendarDate,
): EvaluationMoment[] {
  if (inForce === null || !['running', 'ended', 'ended-early'].includes(standing)) return [];
  return EVALUATION_MOMENTS.filter((moment) => {
    const isGiven = evaluations.some((one) => one.party === party && one.moment === moment);
    return !isGiven && !isEarly(moment, inForce, today, standing === 'ended-early');
  });
}

/**
 * The moment at which a party should have looked back by now; null: none. Half-way is asked while the work
 * goes on only, and the end as soon as it is over.
 */
export function dueEvaluation(
  evaluated: Evaluated,
  party: AgreementParty,
  today: CalendarDate,
): EvaluationMoment | null {
  const { standing, inForce } = evaluated;
  const due = openEvaluations(evaluated, party, today).filter((moment) => {
    const on = inForce?.evaluations[moment] ?? null;
    const isReached = on !== null && on <= today;
    return moment === 'midway'
      ? isReached && standing === 'running'
      : isReached || standing !== 'running';
  });
  return due.at(-1) ?? null;
}

/** Before the two weeks that lead to the day that was agreed; never for the end of what stopped early. */
function isEarly(
  moment: EvaluationMoment,
  { evaluations }: Pick<AgreementTerms, 'evaluations'>,
  today: CalendarDate,
  hasEnded: boolean,
): boolean {
  const agreedOn = evaluations[moment];
  if (agreedOn === null || (moment === 'end' && hasEnded)) return false;
  return today < addDays(agreedOn, -EVALUATION_EARLY_DAYS);
}
