import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTRODUCTION_TRANSITION_NAMES } from '../introductions/index.ts';
import { PLACEMENT_TRANSITION_NAMES } from '../placements/index.ts';
import { SEAT_REQUEST_STATUSES } from '../trainings/index.ts';
import {
  checkEffortByHand,
  EFFORT_KINDS,
  EFFORT_RESULTS,
  type EffortByHand,
  effortsAsOf,
  HAND_EFFORT_KINDS,
  HAND_EFFORTS,
  type RecordedEffort,
} from './efforts.ts';
import {
  effortOfIntroduction,
  effortOfPlacement,
  effortOfSearch,
  effortOfSeat,
  type IntroductionHappening,
} from './platform-efforts.ts';

const TODAY = '2026-06-10';
const SICKNESS = { firstDay: '2026-01-05', lastDay: null };
const byHand = (change: Partial<EffortByHand> = {}): EffortByHand => ({
  kind: 'conversation',
  on: TODAY,
  result: 'done',
  reason: null,
  organisation: null,
  note: null,
  ...change,
});
const wrong = (change: Partial<EffortByHand>) =>
  checkEffortByHand(byHand(change), SICKNESS, TODAY).map(({ path, code }) => `${path}: ${code}`);

describe('an effort by hand', () => {
  it('is a kind and a day, and nothing more', () => {
    for (const kind of HAND_EFFORT_KINDS.filter((one) => one !== 'other')) {
      expect(wrong({ kind, result: HAND_EFFORTS[kind]?.[0] ?? 'done' })).toEqual([]);
    }
    expect(wrong({ kind: 'other', note: 'Naar de open dag geweest' })).toEqual([]);
  });

  it('is of a kind that the platform does not record, with a result of that kind', () => {
    expect(wrong({ kind: 'search' })).toEqual(['kind: not_in_list']);
    expect(wrong({ kind: 'placement', result: 'started' })).toEqual(['kind: not_in_list']);
    expect(wrong({ result: 'waiting-list' })).toEqual(['result: not_in_list']);
    expect(wrong({ kind: 'other' })).toEqual(['note: required']);
  });

  it('lies within the sickness and not ahead', () => {
    expect(wrong({ on: '2026-06-11' })).toEqual(['on: date_in_future']);
    expect(wrong({ on: '2026-01-04' })).toEqual(['on: outside_sickness']);
    expect(wrong({ on: '2026-01-05' })).toEqual([]);
    const over = { firstDay: '2026-01-05', lastDay: '2026-06-01' };
    expect(checkEffortByHand(byHand(), over, TODAY)).toMatchObject([{ path: 'on' }]);
  });

  it('has a reason where something stopped', () => {
    expect(wrong({ reason: 'travel' })).toEqual(['reason: unknown_field']);
    const stopped = { kind: 'application', result: 'not-continued', reason: 'travel' } as const;
    expect(wrong(stopped)).toEqual([]);
  });
});

describe('what happens on the platform', () => {
  const of = (change: Partial<IntroductionHappening>) =>
    effortOfIntroduction(
      {
        transition: 'release',
        from: null,
        by: 'candidate',
        reason: null,
        meetingAt: null,
        ...change,
      },
      TODAY,
    );

  it('becomes an effort with its party, result and reason', () => {
    expect(of({ transition: 'show-interest' })).toMatchObject({
      kind: 'interest',
      by: 'candidate',
    });
    expect(of({ transition: 'invite', by: 'employer' })).toMatchObject({
      kind: 'proposal',
      by: 'host',
    });
    expect(of({ from: 'interested' })).toMatchObject({ kind: 'introduction', on: TODAY });
    expect(of({ transition: 'decline', by: 'employer', reason: 'skills' })).toMatchObject({
      kind: 'refusal',
      by: 'host',
      reason: 'skills',
    });
    expect(of({ transition: 'expire', by: 'system' })).toMatchObject({
      kind: 'refusal',
      by: 'platform',
      result: 'lapsed',
    });
    expect(effortOfSearch(7, TODAY)).toMatchObject({ kind: 'search', count: 7, on: TODAY });
  });

  it('is no effort where nothing happened yet, or again', () => {
    expect(of({ transition: 'propose-meeting', from: 'released' })).toBeNull();
    expect(of({ transition: 'revoke', from: 'released' })).toBeNull();
    expect(of({ from: 'revoked' })).toBeNull();
    expect(of({ from: 'meeting-agreed' })).toBeNull();
  });

  it('an interview is on the day of the meeting in Amsterdam, where that has come', () => {
    const late = new Date('2026-06-08T22:30:00Z');
    expect(of({ transition: 'succeed', by: 'employer', meetingAt: late })).toMatchObject({
      kind: 'interview',
      on: '2026-06-09',
      result: 'continued',
    });
    const ahead = new Date('2026-06-12T09:00:00Z');
    const ended = { transition: 'end', by: 'candidate', reason: 'travel' } as const;
    expect(of({ ...ended, meetingAt: late })).toMatchObject({
      kind: 'interview',
      on: '2026-06-09',
    });
    expect(of({ ...ended, meetingAt: ahead })).toMatchObject({ kind: 'refusal', on: TODAY });
  });

  it('a placement begins and ends on its own days, and never ahead', () => {
    const placed = (change: Partial<Parameters<typeof effortOfPlacement>[0]>) =>
      effortOfPlacement(
        {
          transition: 'propose',
          by: 'employer',
          form: 'trial',
          startsOn: '2026-06-01',
          endsOn: '2026-06-05',
          reason: null,
          ...change,
        },
        TODAY,
      );
    expect(placed({})).toMatchObject({ on: TODAY, result: 'offered', form: 'trial', by: 'host' });
    expect(placed({ transition: 'start', by: 'system' })).toMatchObject({ on: '2026-06-01' });
    expect(placed({ transition: 'complete' })).toMatchObject({ on: '2026-06-05' });
    expect(placed({ transition: 'complete', endsOn: null })).toMatchObject({ on: TODAY });
    expect(placed({ transition: 'end-early', reason: 'travel' })).toMatchObject({
      on: TODAY,
      reason: 'travel',
    });
  });

  it('is of the closed lists and never ahead, whatever happens', () => {
    const happened = [
      ...INTRODUCTION_TRANSITION_NAMES.map((transition) => of({ transition })),
      ...PLACEMENT_TRANSITION_NAMES.map((transition) =>
        effortOfPlacement(
          {
            transition,
            by: 'candidate',
            form: 'contract',
            startsOn: '2026-07-01',
            endsOn: '2026-08-01',
            reason: null,
          },
          TODAY,
        ),
      ),
      ...SEAT_REQUEST_STATUSES.map((status) => effortOfSeat({ status, by: 'person' }, TODAY)),
    ].filter((one) => one !== null);
    for (const { kind, result, on } of happened) {
      expect(EFFORT_KINDS).toContain(kind);
      expect(EFFORT_RESULTS).toContain(result);
      expect(on <= TODAY).toBe(true);
    }
  });
});

describe('the efforts of a past day', () => {
  const row = (id: string, change: Partial<RecordedEffort> = {}): RecordedEffort => ({
    ...byHand(),
    id,
    by: 'case-manager',
    form: null,
    count: null,
    subject: null,
    source: 'hand',
    recordedAt: new Date('2026-06-01T10:00:00Z'),
    corrects: null,
    isTakenBack: false,
    ...change,
  });
  const idsOn = (rows: readonly RecordedEffort[], day: string) =>
    effortsAsOf(rows, day).map(({ id }) => id);

  it('do not know what was written, corrected or taken back later', () => {
    const rows = [
      row('a', { on: '2026-05-20' }),
      row('b', { on: '2026-05-10' }),
      // Written at half past midnight in Amsterdam: on the third.
      row('c', { corrects: 'a', recordedAt: new Date('2026-06-02T22:30:00Z'), on: '2026-05-01' }),
      row('d', {
        corrects: 'b',
        isTakenBack: true,
        recordedAt: new Date('2026-06-04T10:00:00Z'),
      }),
    ];
    expect(idsOn(rows, '2026-05-31')).toEqual([]);
    expect(idsOn(rows, '2026-06-02')).toEqual(['b', 'a']);
    expect(idsOn(rows, '2026-06-03')).toEqual(['c', 'b']);
    expect(idsOn(rows, '2026-06-04')).toEqual(['c']);
  });

  it('stay the same whatever is added after it, in whatever order it is read', () => {
    const day = '2026-06-10';
    const rows = fc.uniqueArray(
      fc.record({ id: fc.uuid(), hours: fc.integer({ min: 0, max: 2000 }), pick: fc.nat() }),
      { selector: ({ id }) => id, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.boolean(), (picked, isTakenBack) => {
        const made = picked.map(({ id, hours, pick }, at) =>
          row(id, {
            recordedAt: new Date(Date.UTC(2026, 4, 1, hours)),
            corrects: at === 0 ? null : (picked[pick % at]?.id ?? null),
            isTakenBack: isTakenBack && at > 0,
          }),
        );
        const known = made.filter(
          ({ recordedAt }) => recordedAt < new Date('2026-06-10T22:00:00Z'),
        );
        expect(effortsAsOf(made.toReversed(), day)).toEqual(effortsAsOf(known, day));
      }),
    );
  });
});
