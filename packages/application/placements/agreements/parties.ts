import { calendarDateAt, type CalendarDate } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, type UserActor } from '@inzetbaar/domain/identity';
import {
  type AgreementParty,
  type AgreementRule,
  type AgreementStanding,
  agreementStandingOn,
  type AgreementState,
  type AgreementTransitionName,
  availableAgreementTransitions,
  dueEvaluation,
  type EvaluationMoment,
  openEvaluations,
  partiesToSign,
  type RuleFinding,
  ruleFindings,
  warningsOf,
} from '@inzetbaar/domain/placements/agreements';
import type {
  Clock,
  Repositories,
  StoredAgreement,
  StoredAgreementVersion,
} from '../../ports/index.ts';

/** An agreement as one of its three parties reads it. */
export interface AgreementView {
  agreement: Omit<StoredAgreement, 'accountId' | 'introductionId'>;
  party: AgreementParty;
  standing: AgreementStanding;
  transitions: readonly AgreementTransitionName[];
  /** Who has still to sign the last version. */
  toSign: readonly AgreementParty[];
  /** What everybody who signs the last version is told. */
  warnings: readonly AgreementRule[];
  /** Of a draft: every rule that it does not meet yet. Never told to a host, who reads no drafts. */
  unmet: readonly RuleFinding[];
  /** What it waits for from this party; null: nothing. */
  waitsFor: WaitsFor | null;
  /** The moments at which this party can look back now. */
  evaluable: readonly EvaluationMoment[];
}

/** What an agreement waits for from one of the three. */
export type WaitsFor = 'terms' | 'signature' | EvaluationMoment;

/** Who asks, signed in. Throws `not_signed_in`. */
export function signedIn(actor: Actor): UserActor {
  if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
  return actor;
}

/** The party that somebody is; null for none. Nobody is the employer in an agreement of their own. */
export function partyOf(
  actor: UserActor,
  { accountId, senderId, hostId }: StoredAgreement,
): AgreementParty | null {
  if (accountId === actor.userId) return 'candidate';
  if (holds(actor, ['case-manager'], senderId)) return 'sender';
  return holds(actor, ['recruiter'], hostId) ? 'host' : null;
}

/** An agreement with the party that asks. Throws `not_found` for everybody else. */
export async function findAgreement(
  { agreements }: Pick<Repositories, 'agreements'>,
  actor: UserActor,
  id: string,
  read: 'find' | 'lock' = 'find',
): Promise<{ agreement: StoredAgreement; party: AgreementParty }> {
  const agreement = await agreements[read](id);
  const party = agreement === null ? null : partyOf(actor, agreement);
  if (agreement === null || party === null) {
    throw new DomainError('not_found', { what: 'agreement' });
  }
  return { agreement, party };
}

/** The last version; null while none was written. */
export function latestOf({ versions, version }: StoredAgreement): StoredAgreementVersion | null {
  return versions.find((one) => one.version === version) ?? null;
}

/** What deciding depends on; null while no version was written. */
export function stateOf(agreement: StoredAgreement): AgreementState | null {
  const latest = latestOf(agreement);
  if (latest === null) return null;
  const { status, versions, inForce, signatures } = agreement;
  return {
    status,
    latest,
    inForce: versions.find(({ version }) => version === inForce) ?? null,
    signatures: signatures.filter(({ version }) => version === latest.version),
  };
}

export function agreementViewOf(
  { clock }: { clock: Clock },
  stored: StoredAgreement,
  party: AgreementParty,
): AgreementView {
  const today = calendarDateAt(clock.now());
  const state = stateOf(stored);
  const latest = latestOf(stored);
  const { accountId: _account, introductionId: _introduction, ...agreement } = stored;
  const isDraft = stored.status === 'draft' && party !== 'host';
  const inForce = state?.inForce?.terms ?? null;
  const standing = agreementStandingOn(stored.status, inForce, today);
  const toSign = state === null ? [] : partiesToSign(state);
  const { evaluations } = stored;
  const evaluated = { standing, inForce, evaluations };
  const isMine = stored.status === 'draft' && party === 'sender';
  return {
    agreement,
    party,
    standing,
    transitions: transitionsOf(state, party, today),
    toSign,
    warnings: latest === null ? [] : warningsOf(latest, latest.writtenOn),
    unmet:
      latest !== null && isDraft
        ? ruleFindings(latest.terms, today).filter(({ rule }) => rule.weight === 'refuse')
        : [],
    waitsFor: isMine
      ? 'terms'
      : toSign.includes(party)
        ? 'signature'
        : dueEvaluation(evaluated, party, today),
    evaluable: openEvaluations(evaluated, party, today),
  };
}

/** Before a first version the sender writes one, and both who know of it can withdraw. */
function transitionsOf(
  state: AgreementState | null,
  party: AgreementParty,
  today: CalendarDate,
): readonly AgreementTransitionName[] {
  if (state !== null) return availableAgreementTransitions(state, party, today);
  if (party === 'host') return [];
  return party === 'sender' ? ['change', 'withdraw'] : ['withdraw'];
}
