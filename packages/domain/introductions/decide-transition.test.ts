import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError, type FieldIssue } from '../errors/index.ts';
import {
  availableTransitions,
  decideTransition,
  type IntroductionChange,
  type IntroductionMoment,
  type IntroductionState,
} from './decide-transition.ts';
import { INTRODUCTION_REASONS, INTRODUCTION_REASONS_BY_PARTY } from './reasons.ts';
import {
  INTRODUCTION_STATUSES,
  INTRODUCTION_TRANSITION_NAMES,
  type IntroductionParty,
  type IntroductionTransitionName,
} from './status.ts';

const moment: IntroductionMoment = {
  now: new Date('2026-06-01T10:00:00Z'),
  today: '2026-06-01',
  laneAccepted: true,
};
const active = { fields: ['name'], until: '2026-06-30', revokedAt: null } as const;
const interested: IntroductionState = {
  status: 'interested',
  meetingProposedBy: null,
  meetingAt: null,
  practical: null,
  reason: null,
  release: null,
};
const released: IntroductionState = { ...interested, status: 'released', release: active };
const meeting = new Date('2026-06-05T09:00:00Z');
const proposed: IntroductionState = {
  ...released,
  status: 'meeting-proposed',
  meetingProposedBy: 'employer',
  meetingAt: meeting,
  practical: 'Vraag naar de balie.',
};

function refusal(
  state: IntroductionState,
  name: IntroductionTransitionName,
  party: IntroductionParty,
  change: IntroductionChange = {},
  at: Partial<IntroductionMoment> = {},
): unknown {
  try {
    decideTransition(state, name, party, change, { ...moment, ...at });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code !== 'invalid_input') return error.code;
    const { issues } = error.details as { issues: readonly FieldIssue[] };
    return issues.map(({ path, code }) => `${path}: ${code}`);
  }
  return 'allowed';
}

describe('a release', () => {
  const release = { fields: ['name', 'email'], until: '2026-06-30' } as const;

  it('is given with its fields and last day', () => {
    const decision = decideTransition(interested, 'release', 'candidate', { release }, moment);
    expect(decision).toEqual({
      status: 'released',
      meetingProposedBy: null,
      meetingAt: null,
      practical: null,
      reason: null,
      newRelease: release,
      endsReleases: true,
    });
  });

  it.each(['released', 'meeting-proposed', 'meeting-agreed'] as const)(
    'takes the place of an ended one while %s, and leaves the meeting as it was',
    (status) => {
      const ended = { ...active, until: '2026-05-31' };
      const standing: IntroductionState = { ...proposed, status, release: ended };
      const decision = decideTransition(standing, 'release', 'candidate', { release }, moment);
      const { meetingProposedBy, meetingAt, practical } = proposed;
      expect(decision).toMatchObject({
        status,
        meetingProposedBy,
        meetingAt,
        practical,
        newRelease: release,
        endsReleases: true,
      });
    },
  );

  it.each([
    ['without saying what', {}, ['release: required']],
    ['of nothing', { release: { fields: [], until: '2026-06-30' } }, ['release.fields: too_few']],
    [
      'until yesterday',
      { release: { ...release, until: '2026-05-31' } },
      ['release.until: date_in_past'],
    ],
    ['until today', { release: { ...release, until: '2026-06-01' } }, 'allowed'],
    ['for 90 days', { release: { ...release, until: '2026-08-30' } }, 'allowed'],
    ['for 91 days', { release: { ...release, until: '2026-08-31' } }, ['release.until: too_large']],
  ])('%s', (_, change, outcome) => {
    expect(refusal(interested, 'release', 'candidate', change)).toEqual(outcome);
  });

  it('is the candidate’s to give, and only for a lane that the vacancy accepts', () => {
    expect(refusal(interested, 'release', 'employer', { release })).toBe('transition_not_allowed');
    expect(refusal(interested, 'release', 'candidate', { release }, { laneAccepted: false })).toBe(
      'lane_not_accepted',
    );
  });

  it('takes the meeting with it when it is revoked', () => {
    expect(decideTransition(proposed, 'revoke', 'candidate', {}, moment)).toMatchObject({
      status: 'revoked',
      meetingProposedBy: null,
      meetingAt: null,
      practical: null,
      endsReleases: true,
    });
  });
});

describe('a meeting', () => {
  it('is proposed by either side, with a time ahead', () => {
    const change = { meetingAt: meeting, practical: 'Ingang aan de achterkant.' };
    expect(
      decideTransition(released, 'propose-meeting', 'candidate', change, moment),
    ).toMatchObject({
      status: 'meeting-proposed',
      meetingProposedBy: 'candidate',
      ...change,
    });
    expect(refusal(released, 'propose-meeting', 'employer')).toEqual(['meetingAt: required']);
    expect(refusal(released, 'propose-meeting', 'employer', { meetingAt: moment.now })).toEqual([
      'meetingAt: date_in_past',
    ]);
  });

  it('is agreed by the other side only', () => {
    expect(refusal(proposed, 'agree-meeting', 'employer')).toBe('transition_not_allowed');
    const decision = decideTransition(proposed, 'agree-meeting', 'candidate', {}, moment);
    expect(decision).toMatchObject({ status: 'meeting-agreed', meetingAt: meeting });
  });

  it.each(['meeting-proposed', 'meeting-agreed'] as const)(
    'that is %s gives way to another time of either side, which the other side has to agree to',
    (status) => {
      const later = { meetingAt: new Date('2026-06-09T13:00:00Z'), practical: 'Bij de receptie.' };
      const standing: IntroductionState = { ...proposed, status };
      for (const party of ['candidate', 'employer'] as const) {
        const decision = decideTransition(standing, 'propose-meeting', party, later, moment);
        expect(decision).toMatchObject({
          status: 'meeting-proposed',
          meetingProposedBy: party,
          ...later,
        });
        const replaced: IntroductionState = { ...standing, ...decision, release: active };
        const other = party === 'candidate' ? 'employer' : 'candidate';
        expect(refusal(replaced, 'agree-meeting', party)).toBe('transition_not_allowed');
        expect(refusal(replaced, 'agree-meeting', other)).toBe('allowed');
      }
      expect(refusal(standing, 'propose-meeting', 'candidate')).toEqual(['meetingAt: required']);
    },
  );

  it('is not agreed to by who has read another time', () => {
    const read = (meetingAt: Date) =>
      refusal(proposed, 'agree-meeting', 'candidate', { meetingAt });
    expect(read(new Date('2026-06-09T13:00:00Z'))).toBe('transition_not_allowed');
    expect(read(meeting)).toBe('allowed');
  });

  it('needs a release that still shows', () => {
    const ended = { today: '2026-07-01' };
    expect(refusal(released, 'propose-meeting', 'employer', { meetingAt: meeting }, ended)).toBe(
      'release_not_active',
    );
    expect(refusal(proposed, 'agree-meeting', 'candidate', {}, ended)).toBe('release_not_active');
  });
});

describe('an end', () => {
  it('has a reason of the party’s own list', () => {
    expect(refusal(released, 'decline', 'employer')).toEqual(['reason: required']);
    expect(refusal(released, 'decline', 'employer', { reason: 'not-now' })).toEqual([
      'reason: not_in_list',
    ]);
    expect(
      decideTransition(released, 'withdraw', 'candidate', { reason: 'not-now' }, moment),
    ).toMatchObject({
      status: 'withdrawn',
      reason: 'not-now',
      endsReleases: true,
    });
  });

  it('by success keeps what was released, until its date', () => {
    const agreed: IntroductionState = { ...proposed, status: 'meeting-agreed' };
    expect(decideTransition(agreed, 'succeed', 'employer', {}, moment)).toMatchObject({
      status: 'succeeded',
      endsReleases: false,
    });
  });

  it('by lapse is the platform’s alone', () => {
    expect(refusal(released, 'expire', 'employer')).toBe('transition_not_allowed');
    expect(decideTransition(released, 'expire', 'system', {}, moment)).toMatchObject({
      status: 'expired',
      endsReleases: true,
    });
  });
});

it('refuses what a change did not ask for', () => {
  const change = { reason: 'skills', meetingAt: meeting, practical: 'x', release: active } as const;
  const agreed: IntroductionState = { ...proposed, status: 'meeting-agreed' };
  expect(refusal(agreed, 'succeed', 'employer', change)).toEqual([
    'release: unknown_field',
    'meetingAt: unknown_field',
    'practical: unknown_field',
    'reason: unknown_field',
  ]);
});

const states: fc.Arbitrary<IntroductionState> = fc.record({
  status: fc.constantFrom(...INTRODUCTION_STATUSES),
  meetingProposedBy: fc.constantFrom('candidate', 'employer', null),
  meetingAt: fc.constant(null),
  practical: fc.constant(null),
  reason: fc.constant(null),
  release: fc.constantFrom(null, active, { ...active, until: '2026-05-01' }),
});
const parties = fc.constantFrom<IntroductionParty>('candidate', 'employer', 'system');

/** What each change needs, and no more. */
function complete(name: IntroductionTransitionName, party: IntroductionParty): IntroductionChange {
  if (name === 'release') return { release: { fields: ['name'], until: '2026-06-02' } };
  if (name === 'propose-meeting') return { meetingAt: meeting };
  const ends = name === 'end' || name === 'decline' || name === 'withdraw';
  if (!ends || party === 'system') return {};
  const [reason = 'no-reason'] = INTRODUCTION_REASONS_BY_PARTY[party];
  return { reason };
}

describe('for any state', () => {
  it('the changes that are offered are exactly those that are allowed', () => {
    fc.assert(
      fc.property(states, parties, fc.boolean(), (state, party, laneAccepted) => {
        const offered = availableTransitions(state, party, { today: moment.today, laneAccepted });
        const allowed = INTRODUCTION_TRANSITION_NAMES.filter(
          (name) =>
            refusal(state, name, party, complete(name, party), { laneAccepted }) === 'allowed',
        );
        expect([...offered].sort()).toEqual([...allowed].sort());
      }),
    );
  });

  it('an employer’s changes do not depend on the lane', () => {
    fc.assert(
      fc.property(
        states,
        fc.constantFrom(...INTRODUCTION_TRANSITION_NAMES),
        fc.constantFrom(...INTRODUCTION_REASONS),
        (state, name, reason) => {
          const change = { ...complete(name, 'employer'), reason };
          const outcomes = [true, false].map((laneAccepted) =>
            refusal(state, name, 'employer', change, { laneAccepted }),
          );
          expect(outcomes[0]).toEqual(outcomes[1]);
        },
      ),
    );
  });
});
