import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/index.ts';
import {
  type CaseStatement,
  checkCase,
  conditionsAt,
  dateOfDay,
  dayCountOf,
  decideCase,
  hoursAt,
  inOrder,
  weekOfSickness,
  weekStarts,
} from './index.ts';

const TODAY = '2026-06-01';
const statement = (change: Partial<CaseStatement> = {}): CaseStatement => ({
  sickness: { firstDay: '2026-01-05', interruptions: [], lastDay: null },
  contractHours: 32,
  workedHours: [],
  buildUp: [],
  prospect: 'not-known-yet',
  conditions: [],
  exemptions: [],
  done: [],
  wageSanctionUntil: null,
  outcome: null,
  ...change,
});
const days = fc.integer({ min: 1, max: 140 }).map((day) => addDays('2026-01-05', day));

test('the same facts in another order are the same text', () => {
  const done = fc.uniqueArray(days, { maxLength: 8 });
  fc.assert(
    fc.property(done, fc.infiniteStream(fc.nat()), (dates, order) => {
      const rows = dates.map((on) => ({ obligation: 'evaluation', on }) as const);
      const keyed = rows.map((row) => ({ row, key: order.next().value ?? 0 }));
      const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ row }) => row);
      const text = (list: typeof rows) => JSON.stringify(inOrder(statement({ done: list })));
      expect(text(shuffled)).toBe(text(rows));
      expect(inOrder(inOrder(statement({ done: shuffled })))).toEqual(
        inOrder(statement({ done: rows })),
      );
    }),
  );
});

test('only leave can start the count anew, whatever was sent with it', () => {
  const recovered = { kind: 'recovered', from: '2026-02-02', until: '2026-02-10' } as const;
  const sickness = {
    ...statement().sickness,
    interruptions: [{ ...recovered, startsAnew: true }],
  };
  expect(inOrder(statement({ sickness })).sickness.interruptions).toEqual([
    { ...recovered, startsAnew: false },
  ]);
});

test('hours and conditions are those of the day', () => {
  const rows = [
    { since: '2026-03-01', hoursPerWeek: 8 },
    { since: '2026-02-01', hoursPerWeek: 4 },
  ];
  expect(['2026-01-31', '2026-02-01', '2026-03-01'].map((on) => hoursAt(rows, on))).toEqual([
    0, 4, 8,
  ]);
  const conditions = [{ condition: 'no-lifting', until: '2026-03-01' }] as const;
  expect(conditionsAt(conditions, '2026-03-01')).toEqual(['no-lifting']);
  expect(conditionsAt(conditions, '2026-03-02')).toEqual([]);
});

test('each week of the timeline begins on its own first counted day', () => {
  const gap = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 26 }));
  fc.assert(
    fc.property(gap, fc.integer({ min: 1, max: 104 }), ([after, length], week) => {
      const from = addDays('2026-01-05', after);
      const sickness = {
        ...statement().sickness,
        interruptions: [{ kind: 'recovered', from, until: addDays(from, length) } as const],
      };
      const start = weekStarts(sickness, 105)[week - 1] ?? '';
      expect(start).toBe(dateOfDay(dayCountOf(sickness), (week - 1) * 7 + 1));
      expect(weekOfSickness(sickness, start)).toBe(week);
    }),
  );
});

describe('what is wrong with a case', () => {
  test('nothing, where it goes together', () => {
    const sound = statement({
      workedHours: [{ since: '2026-03-01', hoursPerWeek: 32 }],
      conditions: [{ condition: 'no-lifting', until: '2026-12-31' }],
      done: [{ obligation: 'action-plan', on: TODAY }],
    });
    expect(checkCase(sound, TODAY)).toEqual([]);
  });

  test('a day that comes by itself cannot be met, and nothing exempts from it', () => {
    const exemption = { ground: 'opinion-of-uwv', since: TODAY, until: null } as const;
    const wrong = statement({
      done: [{ obligation: 'waiting-period-end', on: TODAY }],
      exemptions: [{ obligation: 'wage-sanction-end', ...exemption }],
    });
    expect(checkCase(wrong, TODAY)).toEqual([
      { path: 'exemptions.0.obligation', code: 'not_in_list' },
      { path: 'done.0.obligation', code: 'not_in_list' },
    ]);
  });

  test.each([
    ['in the future', '2026-06-02', 'date_in_future'],
    ['long ago', '2016-06-01', 'date_too_far'],
    ['that is none', '2026-02-30', 'not_a_date'],
  ])('a first day %s', (_, firstDay, code) => {
    const sickness = { ...statement().sickness, firstDay };
    expect(checkCase(statement({ sickness }), TODAY)).toEqual([
      { path: 'sickness.firstDay', code },
    ]);
  });

  test.each([
    ['2026-01-04', '2026-01-10', 'from', 'outside_sickness'],
    ['2026-05-20', '2026-05-30', 'until', 'outside_sickness'],
    ['2026-03-10', '2026-03-01', 'until', 'dates_out_of_order'],
    ['2026-02-10', '2026-02-20', 'from', 'overlaps'],
  ])('an interruption from %s until %s', (from, until, field, code) => {
    const first = { kind: 'recovered', from: '2026-02-01', until: '2026-02-15' } as const;
    const sickness = {
      firstDay: '2026-01-05',
      lastDay: '2026-05-25',
      interruptions: [first, { kind: 'recovered', from, until } as const],
    };
    expect(checkCase(statement({ sickness }), TODAY)).toEqual([
      { path: `sickness.interruptions.1.${field}`, code },
    ]);
  });
});

test('nobody decides for the other side', () => {
  const state = { status: 'proposed', statement: statement() } as const;
  for (const name of ['agree', 'decline', 'stop'] as const) {
    expect(() => decideCase(state, name, 'case-manager', null)).toThrow('transition_not_allowed');
  }
  expect(() => decideCase(state, 'cancel', 'candidate', null)).toThrow('transition_not_allowed');
  expect(decideCase(state, 'agree', 'candidate', null).status).toBe('active');
});
