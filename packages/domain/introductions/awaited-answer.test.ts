import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  type CalendarDate,
  isWorkingDay,
  workingDaysBetween,
} from '../calendar/index.ts';
import {
  ANSWER_REMINDERS,
  ANSWER_RULES,
  answerReminderDue,
  askedOfEmployerFrom,
  awaitAnswer,
  type AwaitedAnswer,
  decideAwaitedAnswer,
  isAnswerLate,
  pausesFrom,
  workingDaysTaken,
} from './awaited-answer.ts';
import { INTRODUCTION_STATUSES } from './status.ts';

const now = new Date('2026-11-24T09:00:00Z');
const before = new Date('2026-11-20T09:00:00Z');
const ahead = new Date('2026-11-27T09:00:00Z');
const turn = { meetingProposedBy: null, meetingAt: null } as const;
const released = { ...turn, status: 'released' } as const;
const proposedBy = (meetingProposedBy: 'candidate' | 'employer') =>
  ({ status: 'meeting-proposed', meetingProposedBy, meetingAt: ahead }) as const;
const agreed = {
  status: 'meeting-agreed',
  meetingProposedBy: 'employer',
  meetingAt: ahead,
} as const;

describe('whose turn it is', () => {
  it('is the employer’s once something is shared, a time is proposed to it, or the meeting has been', () => {
    expect(askedOfEmployerFrom(released, now)).toBe(now);
    expect(askedOfEmployerFrom(proposedBy('candidate'), now)).toBe(now);
    expect(askedOfEmployerFrom(agreed, now)).toBe(ahead);
  });

  it('is not the employer’s otherwise', () => {
    expect(askedOfEmployerFrom(proposedBy('employer'), now)).toBeNull();
    const others = INTRODUCTION_STATUSES.filter(
      (status) => !['released', 'meeting-proposed', 'meeting-agreed'].includes(status),
    );
    for (const status of others) expect(askedOfEmployerFrom({ ...turn, status }, now)).toBeNull();
  });
});

describe('an awaited answer', () => {
  it('is due so many working days later, the day of asking not counted', () => {
    expect(awaitAnswer(now, 5)).toEqual({
      askedAt: now,
      workingDays: 5,
      dueOn: '2026-12-01',
      remindersSent: 0,
      remindedOn: null,
    });
    // Nearly midnight in UTC is the next day in Amsterdam, in winter and in summer.
    expect(awaitAnswer(new Date('2026-11-24T23:30:00Z'), 5).dueOn).toBe('2026-12-02');
    expect(awaitAnswer(new Date('2026-06-24T22:30:00Z'), 1).dueOn).toBe('2026-06-26');
    expect(awaitAnswer(new Date('2026-06-24T21:30:00Z'), 1).dueOn).toBe('2026-06-25');
  });

  const stands = { askedAt: before };
  it.each([
    ['begins', null, released, 'candidate', { present: 'none', askedAt: now }],
    [
      'is given by a proposal',
      stands,
      proposedBy('employer'),
      'employer',
      { present: 'answered', askedAt: null },
    ],
    [
      'is given by a no',
      stands,
      { ...turn, status: 'declined' },
      'employer',
      { present: 'answered', askedAt: null },
    ],
    [
      'is given by a yes, and the next begins at the meeting',
      stands,
      agreed,
      'employer',
      { present: 'answered', askedAt: ahead },
    ],
    [
      'stays as it was when the person proposes a time',
      stands,
      proposedBy('candidate'),
      'candidate',
      { present: 'stays', askedAt: null },
    ],
    [
      'stays as it was when the person shares something else',
      stands,
      released,
      'candidate',
      { present: 'stays', askedAt: null },
    ],
    [
      'falls away when the person withdraws',
      stands,
      { ...turn, status: 'withdrawn' },
      'candidate',
      { present: 'dropped', askedAt: null },
    ],
    [
      'falls away when the introduction lapses',
      stands,
      { ...turn, status: 'expired' },
      'system',
      { present: 'dropped', askedAt: null },
    ],
    [
      'about a meeting ahead is nobody’s when another time comes',
      { askedAt: ahead },
      proposedBy('candidate'),
      'candidate',
      { present: 'dropped', askedAt: now },
    ],
    [
      'about a meeting ahead is not given by moving it',
      { askedAt: ahead },
      proposedBy('employer'),
      'employer',
      { present: 'dropped', askedAt: null },
    ],
  ] as const)('%s', (_, present, after, by, decided) => {
    expect(decideAwaitedAnswer(present, after, by, now)).toEqual(decided);
  });

  it('counts the working days that it took', () => {
    expect(workingDaysTaken(now, new Date('2026-11-24T20:00:00Z'))).toBe(0);
    expect(workingDaysTaken(now, new Date('2026-12-01T20:00:00Z'))).toBe(5);
    expect(workingDaysTaken(now, new Date('2026-11-29T20:00:00Z'))).toBe(3);
  });
});

const asked = fc
  .tuple(
    fc.integer({ min: 0, max: 12_000 }),
    fc.integer({ min: 0, max: 86_399 }),
    fc.integer({ min: ANSWER_RULES.leastDays, max: ANSWER_RULES.mostDays }),
  )
  .map(([days, seconds, workingDays]) =>
    awaitAnswer(
      new Date(Date.parse(`${addDays('2020-01-01', days)}T00:00:00Z`) + seconds * 1000),
      workingDays,
    ),
  );

/** What happens on each day until the pause, on the days on which the platform works. */
function live(answer: AwaitedAnswer, works: (day: CalendarDate) => boolean) {
  const reminders: CalendarDate[] = [];
  let present = answer;
  const first = addDays(answer.dueOn, -60);
  for (let day = 0; day < 200; day += 1) {
    const today = addDays(first, day);
    if (!works(today)) continue;
    const from = pausesFrom(present);
    if (from !== null && from <= today) return { reminders, pausedOn: today };
    const sent = answerReminderDue(present, today);
    if (sent === null) continue;
    reminders.push(today);
    present = { ...present, remindersSent: sent, remindedOn: today };
  }
  throw new Error('never paused');
}

describe('reminders and the pause', () => {
  it('of five working days come on the third and the fifth, and the pause on the eighth', () => {
    expect(live(awaitAnswer(now, 5), () => true)).toEqual({
      reminders: ['2026-11-27', '2026-12-01'],
      pausedOn: '2026-12-04',
    });
  });

  it('of one working day is one', () => {
    expect(live(awaitAnswer(now, 1), () => true)).toEqual({
      reminders: ['2026-11-25'],
      pausedOn: '2026-11-30',
    });
  });

  it('come once each, on working days, and always before the pause', () => {
    fc.assert(
      fc.property(asked, (answer) => {
        const { reminders, pausedOn } = live(answer, () => true);
        expect(reminders.length).toBeLessThanOrEqual(ANSWER_REMINDERS.length);
        expect(new Set(reminders).size).toBe(reminders.length);
        expect(reminders.at(-1)).toBe(answer.dueOn);
        for (const day of [...reminders, pausedOn]) expect(isWorkingDay(day)).toBe(true);
        expect(workingDaysBetween(answer.dueOn, pausedOn)).toBe(ANSWER_RULES.graceDays + 1);
        expect(isAnswerLate(answer, answer.dueOn)).toBe(false);
        expect(isAnswerLate(answer, addDays(answer.dueOn, 1))).toBe(true);
      }),
    );
  });

  it('leave the same time after a reminder that came late because the platform stood still', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 60 }), (answer, days) => {
        const back = addDays(answer.dueOn, days);
        const { reminders, pausedOn } = live(answer, (day) => day >= back);
        expect(reminders).toEqual([back]);
        expect(pausedOn).toBe(addWorkingDays(back, ANSWER_RULES.graceDays + 1));
      }),
    );
  });
});
