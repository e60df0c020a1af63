import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../errors/index.ts';
import {
  type AgreementState,
  availableAgreementTransitions,
  decideAgreement,
  decideProposal,
  decideSigning,
  decideVersion,
  earlyEndOf,
  partiesToSign,
  warningsOf,
} from './decide-agreement.ts';
import { EVALUATION_MOMENTS, type Evaluation, evaluationIssues } from './evaluations.ts';
import { AGREEMENT_STATUSES, AGREEMENT_TRANSITION_NAMES, agreementStandingOn } from './status.ts';
import {
  AGREEMENT_PARTIES,
  type AgreementParty,
  type AgreementTerms,
  textToSign,
} from './terms.ts';
import { soundTerms } from './testing/terms.ts';

const BEFORE = '2026-11-23';
const DURING = '2026-12-10';
const AFTER = '2027-01-10';
const HOURS = 24;

function versionOf(version: number, terms: AgreementTerms) {
  return { version, terms, ruleIds: [], fingerprint: textToSign(terms, []) };
}
function stateOf(change: Partial<AgreementState> = {}): AgreementState {
  const latest = versionOf(1, soundTerms());
  return { status: 'proposed', latest, inForce: null, signatures: [], ...change };
}
const agreed = () => stateOf({ status: 'agreed', inForce: versionOf(1, soundTerms()) });
function signedBy(state: AgreementState, ...parties: readonly AgreementParty[]): AgreementState {
  const { version, fingerprint } = state.latest;
  return { ...state, signatures: parties.map((party) => ({ version, fingerprint, party })) };
}
/** What was refused, with the fields that it is about. */
function refusal(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const details: { issues?: readonly { path: string; code: string }[] } = error.details;
    return [error.code, ...(details.issues ?? []).map(({ path, code }) => `${path} ${code}`)];
  }
  return null;
}
const NOT_ALLOWED = ['transition_not_allowed'];

describe('signing', () => {
  it('brings a version into force with the last of the three, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...AGREEMENT_PARTIES], { minLength: 3 }), (order) => {
        let state = stateOf();
        order.forEach((party, at) => {
          const made = decideSigning(state, party, state.latest, BEFORE);
          const isLast = at === order.length - 1;
          expect(made).toEqual({
            status: isLast ? 'agreed' : 'proposed',
            comesIntoForce: isLast,
          });
          state = signedBy(state, ...order.slice(0, at + 1));
          expect(partiesToSign(state)).toEqual(
            AGREEMENT_PARTIES.filter((one) => !order.slice(0, at + 1).includes(one)),
          );
        });
      }),
    );
  });

  it('is once each, for what was read, and of what is not over', () => {
    const state = signedBy(stateOf(), 'host');
    expect(refusal(() => decideSigning(state, 'host', state.latest, BEFORE))).toEqual(NOT_ALLOWED);
    const older = { version: 1, fingerprint: 'what stood there before' };
    expect(refusal(() => decideSigning(state, 'sender', older, BEFORE))).toEqual([
      'version_conflict',
    ]);
    expect(refusal(() => decideSigning(state, 'sender', state.latest, AFTER))).toEqual([
      'invalid_input',
      'endsOn date_in_past',
    ]);
  });

  it('counts no signature under another version or another text', () => {
    const { latest } = stateOf();
    const stale = AGREEMENT_PARTIES.flatMap((party) => [
      { party, version: 1, fingerprint: 'another text' },
      { party, version: 7, fingerprint: latest.fingerprint },
    ]);
    const state = stateOf({ signatures: stale });
    expect(partiesToSign(state)).toEqual([...AGREEMENT_PARTIES]);
    expect(decideSigning(state, 'host', latest, BEFORE).comesIntoForce).toBe(false);
  });

  it('is not possible of a draft, nor after the end', () => {
    for (const [state, on] of [
      [stateOf({ status: 'draft' }), BEFORE],
      [stateOf({ status: 'withdrawn' }), BEFORE],
      [{ ...agreed(), status: 'ended-early' as const }, DURING],
      [agreed(), AFTER],
    ] as const) {
      for (const party of AGREEMENT_PARTIES) {
        expect(availableAgreementTransitions(state, party, on)).not.toContain('sign');
        expect(refusal(() => decideSigning(state, party, state.latest, on))).toEqual(NOT_ALLOWED);
      }
    }
  });
});

describe('a change', () => {
  const longer = soundTerms({ tasks: [{ skillId: 'cook', words: '' }] });

  it('asks for new signatures of all three, and leaves what was signed in force', () => {
    const before = signedBy(agreed(), ...AGREEMENT_PARTIES);
    const { terms } = decideVersion(before, 'change', longer, HOURS, DURING);
    const changed: AgreementState = { ...before, latest: versionOf(2, terms) };
    expect(partiesToSign(changed)).toEqual([...AGREEMENT_PARTIES]);
    expect(changed.inForce?.version).toBe(1);
    expect(agreementStandingOn(changed.status, changed.inForce?.terms ?? null, DURING)).toBe(
      'running',
    );
  });

  it('keeps the rules of its day with it', () => {
    const lent = soundTerms({
      fee: 'wage-costs',
      declarations: ['worker-pays-nothing', 'free-to-be-hired', 'help-without-profit'],
    });
    expect(decideVersion(null, 'change', lent, HOURS, BEFORE).ruleIds).toContain(
      'secondment.lender',
    );
    expect(decideVersion(null, 'change', lent, HOURS, BEFORE).ruleIds).not.toContain(
      'secondment.admission.2027',
    );
    const later = { ...lent, endsOn: '2027-01-05' };
    expect(decideVersion(null, 'change', later, HOURS, BEFORE).ruleIds).toContain(
      'secondment.admission.2027',
    );
  });

  it('has to change something, and is the sender’s before the end', () => {
    const state = agreed();
    expect(refusal(() => decideVersion(state, 'change', soundTerms(), HOURS, DURING))).toEqual([
      'invalid_input',
      'terms duplicate',
    ]);
    expect(refusal(() => decideVersion(state, 'change', longer, HOURS, AFTER))).toEqual(
      NOT_ALLOWED,
    );
    expect(availableAgreementTransitions(state, 'host', DURING)).not.toContain('change');
  });

  it('may leave open what is needed while it is a draft, and not afterwards', () => {
    const empty = soundTerms({ tasks: [] });
    expect(decideVersion(null, 'change', empty, HOURS, BEFORE).terms.tasks).toEqual([]);
    expect(refusal(() => decideVersion(stateOf(), 'change', empty, HOURS, BEFORE))).toEqual([
      'invalid_input',
      'tasks required',
    ]);
  });
});

describe('an extension', () => {
  const until = (endsOn: string, change: Partial<AgreementTerms> = {}) =>
    refusal(() =>
      decideVersion(agreed(), 'extend', soundTerms({ endsOn, ...change }), HOURS, DURING),
    );

  it('ends later, may add hours to the end, and changes nothing else', () => {
    const hours = [...soundTerms().hours, { fromWeek: 5, hoursPerWeek: 12 }];
    const evaluations = { midway: '2026-12-14', end: '2027-01-31' };
    expect(until('2027-01-31', { hours, evaluations })).toBeNull();
    expect(until('2026-12-20')).toEqual(['invalid_input', 'endsOn dates_out_of_order']);
    expect(until('2027-01-31', { fee: 'wage-costs' })?.toString()).toContain('declarations');
    expect(until('2027-01-31', { guidance: null })).toEqual([
      'invalid_input',
      'terms conflicts_with',
    ]);
    expect(until('2027-01-31', { hours: [{ fromWeek: 1, hoursPerWeek: 8 }] })).toEqual([
      'invalid_input',
      'hours conflicts_with',
    ]);
  });

  it('of a trial placement counts from its first day', () => {
    const trial = soundTerms({
      form: 'uwv-trial',
      endsOn: '2027-01-31',
      declarations: ['uwv-benefit', 'not-tried-before', 'longer-trial-explained'],
      intendedContract: { months: 6, hoursPerWeek: 8 },
    });
    const state: AgreementState = {
      ...agreed(),
      latest: versionOf(1, trial),
      inForce: versionOf(1, trial),
    };
    const extend = (endsOn: string) =>
      refusal(() => decideVersion(state, 'extend', { ...trial, endsOn }, HOURS, DURING));
    expect(extend('2027-05-31')).toBeNull();
    expect(extend('2027-06-01')).toEqual(['invalid_input', 'endsOn date_too_far']);
  });

  it('is not possible before the work began', () => {
    const early = () =>
      decideVersion(agreed(), 'extend', soundTerms({ endsOn: '2027-01-31' }), HOURS, BEFORE);
    expect(refusal(early)).toEqual(NOT_ALLOWED);
  });
});

describe('proposing', () => {
  it('asks what the form needs', () => {
    const draft = stateOf({ status: 'draft' });
    expect(decideProposal(draft, HOURS, BEFORE)).toBe('proposed');
    const open = { ...draft, latest: versionOf(1, soundTerms({ declarations: [] })) };
    expect(refusal(() => decideProposal(open, HOURS, BEFORE))).toEqual([
      'invalid_input',
      'declarations required',
      'declarations required',
    ]);
  });

  it('does not bring back a signature that was given before it was returned', () => {
    const returned = signedBy(stateOf({ status: 'draft' }), 'candidate');
    expect(refusal(() => decideProposal(returned, HOURS, BEFORE))).toEqual(NOT_ALLOWED);
  });
});

describe('ending early', () => {
  it('is for all three, with a reason, and keeps the day', () => {
    for (const party of AGREEMENT_PARTIES) {
      expect(decideAgreement(agreed(), 'end-early', party, 'travel', DURING)).toBe('ended-early');
      expect(refusal(() => decideAgreement(agreed(), 'end-early', party, null, DURING))).toEqual([
        'invalid_input',
        'reason required',
      ]);
    }
    expect(earlyEndOf(soundTerms(), DURING)).toBe(DURING);
    expect(earlyEndOf(soundTerms({ endsOn: '2026-12-05' }), DURING)).toBe('2026-12-05');
  });
});

it('offers exactly the changes that it then allows', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...AGREEMENT_STATUSES),
      fc.constantFrom(...AGREEMENT_PARTIES),
      fc.constantFrom(BEFORE, DURING, AFTER),
      fc.constantFrom(...AGREEMENT_TRANSITION_NAMES),
      fc.subarray([...AGREEMENT_PARTIES]),
      (status, party, today, name, signed) => {
        const inForce = status === 'agreed' || status === 'ended-early' ? agreed().inForce : null;
        const state = signedBy(stateOf({ status, inForce }), ...signed);
        const offered = availableAgreementTransitions(state, party, today).includes(name);
        const reason = name === 'end-early' ? ('no-reason' as const) : null;
        const said =
          name === 'sign'
            ? refusal(() => decideSigning(state, party, state.latest, today))
            : refusal(() => decideAgreement(state, name, party, reason, today));
        // A period that is over is told apart from a change that is not there.
        const isOver = name === 'sign' && status === 'proposed' && today === AFTER;
        if (!isOver) expect(said).toEqual(offered ? null : NOT_ALLOWED);
      },
    ),
  );
});

it('tells who signs what such an agreement shows', () => {
  const { terms, ruleIds } = decideVersion(null, 'change', soundTerms(), HOURS, BEFORE);
  expect(warningsOf({ terms, ruleIds }, BEFORE).map(({ id }) => id)).toEqual(['secondment.tells']);
  // A rule that came later is none of what was signed.
  expect(warningsOf({ terms, ruleIds: [] }, BEFORE)).toEqual([]);
});

describe('an evaluation', () => {
  const given = (change: Partial<Evaluation> = {}): Evaluation => ({
    moment: 'midway',
    marks: { tasks: 'good', hours: 'good', guidance: 'can-be-better' },
    advice: 'go-on',
    words: '',
    ...change,
  });
  const codes = (one: Evaluation, today: string, hasEnded = false) =>
    evaluationIssues(one, soundTerms(), today, hasEnded).map(({ path, code }) => `${path} ${code}`);

  it('comes at most two weeks before its day, the end also once the work has stopped', () => {
    expect(codes(given(), '2026-11-30')).toEqual([]);
    expect(codes(given(), '2026-11-29')).toEqual(['moment date_too_far']);
    expect(codes(given({ moment: 'end' }), '2026-12-13')).toEqual(['moment date_too_far']);
    expect(codes(given({ moment: 'end' }), '2026-12-13', true)).toEqual([]);
  });

  it('is about the work', () => {
    for (const moment of EVALUATION_MOMENTS) {
      const words = 'Zij was vaak moe door haar depressie.';
      expect(codes(given({ moment, words }), AFTER)).toEqual(['words names_health']);
    }
  });
});
