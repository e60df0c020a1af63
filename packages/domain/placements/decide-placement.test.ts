import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError, type FieldIssue } from '../errors/index.ts';
import {
  availablePlacementTransitions,
  decidePlacement,
  decidePlacementTransition,
  dueTransition,
  type PlacementProposal,
  type PlacementState,
} from './decide-placement.ts';
import { PLACEMENT_STATUSES, PLACEMENT_TRANSITION_NAMES, type PlacementParty } from './status.ts';

const TODAY = '2026-06-15';
const terms = { forms: ['trial', 'secondment'], hoursMax: 32 } as const;
const proposal: PlacementProposal = {
  form: 'trial',
  hoursPerWeek: 16,
  startsOn: '2026-07-01',
  endsOn: '2026-07-31',
};

function outcomeOf(decide: () => unknown): unknown {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code !== 'invalid_input') return error.code;
    const { issues } = error.details as { issues: readonly FieldIssue[] };
    return issues.map(({ path, code }) => `${path}: ${code}`);
  }
}

describe('decidePlacement', () => {
  it.each<[string, Partial<PlacementProposal>, unknown]>([
    ['as the vacancy has it', {}, 'proposed'],
    ['without an end', { endsOn: null }, 'proposed'],
    ['for one day', { endsOn: '2026-07-01' }, 'proposed'],
    ['for all the hours', { hoursPerWeek: 32 }, 'proposed'],
    ['in another form', { form: 'contract' }, ['form: not_in_list']],
    ['for no hours', { hoursPerWeek: 0 }, ['hoursPerWeek: too_small']],
    ['for more hours', { hoursPerWeek: 32.5 }, ['hoursPerWeek: too_large']],
    ['that ends before it starts', { endsOn: '2026-06-30' }, ['endsOn: dates_out_of_order']],
  ])('%s', (_, change, outcome) => {
    const decide = () =>
      decidePlacement({ status: 'succeeded' }, { ...proposal, ...change }, terms);
    expect(outcomeOf(decide)).toEqual(outcome);
  });

  it('only after an introduction that succeeded', () => {
    const decide = () => decidePlacement({ status: 'meeting-agreed' }, proposal, terms);
    expect(outcomeOf(decide)).toBe('transition_not_allowed');
  });
});

const confirmed: PlacementState = {
  status: 'confirmed',
  startsOn: TODAY,
  endsOn: '2026-06-30',
  reason: null,
};
const running: PlacementState = { ...confirmed, status: 'active', startsOn: '2026-06-01' };

describe('decidePlacementTransition', () => {
  it('starts on the first day and not before', () => {
    expect(decidePlacementTransition(confirmed, 'start', 'employer', {}, TODAY).status).toBe(
      'active',
    );
    const early = () => decidePlacementTransition(confirmed, 'start', 'employer', {}, '2026-06-14');
    expect(outcomeOf(early)).toBe('transition_not_allowed');
  });

  it('is confirmed by the candidate', () => {
    const state: PlacementState = { ...confirmed, status: 'proposed' };
    expect(decidePlacementTransition(state, 'confirm', 'candidate', {}, TODAY).status).toBe(
      'confirmed',
    );
    const confirm = () => decidePlacementTransition(state, 'confirm', 'employer', {}, TODAY);
    expect(outcomeOf(confirm)).toBe('transition_not_allowed');
  });

  it('ends early with a reason, on the day that it really ends', () => {
    const end = (state: PlacementState, reason?: 'travel') =>
      outcomeOf(() =>
        decidePlacementTransition(state, 'end-early', 'candidate', { reason }, TODAY),
      );
    expect(end(running)).toEqual(['reason: required']);
    expect(end(running, 'travel')).toMatchObject({
      status: 'ended-early',
      endsOn: TODAY,
      reason: 'travel',
    });
    expect(end({ ...running, endsOn: null }, 'travel')).toMatchObject({ endsOn: TODAY });
    expect(end({ ...running, endsOn: '2026-06-10' }, 'travel')).toMatchObject({
      endsOn: '2026-06-10',
    });
    // Never begun: what was agreed stays as it was, since an end before the start is no period.
    expect(end({ ...confirmed, startsOn: '2026-06-20' }, 'travel')).toMatchObject({
      endsOn: '2026-06-30',
    });
  });

  it('takes no reason where none is asked', () => {
    const cancel = () =>
      decidePlacementTransition(confirmed, 'cancel', 'employer', { reason: 'travel' }, TODAY);
    expect(outcomeOf(cancel)).toEqual(['reason: unknown_field']);
  });
});

describe('for any state', () => {
  const days = fc.constantFrom('2026-06-01', '2026-06-14', TODAY, '2026-06-16');
  const states: fc.Arbitrary<PlacementState> = fc
    .record({
      status: fc.constantFrom(...PLACEMENT_STATUSES),
      startsOn: days,
      endsOn: fc.option(days),
      reason: fc.constant(null),
    })
    .filter(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn);
  const parties = fc.constantFrom<PlacementParty>('candidate', 'employer', 'system');

  it('the changes that are offered are exactly those that are allowed, and keep the dates in order', () => {
    fc.assert(
      fc.property(states, parties, (state, party) => {
        const allowed = PLACEMENT_TRANSITION_NAMES.filter((name) => {
          const reason = name === 'end-early' ? 'no-reason' : undefined;
          const outcome = outcomeOf(() =>
            decidePlacementTransition(state, name, party, { reason }, TODAY),
          );
          if (typeof outcome !== 'object' || outcome === null) return false;
          const { startsOn, endsOn } = outcome as PlacementState;
          expect(endsOn === null || endsOn >= startsOn).toBe(true);
          return true;
        });
        expect(availablePlacementTransitions(state, party, TODAY)).toEqual(allowed);
      }),
    );
  });

  it('what is due is something that the platform may do', () => {
    fc.assert(
      fc.property(states, (state) => {
        const due = dueTransition(state, TODAY);
        if (due !== null)
          expect(availablePlacementTransitions(state, 'system', TODAY)).toContain(due);
      }),
    );
  });
});
