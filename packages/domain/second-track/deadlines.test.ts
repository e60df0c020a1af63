import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, daysBetween } from '../calendar/index.ts';
import {
  type CaseFacts,
  comesByItself,
  dateOfDay,
  dayCountOf,
  DEADLINE_RULES,
  deadlinesOf,
  daysUpTo,
  type DeadlineRule,
  type Interruption,
  isRunOut,
  OBLIGATIONS,
  problemsOf,
  rulesFor,
  type Sickness,
  weekOfSickness,
} from './index.ts';

const sickness = (change: Partial<Sickness> = {}): Sickness => ({
  firstDay: '2025-03-10',
  interruptions: [],
  lastDay: null,
  ...change,
});

const facts = (change: Partial<CaseFacts> = {}): CaseFacts => ({
  sickness: sickness(),
  done: [],
  exemptions: [],
  wageSanctionUntil: null,
  ...change,
});

const dueDates = (of: CaseFacts, today: CalendarDate = '2025-03-10') =>
  Object.fromEntries(deadlinesOf(of, today).map(({ id, dueOn }) => [id, dueOn]));

const firstDays = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2014-01-01', days));

/** Interruptions of less than four weeks, with at least a day of sickness between them. */
const shortInterruptions = fc
  .array(
    fc.record({ after: fc.integer({ min: 1, max: 120 }), days: fc.integer({ min: 1, max: 27 }) }),
    {
      maxLength: 6,
    },
  )
  .map((gaps) => (firstDay: CalendarDate): Interruption[] => {
    let ill = firstDay;
    return gaps.map(({ after, days }) => {
      const from = addDays(ill, after);
      ill = addDays(from, days);
      return { kind: 'recovered', from, until: addDays(from, days - 1) };
    });
  });

describe('a day on which nobody has to act', () => {
  const endOf = (of: CaseFacts, today: CalendarDate) =>
    deadlinesOf(of, today).filter(({ obligation }) => comesByItself(obligation));
  const statesOn = (of: CaseFacts, today: CalendarDate) =>
    endOf(of, today).map(({ state }) => state);

  test('is near, and then passed; never overdue', () => {
    expect(statesOn(facts(), '2027-03-07')).toEqual(['due-soon']);
    expect(statesOn(facts(), '2027-03-08')).toEqual(['passed']);
    expect(isRunOut(deadlinesOf(facts(), '2027-03-07'))).toBe(false);
    expect(isRunOut(deadlinesOf(facts(), '2027-03-08'))).toBe(true);
  });

  test('a wage sanction keeps the case running until its own end', () => {
    const sanctioned = facts({ wageSanctionUntil: '2027-09-30' });
    expect(statesOn(sanctioned, '2027-03-08')).toEqual(['passed', 'later']);
    expect(isRunOut(deadlinesOf(sanctioned, '2027-09-30'))).toBe(false);
    expect(isRunOut(deadlinesOf(sanctioned, '2027-10-01'))).toBe(true);
  });

  test('on any day, for any sickness, nothing else passes by itself', () => {
    fc.assert(
      fc.property(firstDays, fc.integer({ min: 0, max: 1500 }), (firstDay, days) => {
        const of = facts({ sickness: sickness({ firstDay }) });
        for (const { obligation, state } of deadlinesOf(of, addDays(firstDay, days))) {
          if (comesByItself(obligation)) expect(state).not.toBe('overdue');
          else expect(state).not.toBe('passed');
        }
      }),
    );
  });
});

describe('the clock of one case, by hand', () => {
  test('a sickness since 10 March 2025', () => {
    expect(dueDates(facts())).toEqual({
      'problem-analysis': '2025-04-20',
      'action-plan': '2025-05-04',
      'evaluation.1': '2025-06-15',
      'evaluation.2': '2025-07-27',
      'evaluation.3': '2025-09-07',
      'evaluation.4': '2025-10-19',
      'evaluation.5': '2025-11-30',
      'notice-to-uwv': '2025-12-28',
      'evaluation.6': '2026-01-11',
      'evaluation.7': '2026-02-22',
      'first-year-evaluation': '2026-03-08',
      'evaluation.8': '2026-04-05',
      'second-track-start': '2026-04-19',
      'evaluation.9': '2026-05-17',
      'evaluation.10': '2026-06-28',
      'evaluation.11': '2026-08-09',
      'evaluation.12': '2026-09-20',
      'evaluation.13': '2026-11-01',
      'benefit-letter': '2026-11-15',
      'evaluation.14': '2026-12-13',
      'benefit-application': '2026-12-20',
      'reintegration-report': '2026-12-20',
      'evaluation.15': '2027-01-24',
      'waiting-period-end': '2027-03-07',
    });
  });

  test('the evaluation of the first year opens on the first day of week 46', () => {
    const found = deadlinesOf(facts(), '2026-01-19');
    const evaluation = found.find(({ obligation }) => obligation === 'first-year-evaluation');
    expect(evaluation).toMatchObject({ opensOn: '2026-01-19', state: 'open' });
    expect(weekOfSickness(sickness(), '2026-01-19')).toBe(46);
    expect(weekOfSickness(sickness(), '2026-01-18')).toBe(45);
  });

  test('the second track follows the evaluation as it was held, or as it is due', () => {
    const done = [{ obligation: 'first-year-evaluation', on: '2026-02-01' } as const];
    expect(dueDates(facts({ done }))['second-track-start']).toBe('2026-03-15');
  });

  test('ten days of work push everything after them back by ten days', () => {
    const worked = sickness({
      interruptions: [{ kind: 'recovered', from: '2025-05-01', until: '2025-05-10' }],
    });
    const dates = dueDates(facts({ sickness: worked }));
    expect(dates['problem-analysis']).toBe('2025-04-20');
    expect(dates['action-plan']).toBe('2025-05-14');
    expect(dates['waiting-period-end']).toBe('2027-03-17');
  });

  test('27 days is one sickness, 28 days a new one', () => {
    const back = (until: CalendarDate) =>
      dayCountOf(sickness({ interruptions: [{ kind: 'recovered', from: '2025-05-01', until }] }));
    expect(back('2025-05-27')).toMatchObject({ firstDay: '2025-03-10' });
    expect(back('2025-05-28')).toEqual({ firstDay: '2025-05-29', gaps: [] });
  });

  test('pregnancy leave of sixteen weeks between days of sickness does not count', () => {
    const leave = { kind: 'pregnancy-leave', from: '2025-06-01', until: '2025-09-20' } as const;
    const dates = dueDates(facts({ sickness: sickness({ interruptions: [leave] }) }));
    expect(dates['waiting-period-end']).toBe(addDays('2027-03-07', 112));
  });

  test('after leave the count starts anew when the sickness is a new one', () => {
    const leave = {
      kind: 'pregnancy-leave',
      from: '2025-06-01',
      until: '2025-09-20',
      startsAnew: true,
    } as const;
    expect(dayCountOf(sickness({ interruptions: [leave] })).firstDay).toBe('2025-09-21');
  });

  test('leave that work follows upon is an interruption as any other', () => {
    const interruptions: Interruption[] = [
      { kind: 'recovered', from: '2025-09-21', until: '2025-09-22' },
      { kind: 'pregnancy-leave', from: '2025-06-01', until: '2025-09-20' },
    ];
    expect(dayCountOf(sickness({ interruptions })).firstDay).toBe('2025-09-23');
  });

  test('what was due after the last day of sickness is not asked', () => {
    const ended = deadlinesOf(
      facts({ sickness: sickness({ lastDay: '2025-05-01' }) }),
      '2025-06-01',
    );
    expect(ended.map(({ id }) => id)).toEqual(['problem-analysis']);
  });

  test('UWV can extend the wages by 52 weeks and no more', () => {
    const until = (wageSanctionUntil: CalendarDate) =>
      dueDates(facts({ wageSanctionUntil }))['wage-sanction-end'];
    expect(until('2027-09-01')).toBe('2027-09-01');
    expect(until('2029-01-01')).toBe(addDays('2027-03-07', 364));
    expect(dueDates(facts())['wage-sanction-end']).toBeUndefined();
  });

  test('states: done, exempt, overdue, due soon, later', () => {
    const found = deadlinesOf(
      facts({
        done: [{ obligation: 'problem-analysis', on: '2025-04-30' }],
        exemptions: [
          {
            obligation: 'second-track-start',
            ground: 'return-within-three-months',
            since: '2026-03-01',
            until: null,
          },
        ],
      }),
      '2026-02-10',
    );
    const state = (id: string) => found.find((each) => each.id === id)?.state;
    expect(state('problem-analysis')).toBe('done');
    expect(state('action-plan')).toBe('overdue');
    expect(state('first-year-evaluation')).toBe('due-soon');
    expect(state('second-track-start')).toBe('exempt');
    expect(state('waiting-period-end')).toBe('later');
  });

  test('an exemption that ended before the deadline does not hold', () => {
    const found = deadlinesOf(
      facts({
        exemptions: [
          {
            obligation: 'second-track-start',
            ground: 'return-within-three-months',
            since: '2026-01-01',
            until: '2026-04-18',
          },
        ],
      }),
      '2026-05-01',
    );
    expect(found.find(({ id }) => id === 'second-track-start')?.state).toBe('overdue');
  });

  test('one talk makes up for all evaluations in arrears', () => {
    const before = deadlinesOf(facts(), '2026-02-01').filter(
      ({ obligation, state }) => obligation === 'evaluation' && state === 'overdue',
    );
    expect(before).toHaveLength(1);
    const after = deadlinesOf(
      facts({ done: [{ obligation: 'evaluation', on: '2026-02-01' }] }),
      '2026-02-01',
    ).filter(({ obligation }) => obligation === 'evaluation');
    expect(after[0]).toMatchObject({ id: 'evaluation.1', state: 'done', doneOn: '2026-02-01' });
    expect(after[1]).toMatchObject({ id: 'evaluation.2', dueOn: '2026-03-15', state: 'later' });
  });
});

describe('for any dates', () => {
  test('a day counted forth and back is the same day', () => {
    fc.assert(
      fc.property(
        firstDays,
        shortInterruptions,
        fc.integer({ min: 1, max: 1100 }),
        (first, gaps, day) => {
          const count = dayCountOf(sickness({ firstDay: first, interruptions: gaps(first) }));
          expect(daysUpTo(count, dateOfDay(count, day))).toBe(day);
        },
      ),
    );
  });

  test('counting day by day gives the same dates, over summer time, leap days and year ends', () => {
    fc.assert(
      fc.property(firstDays, shortInterruptions, (first, gaps) => {
        const interruptions = gaps(first);
        const count = dayCountOf(sickness({ firstDay: first, interruptions }));
        let [date, ill, wrong] = [first, 0, false];
        for (let days = 0; days < 1200; days += 1) {
          const isWell = interruptions.some(({ from, until }) => from <= date && date <= until);
          if (!isWell) ill += 1;
          wrong ||= daysUpTo(count, date) !== ill || (!isWell && dateOfDay(count, ill) !== date);
          date = addDays(date, 1);
        }
        expect(wrong).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  test('without interruptions the waiting period lasts 728 days, on the same day of the week', () => {
    fc.assert(
      fc.property(firstDays, (firstDay) => {
        const dates = dueDates(facts({ sickness: sickness({ firstDay }) }), firstDay);
        expect(daysBetween(firstDay, dates['waiting-period-end'] ?? '') + 1).toBe(728);
        expect(daysBetween(firstDay, dates['problem-analysis'] ?? '') + 1).toBe(42);
        expect(
          daysBetween(dates['benefit-application'] ?? '', dates['waiting-period-end'] ?? ''),
        ).toBe(77);
      }),
    );
  });

  test('days of work never bring a deadline forward, and at most by themselves push it back', () => {
    fc.assert(
      fc.property(firstDays, shortInterruptions, (firstDay, gaps) => {
        const interruptions = gaps(firstDay);
        const worked = interruptions.reduce(
          (days, { from, until }) => days + daysBetween(from, until) + 1,
          0,
        );
        const plain = dueDates(facts({ sickness: sickness({ firstDay }) }), firstDay);
        const moved = dueDates(
          facts({ sickness: sickness({ firstDay, interruptions }) }),
          firstDay,
        );
        for (const [id, dueOn] of Object.entries(plain)) {
          const shift = daysBetween(dueOn, moved[id] ?? '');
          expect(shift).toBeGreaterThanOrEqual(0);
          expect(shift).toBeLessThanOrEqual(worked);
        }
      }),
    );
  });

  test('the order of the interruptions does not matter', () => {
    fc.assert(
      fc.property(firstDays, shortInterruptions, (firstDay, gaps) => {
        const interruptions = gaps(firstDay);
        const turned = interruptions.toReversed();
        expect(dayCountOf(sickness({ firstDay, interruptions: turned }))).toEqual(
          dayCountOf(sickness({ firstDay, interruptions })),
        );
      }),
    );
  });

  test('seen on any day each deadline is the same, only its state differs', () => {
    const onceOnly = (of: CaseFacts, today: CalendarDate) =>
      deadlinesOf(of, today)
        .filter(({ obligation }) => obligation !== 'evaluation')
        .map(({ id, dueOn }) => [id, dueOn]);
    fc.assert(
      fc.property(firstDays, fc.integer({ min: 0, max: 1500 }), (firstDay, days) => {
        const of = facts({ sickness: sickness({ firstDay }) });
        expect(onceOnly(of, addDays(firstDay, days))).toEqual(onceOnly(of, firstDay));
      }),
    );
  });
});

describe('the rules', () => {
  test('each obligation has one rule on each day since July 2013', () => {
    fc.assert(
      fc.property(firstDays, (firstDay) => {
        const obligations = rulesFor(firstDay).map(({ obligation }) => obligation);
        expect(obligations.toSorted()).toEqual([...OBLIGATIONS].toSorted());
      }),
    );
  });

  test('each row has its own id, a source, and words in both languages', () => {
    expect(new Set(DEADLINE_RULES.map(({ id }) => id)).size).toBe(DEADLINE_RULES.length);
    for (const { source, explanation } of DEADLINE_RULES) {
      expect(source.length).toBeGreaterThan(10);
      expect(explanation.nl).toMatch(/\.$/);
      expect(explanation.en).toMatch(/\.$/);
    }
  });

  test('a new law is a new row, and cases that began before keep the old one', () => {
    const rules = DEADLINE_RULES.flatMap((rule): DeadlineRule[] =>
      rule.obligation === 'benefit-application'
        ? [
            { ...rule, until: '2027-12-31' },
            {
              ...rule,
              id: 'benefit-application.2028',
              from: '2028-01-01',
              due: { kind: 'week', week: 97 },
            },
          ]
        : [rule],
    );
    const week = (firstDay: CalendarDate) => {
      const of = sickness({ firstDay });
      const found = deadlinesOf(facts({ sickness: of }), firstDay, rules);
      return weekOfSickness(of, found.find(({ id }) => id === 'benefit-application')?.dueOn ?? '');
    };
    expect(week('2027-12-31')).toBe(93);
    expect(week('2028-01-01')).toBe(97);
  });

  test('since July 2023 plan and evaluation hold the view of both', () => {
    const ids = (firstDay: CalendarDate) => rulesFor(firstDay).map(({ id }) => id);
    expect(ids('2023-06-30')).toContain('action-plan.2004');
    expect(ids('2023-07-01')).toContain('action-plan.2023');
    expect(ids('2023-07-01')).not.toContain('action-plan.2004');
  });
});

describe('dates that cannot be', () => {
  const codes = (of: Partial<Sickness>) =>
    problemsOf(sickness(of), '2026-01-15').map(({ code }) => code);

  test('are each named', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ firstDay: '2026-01-15' })).toEqual([]);
    expect(codes({ firstDay: '2026-01-16' })).toEqual(['first-day-in-the-future']);
    expect(codes({ firstDay: '2016-01-15' })).toEqual(['first-day-too-long-ago']);
    expect(codes({ firstDay: '2025-02-29' })).toEqual(['not-a-date']);
    expect(codes({ lastDay: 'gisteren' })).toEqual(['not-a-date']);
    expect(codes({ lastDay: '2025-03-09' })).toEqual(['ends-before-it-begins']);
    expect(codes({ lastDay: '2026-01-16' })).toEqual(['ends-in-the-future']);
  });

  test('of interruptions too', () => {
    const interruption = (from: string, until: string) =>
      ({ kind: 'recovered', from, until }) as const;
    const of = (...interruptions: Interruption[]) =>
      codes({ interruptions, lastDay: '2025-12-31' });
    expect(of(interruption('2025-06-01', '2025-06-10'))).toEqual([]);
    expect(of(interruption('2025-03-10', '2025-03-12'))).toEqual([
      'interruption-before-the-first-day',
    ]);
    expect(of(interruption('2025-06-10', '2025-06-01'))).toEqual([
      'interruption-ends-before-it-begins',
    ]);
    expect(of(interruption('2026-01-02', '2026-01-04'))).toEqual(['interruption-after-the-end']);
    expect(of(interruption('2025-06-31', '2025-07-04'))).toEqual(['interruption-not-a-date']);
    expect(
      of(interruption('2025-06-01', '2025-06-10'), interruption('2025-06-10', '2025-06-12')),
    ).toEqual(['interruptions-overlap']);
  });
});
