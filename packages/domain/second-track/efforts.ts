import { type CalendarDate, calendarDateAt } from '../calendar/index.ts';
import type { FieldIssue } from '../errors/index.ts';
import { INTRODUCTION_REASONS, type IntroductionReason } from '../introductions/index.ts';
import {
  PLACEMENT_END_REASONS,
  type PlacementEndReason,
  type PlacementForm,
} from '../placements/index.ts';
import type { Sickness } from './sickness.ts';

/** What somebody does to find work at another employer (re-integratie-inspanning). */
export const EFFORT_KINDS = [
  'search',
  'proposal',
  'interest',
  'introduction',
  'meeting',
  'interview',
  'refusal',
  'training',
  'placement',
  'agreement',
  'evaluation',
  'conversation',
  'application',
  'trial-day',
  'orientation',
  'advice',
  'other',
] as const;
export type EffortKind = (typeof EFFORT_KINDS)[number];

/** How it went, or how far it has come. */
export const EFFORT_RESULTS = [
  'done',
  'open',
  'arranged',
  'continued',
  'not-continued',
  'lapsed',
  'asked',
  'waiting-list',
  'offered',
  'accepted',
  'signed',
  'declined',
  'withdrawn',
  'cancelled',
  'started',
  'completed',
  'not-completed',
  'ended-early',
] as const;
export type EffortResult = (typeof EFFORT_RESULTS)[number];

/** Why something did not go on: the lists that the platform asks reasons from, none of which tells health. */
export const EFFORT_REASONS: readonly EffortReason[] = [
  ...new Set<EffortReason>([...INTRODUCTION_REASONS, ...PLACEMENT_END_REASONS]),
];
export type EffortReason = IntroductionReason | PlacementEndReason;

/** Who acted; `host`: the employer where the work or the training is. */
export const EFFORT_PARTIES = ['candidate', 'case-manager', 'host', 'platform'] as const;
export type EffortParty = (typeof EFFORT_PARTIES)[number];

export interface Effort {
  kind: EffortKind;
  /** The day on which it took place. */
  on: CalendarDate;
  by: EffortParty;
  result: EffortResult;
  reason: EffortReason | null;
  /** Of a placement. */
  form: PlacementForm | null;
  /** Of a search: how many vacancies fitted. */
  count: number | null;
  /** The employer where the work or the training is, as it was called then. */
  organisation: string | null;
  /** The vacancy or the training, as it was called then. */
  subject: string | null;
  /** Words of who wrote it down by hand; screened, so that nothing of health is in them. */
  note: string | null;
}

/** An effort that is written down by hand, by the employee or a case manager. */
export type EffortByHand = Pick<
  Effort,
  'kind' | 'on' | 'result' | 'reason' | 'organisation' | 'note'
>;

const WITH_REASON: readonly EffortResult[] = ['not-continued', 'not-completed'];

/** True for a result after which a reason can be told by hand. */
export function takesReason(result: EffortResult): boolean {
  return WITH_REASON.includes(result);
}

/**
 * What can be written down by hand, in the order in which it is offered, each with its results; the first
 * is taken where none is told.
 */
export const HAND_EFFORTS: Readonly<
  Partial<Record<EffortKind, readonly [EffortResult, ...EffortResult[]]>>
> = {
  conversation: ['done'],
  application: ['open', 'continued', 'not-continued'],
  interview: ['done', 'open', 'continued', 'not-continued'],
  'trial-day': ['done', 'open', 'continued', 'not-continued'],
  training: ['asked', 'started', 'completed', 'not-completed'],
  orientation: ['done', 'open'],
  advice: ['done', 'open'],
  other: ['done', 'open'],
};

export const HAND_EFFORT_KINDS: readonly EffortKind[] = EFFORT_KINDS.filter(
  (kind) => HAND_EFFORTS[kind] !== undefined,
);

/** Longest words, and most efforts in one case to which one by hand is added: three on every working day fit. */
export const EFFORT_LIMITS = { organisation: 120, note: 500, perCase: 2500 } as const;

/**
 * All that is wrong with an effort by hand in a case: a kind that only the platform records, a day outside
 * the sickness or ahead, a result that is not of the kind, a reason where nothing stopped. Words are
 * screened with `noteIssues` beside it, since a browser that only needs the lists has no use for those.
 */
export function checkEffortByHand(
  { kind, on, result, reason, note }: EffortByHand,
  { firstDay, lastDay }: Pick<Sickness, 'firstDay' | 'lastDay'>,
  today: CalendarDate,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const results = HAND_EFFORTS[kind];
  if (results === undefined) issues.push({ path: 'kind', code: 'not_in_list' });
  else if (!results.includes(result)) issues.push({ path: 'result', code: 'not_in_list' });
  if (on > today) issues.push({ path: 'on', code: 'date_in_future' });
  else if (on < firstDay || (lastDay !== null && on > lastDay)) {
    issues.push({ path: 'on', code: 'outside_sickness' });
  }
  if (reason !== null && !takesReason(result)) {
    issues.push({ path: 'reason', code: 'unknown_field' });
  }
  // What is none of the kinds says nothing without words.
  if (kind === 'other' && note === null) issues.push({ path: 'note', code: 'required' });
  return issues;
}

/** An effort as it is kept: a row that is never changed. */
export interface RecordedEffort extends Effort {
  id: string;
  source: 'platform' | 'hand';
  recordedAt: Date;
  /** The row that this one takes the place of. */
  corrects: string | null;
  /** The row that this one corrects did not take place after all. */
  isTakenBack: boolean;
}

/**
 * The efforts as they stood at the end of a day, by the day on which they took place: what was written
 * down or corrected later does not show. The same rows give the same list, whatever was added since.
 */
export function effortsAsOf<Recorded extends RecordedEffort>(
  recorded: readonly Recorded[],
  day: CalendarDate,
): Recorded[] {
  const known = recorded.filter(({ recordedAt }) => calendarDateAt(recordedAt) <= day);
  const replaced = new Set(known.map(({ corrects }) => corrects));
  return known
    .filter(({ id, isTakenBack }) => !isTakenBack && !replaced.has(id))
    .toSorted(
      (a, b) =>
        order(a.on, b.on) || a.recordedAt.getTime() - b.recordedAt.getTime() || order(a.id, b.id),
    );
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
