import type { CalendarDate } from '../calendar/index.ts';
import { isCalendarDate } from '../calendar/index.ts';
import type { FieldIssue } from '../errors/index.ts';
import type { Transition } from '../transitions/index.ts';
import type { EntrustmentLevel } from './passport.ts';

/** What can stand behind a skill, from the own word to the word of somebody who answers for it. */
export const EVIDENCE_KINDS = [
  'own-statement',
  'colleague',
  'supervisor',
  'certificate',
  'evaluation',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What the holder writes down; the word of a colleague or supervisor comes from themselves only. */
export const RECORDED_EVIDENCE_KINDS = ['certificate', 'evaluation'] as const;
export type RecordedEvidenceKind = (typeof RECORDED_EVIDENCE_KINDS)[number];

/** `retracted`: its giver took it back; it stays in sight, with the reason, until the holder puts it away. */
export const EVIDENCE_STATES = ['standing', 'doubted', 'retracted', 'withdrawn'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** `giver`: the colleague or supervisor whose word it is. */
type EvidenceParty = 'holder' | 'giver';
export const EVIDENCE_REVIEWS = ['doubt', 'restore', 'retract'] as const;
export type EvidenceReview = (typeof EVIDENCE_REVIEWS)[number];
type EvidenceTransitionName = 'withdraw' | EvidenceReview;

/** What can happen to evidence. That it lapses is no change: its date says so. */
export const EVIDENCE_TRANSITIONS: readonly Transition<
  EvidenceState,
  EvidenceTransitionName,
  EvidenceParty
>[] = [
  {
    name: 'withdraw',
    from: ['standing', 'doubted', 'retracted'],
    to: 'withdrawn',
    by: ['holder'],
    needs: [],
  },
  { name: 'doubt', from: ['standing'], to: 'doubted', by: ['giver'], needs: ['reason'] },
  { name: 'restore', from: ['doubted'], to: 'standing', by: ['giver'], needs: [] },
  {
    name: 'retract',
    from: ['standing', 'doubted'],
    to: 'retracted',
    by: ['giver'],
    needs: ['reason'],
  },
];

export interface Evidence {
  kind: EvidenceKind;
  level: EntrustmentLevel;
  /** The day on which it was given. */
  givenOn: CalendarDate;
  /** The last day on which the holder did this in practice; null: not told. */
  lastPractisedOn: CalendarDate | null;
}

export const EVIDENCE_STANDINGS = [
  'standing',
  'lapsed',
  'doubted',
  'retracted',
  'withdrawn',
] as const;
export type EvidenceStanding = (typeof EVIDENCE_STANDINGS)[number];

/** What evidence is worth on a day: its state, or `lapsed` after its last day. */
export function evidenceStandingOn(
  { state, validUntil }: { state: EvidenceState; validUntil: CalendarDate | null },
  day: CalendarDate,
): EvidenceStanding {
  return state === 'standing' && validUntil !== null && validUntil < day ? 'lapsed' : state;
}

/** What is wrong with the dates of evidence, by field: no such day, or a day that is still to come. */
export function checkEvidenceDates(
  dates: Readonly<Record<string, CalendarDate | null>>,
  today: CalendarDate,
): FieldIssue[] {
  return Object.entries(dates).flatMap(([path, date]): FieldIssue[] => {
    if (date === null) return [];
    if (!isCalendarDate(date)) return [{ path, code: 'not_a_date' }];
    return date > today ? [{ path, code: 'date_in_future' }] : [];
  });
}

/** Kinds that prove a skill: the word of somebody who answers for it, or an examination. */
const PROVING: readonly EvidenceKind[] = ['supervisor', 'certificate', 'evaluation'];

/** The evidence that proves something, as competence goes by it; lapsed ones too, with their last day. */
export function proofsOf<
  Kept extends Pick<Evidence, 'kind' | 'level'> & {
    skillId: string;
    state: EvidenceState;
    validUntil: CalendarDate | null;
  },
>(evidence: readonly Kept[]): Pick<Kept, 'skillId' | 'level' | 'validUntil'>[] {
  return evidence
    .filter(({ kind, state }) => PROVING.includes(kind) && state === 'standing')
    .map(({ skillId, level, validUntil }) => ({ skillId, level, validUntil }));
}
