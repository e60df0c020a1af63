import type { CalendarDate } from '../../calendar/index.ts';
import type { Transition } from '../../transitions/index.ts';
import type { AgreementParty, AgreementTerms } from './terms.ts';

/**
 * What is kept of an agreement. `draft`: the sender draws it up, with the candidate. `proposed`: all three
 * read it and can sign. `agreed`: all three have signed a version. That it runs or is over follows from
 * its dates.
 */
export const AGREEMENT_STATUSES = [
  'draft',
  'proposed',
  'agreed',
  'ended-early',
  'withdrawn',
] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** Where an agreement stands on a day. */
export const AGREEMENT_STANDINGS = [
  'draft',
  'proposed',
  'agreed',
  'running',
  'ended',
  'ended-early',
  'withdrawn',
] as const;
export type AgreementStanding = (typeof AGREEMENT_STANDINGS)[number];

export const AGREEMENT_TRANSITION_NAMES = [
  'change',
  'propose',
  'sign',
  'return',
  'withdraw',
  'extend',
  'end-early',
  'evaluate',
] as const;
export type AgreementTransitionName = (typeof AGREEMENT_TRANSITION_NAMES)[number];

/** The changes that write no version, signature or evaluation. */
export const AGREEMENT_STEPS = [
  'propose',
  'return',
  'withdraw',
  'end-early',
] as const satisfies readonly AgreementTransitionName[];
export type AgreementStepName = (typeof AGREEMENT_STEPS)[number];

/** Why an agreement ends before its last day: about the work, from a closed list. */
export const AGREEMENT_END_REASONS = [
  'contract-follows',
  'work-does-not-fit',
  'hours-do-not-fit',
  'guidance-falls-away',
  'travel',
  'organisation',
  'by-agreement',
  'no-reason',
] as const;
export type AgreementEndReason = (typeof AGREEMENT_END_REASONS)[number];

const ALL = ['candidate', 'sender', 'host'] as const satisfies readonly AgreementParty[];

type Row = Transition<AgreementStanding, AgreementTransitionName, AgreementParty>;
const row = (
  name: Row['name'],
  from: AgreementStanding,
  to: AgreementStanding,
  by: Row['by'],
  needs: Row['needs'] = [],
): Row => ({ name, from: [from], to, by, needs });

/**
 * Who may do what. One pen: the sender writes every version, and the others sign it or give it back. A
 * change of what was agreed leaves the version that was signed in force until all three have signed the
 * new one, so it does not change where the agreement stands. Signing changes that with the last of the
 * three only (`standingAfterSigning`).
 */
export const AGREEMENT_TRANSITIONS: readonly Row[] = [
  row('change', 'draft', 'draft', ['sender']),
  row('change', 'proposed', 'proposed', ['sender']),
  row('change', 'agreed', 'agreed', ['sender']),
  row('change', 'running', 'running', ['sender']),
  row('propose', 'draft', 'proposed', ['sender']),
  row('sign', 'proposed', 'proposed', ALL),
  row('sign', 'agreed', 'agreed', ALL),
  row('sign', 'running', 'running', ALL),
  row('return', 'proposed', 'draft', ['candidate', 'host']),
  row('withdraw', 'draft', 'withdrawn', ['candidate', 'sender']),
  row('withdraw', 'proposed', 'withdrawn', ['candidate', 'sender']),
  row('extend', 'running', 'running', ['sender']),
  row('end-early', 'agreed', 'ended-early', ALL, ['reason']),
  row('end-early', 'running', 'ended-early', ALL, ['reason']),
  row('evaluate', 'running', 'running', ALL),
  row('evaluate', 'ended', 'ended', ALL),
  row('evaluate', 'ended-early', 'ended-early', ALL),
];

/** Where an agreement stands on a day, by the terms that all three signed; null: none were. */
export function agreementStandingOn(
  status: AgreementStatus,
  inForce: Pick<AgreementTerms, 'startsOn' | 'endsOn'> | null,
  today: CalendarDate,
): AgreementStanding {
  if (status !== 'agreed' || inForce === null) return status;
  if (today < inForce.startsOn) return 'agreed';
  return inForce.endsOn !== null && inForce.endsOn < today ? 'ended' : 'running';
}
