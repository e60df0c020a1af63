import type { LawRow } from '../../../law/index.ts';
import type { AgreementFee, AgreementForm, Declaration } from '../terms.ts';

/** What a rule looks at. */
export type RuleCheck =
  /** There has to be an answer. */
  | { kind: 'given'; field: 'endsOn' | 'guidance' | 'liability' | 'accident' | 'intendedContract' }
  /** One of these at least is declared; `beyondMonths`: only where the period is longer. */
  | { kind: 'declared'; oneOf: readonly Declaration[]; beyondMonths?: number }
  /** The host insures it. */
  | { kind: 'host-insures'; cover: 'liability' | 'accident' }
  /** The host pays the sender nothing but this. */
  | { kind: 'fee'; oneOf: readonly AgreementFee[] }
  /** The period, with what it was extended by, lasts this long at most. */
  | { kind: 'at-most-months'; months: number }
  /** The contract that is meant to follow lasts so long at least, for the hours that were tried. */
  | { kind: 'contract-follows'; months: number }
  /** Said to everybody who draws up or signs such an agreement. */
  | { kind: 'told' };

/** A rule for one form of placement. */
export interface AgreementRule extends LawRow {
  form: AgreementForm;
  /** `refuse`: cannot be proposed or signed so. `warn`: can, and everybody who signs reads it. */
  weight: 'refuse' | 'warn';
  /**
   * `made`: holds for what is written while it is in force, and keeps holding for that. `any-day`: holds for
   * every agreement of which a day lies in it, since it forbids the work itself.
   */
  binds: 'made' | 'any-day';
  /** Only where the host pays the sender in this way; absent: always. */
  whenFee?: readonly AgreementFee[];
  check: RuleCheck;
}

/** A rule of the platform itself, of no law. */
export const OWN = 'afspraak van Inzetbaar';
/** The day since which its own rules hold: before it, nothing was agreed on the platform. */
export const PLATFORM = '2026-01-01';
/** BW art. 7:658 lid 4 (Wet flexibiliteit en zekerheid). */
export const CARE_FOR_ALL = '1999-01-01';
/** What is not needed is not told (AVG). */
export const DATA_MINIMISATION = {
  source: 'AVG art. 5 lid 1 onder c',
  from: '2018-05-25',
} as const;
