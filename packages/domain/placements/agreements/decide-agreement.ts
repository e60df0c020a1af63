import { addMonths, type CalendarDate } from '../../calendar/index.ts';
import { DomainError, invalidInput } from '../../errors/index.ts';
import { allowedTransitions, findTransition } from '../../transitions/index.ts';
import { proposalIssues, ruleFindings, termsIssues } from './check-terms.ts';
import { AGREEMENT_RULES, type AgreementRule, agreementRulesFor } from './rules/index.ts';
import {
  AGREEMENT_TRANSITIONS,
  type AgreementEndReason,
  type AgreementStatus,
  agreementStandingOn,
  type AgreementTransitionName,
} from './status.ts';
import {
  AGREEMENT_PARTIES,
  type AgreementParty,
  type AgreementTerms,
  termsInOrder,
} from './terms.ts';

/** One version of the terms: written once and never changed. */
export interface AgreementVersion {
  version: number;
  terms: AgreementTerms;
  /** The rules that it was held to when it was written. */
  ruleIds: readonly string[];
  /** Of the terms and the rules; a signature is for this and nothing else. */
  fingerprint: string;
}

/** What somebody signed, as far as deciding depends on it. */
export interface SignedVersion {
  version: number;
  party: AgreementParty;
  fingerprint: string;
}

/** An agreement as far as a change depends on it. */
export interface AgreementState {
  status: AgreementStatus;
  /** The last version that was written. */
  latest: AgreementVersion;
  /** The last version that all three signed; null: none was. */
  inForce: AgreementVersion | null;
  /** Signatures on the last version. */
  signatures: readonly SignedVersion[];
}

/** The changes that a party can make on a day, in the order of the table. */
export function availableAgreementTransitions(
  state: AgreementState,
  party: AgreementParty,
  today: CalendarDate,
): AgreementTransitionName[] {
  const standing = agreementStandingOn(state.status, state.inForce?.terms ?? null, today);
  return [...new Set(allowedTransitions(AGREEMENT_TRANSITIONS, standing, party))].filter(
    (name) => name !== 'sign' || maySign(state, party),
  );
}

/**
 * The status after a change that writes no version. Throws `transition_not_allowed` where the table has no
 * such change on the day, `invalid_input` where a reason is missing or not asked.
 */
export function decideAgreement(
  state: AgreementState,
  name: AgreementTransitionName,
  party: AgreementParty,
  reason: AgreementEndReason | null,
  today: CalendarDate,
): AgreementStatus {
  const { to, needs } = requireTransition(state, name, party, today);
  const needsReason = needs.includes('reason');
  if (needsReason && reason === null) throw invalidInput({ path: 'reason', code: 'required' });
  if (!needsReason && reason !== null) {
    throw invalidInput({ path: 'reason', code: 'unknown_field' });
  }
  return to === 'running' || to === 'ended' ? state.status : to;
}

/**
 * The next version of an agreement and the rules that it is held to. Terms that are only a draft may leave
 * out what they need; whatever others read or sign may not.
 *
 * @param contractHours hours a week of the contract with the sender
 * @throws `transition_not_allowed`; `invalid_input` for terms that may not be, for the same terms as
 *   before, and for an extension that does not end later or changes anything else
 */
export function decideVersion(
  state: AgreementState | null,
  name: 'change' | 'extend',
  wanted: AgreementTerms,
  contractHours: number,
  today: CalendarDate,
): { terms: AgreementTerms; ruleIds: string[] } {
  if (state !== null) requireTransition(state, name, 'sender', today);
  const terms = termsInOrder(wanted);
  const startedOn = state?.inForce?.terms.startsOn ?? null;
  const frame = { madeOn: today, contractHours, startedOn };
  const isRead = state !== null && state.status !== 'draft';
  const issues = isRead ? proposalIssues(terms, frame) : termsIssues(terms, frame);
  if (issues.length > 0) throw invalidInput(...issues);
  if (state !== null && textOf(terms) === textOf(state.latest.terms)) {
    throw invalidInput({ path: 'terms', code: 'duplicate' });
  }
  if (name === 'extend') requireExtension(state?.inForce?.terms, terms);
  return { terms, ruleIds: agreementRulesFor(terms, today).map(({ id }) => id) };
}

/**
 * Whether a draft can be proposed as it stands. What somebody signed before it was given back is not proposed
 * again: a new version asks for new signatures. Throws `transition_not_allowed`, or `invalid_input` with all
 * that its form asks and what it refuses.
 */
export function decideProposal(
  state: AgreementState,
  contractHours: number,
  today: CalendarDate,
): AgreementStatus {
  const next = decideAgreement(state, 'propose', 'sender', null, today);
  if (state.signatures.some(isFor(state.latest))) {
    throw new DomainError('transition_not_allowed', { from: state.status, transition: 'propose' });
  }
  const issues = proposalIssues(state.latest.terms, {
    madeOn: today,
    contractHours,
    startedOn: null,
  });
  if (issues.length > 0) throw invalidInput(...issues);
  return next;
}

/** What signing comes to: the status, and whether this version is in force with it. */
export interface SigningDecision {
  status: AgreementStatus;
  comesIntoForce: boolean;
}

/**
 * Decides on the signature of a party under the last version. A signature is for one fingerprint: of what
 * was on the screen.
 *
 * @throws `transition_not_allowed` where nothing is to be signed or this party signed already;
 *   `version_conflict` where something else is to be signed than was read; `invalid_input` for a period
 *   that is over
 */
export function decideSigning(
  state: AgreementState,
  party: AgreementParty,
  read: Pick<SignedVersion, 'version' | 'fingerprint'>,
  today: CalendarDate,
): SigningDecision {
  const { latest, signatures } = state;
  if (read.version !== latest.version || read.fingerprint !== latest.fingerprint) {
    throw new DomainError('version_conflict', { current: { version: latest.version } });
  }
  requireTransition(state, 'sign', party, today);
  if (!maySign(state, party)) {
    throw new DomainError('transition_not_allowed', { from: state.status, transition: 'sign' });
  }
  if (latest.terms.endsOn !== null && latest.terms.endsOn < today) {
    throw invalidInput({ path: 'endsOn', code: 'date_in_past' });
  }
  const signed = new Set([...signatures.filter(isFor(latest)).map((one) => one.party), party]);
  const comesIntoForce = AGREEMENT_PARTIES.every((one) => signed.has(one));
  return { status: comesIntoForce ? 'agreed' : state.status, comesIntoForce };
}

/** Who has still to sign the last version; nobody while it is a draft or after it ended. */
export function partiesToSign(state: AgreementState): AgreementParty[] {
  if (state.status !== 'proposed' && state.status !== 'agreed') return [];
  const signed = state.signatures.filter(isFor(state.latest)).map(({ party }) => party);
  return AGREEMENT_PARTIES.filter((party) => !signed.includes(party));
}

/** The last day of an agreement that ends early: today, and never past what was agreed. */
export function earlyEndOf(inForce: AgreementTerms, today: CalendarDate): CalendarDate {
  return inForce.endsOn !== null && inForce.endsOn < today ? inForce.endsOn : today;
}

/**
 * What everybody who signs is told beside the terms: of the rules that a version was held to those that
 * warn, in the order of the table.
 */
export function warningsOf(
  { terms, ruleIds }: Pick<AgreementVersion, 'terms' | 'ruleIds'>,
  writtenOn: CalendarDate,
): AgreementRule[] {
  const kept = AGREEMENT_RULES.filter(({ id }) => ruleIds.includes(id));
  return ruleFindings(terms, writtenOn, kept).flatMap(({ rule }) =>
    rule.weight === 'warn' ? [rule] : [],
  );
}

const isFor =
  (latest: AgreementVersion) =>
  ({ version, fingerprint }: SignedVersion): boolean =>
    version === latest.version && fingerprint === latest.fingerprint;

function maySign(state: AgreementState, party: AgreementParty): boolean {
  return partiesToSign(state).includes(party);
}

function requireTransition(
  state: AgreementState,
  name: AgreementTransitionName,
  party: AgreementParty,
  today: CalendarDate,
) {
  const standing = agreementStandingOn(state.status, state.inForce?.terms ?? null, today);
  const found = findTransition(AGREEMENT_TRANSITIONS, name, standing, party);
  if (found === undefined) {
    throw new DomainError('transition_not_allowed', { from: standing, transition: name });
  }
  return found;
}

/** An extension ends later, and may add steps and move the evaluation at the end with it. */
function requireExtension(before: AgreementTerms | undefined, terms: AgreementTerms): void {
  if (before === undefined || before.endsOn === null) {
    throw invalidInput({ path: 'endsOn', code: 'required' });
  }
  if (terms.endsOn !== null && terms.endsOn <= before.endsOn) {
    throw invalidInput({ path: 'endsOn', code: 'dates_out_of_order' });
  }
  const kept = { ...terms, endsOn: before.endsOn, hours: before.hours };
  const same = { ...kept, evaluations: before.evaluations, declarations: before.declarations };
  if (textOf(same) !== textOf(before))
    throw invalidInput({ path: 'terms', code: 'conflicts_with' });
  if (!before.hours.every((step, at) => JSON.stringify(step) === JSON.stringify(terms.hours[at]))) {
    throw invalidInput({ path: 'hours', code: 'conflicts_with' });
  }
  if (terms.endsOn !== null && terms.endsOn > addMonths(before.endsOn, 12)) {
    throw invalidInput({ path: 'endsOn', code: 'date_too_far' });
  }
}

function textOf(terms: AgreementTerms): string {
  return JSON.stringify(termsInOrder(terms));
}
