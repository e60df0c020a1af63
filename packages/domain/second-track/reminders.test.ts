import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/index.ts';
import { type CaseFacts, deadlinesOf, type Reminder, remindersDue } from './index.ts';

const FIRST_DAY = '2025-03-10';

const facts = (change: Partial<CaseFacts> = {}): CaseFacts => ({
  sickness: { firstDay: FIRST_DAY, interruptions: [], lastDay: null },
  done: [],
  exemptions: [],
  wageSanctionUntil: null,
  ...change,
});

/** What goes out when the platform looks on these days (counted from the first day of sickness). */
function sentOn(days: readonly number[], of: CaseFacts): Reminder[] {
  const sent: Reminder[] = [];
  for (const day of days) {
    const today = addDays(FIRST_DAY, day);
    sent.push(...remindersDue(deadlinesOf(of, today), sent, today));
  }
  return sent;
}

const weeksFor = (sent: readonly Reminder[], id: string) =>
  sent.filter(({ deadlineId }) => deadlineId === id).map(({ weeks }) => weeks);

test('four, two and one week before a deadline', () => {
  const everyDay = Array.from({ length: 800 }, (_, day) => day);
  const sent = sentOn(everyDay, facts());
  for (const id of ['problem-analysis', 'notice-to-uwv', 'waiting-period-end']) {
    expect(weeksFor(sent, id)).toEqual([4, 2, 1]);
  }
});

test('none for what was done or does not hold', () => {
  const everyDay = Array.from({ length: 800 }, (_, day) => day);
  const sent = sentOn(
    everyDay,
    facts({
      done: [{ obligation: 'notice-to-uwv', on: '2025-11-01' }],
      exemptions: [
        {
          obligation: 'second-track-start',
          ground: 'opinion-of-uwv',
          since: FIRST_DAY,
          until: null,
        },
      ],
    }),
  );
  expect(weeksFor(sent, 'notice-to-uwv')).toEqual([]);
  expect(weeksFor(sent, 'second-track-start')).toEqual([]);
});

test('after days of silence the last one makes up for those that were missed', () => {
  expect(weeksFor(sentOn([5, 36, 37], facts()), 'problem-analysis')).toEqual([1]);
});

test('a deadline that moved is reminded of anew', () => {
  const today = '2025-03-24';
  const before = remindersDue(deadlinesOf(facts(), today), [], today);
  const sickness = {
    firstDay: FIRST_DAY,
    interruptions: [{ kind: 'recovered', from: '2025-03-12', until: '2025-03-14' }],
    lastDay: null,
  } as const;
  const later = addDays(today, 3);
  const after = remindersDue(deadlinesOf(facts({ sickness }), later), before, later);
  expect(before.map(({ deadlineId }) => deadlineId)).toEqual(['problem-analysis']);
  expect(after).toEqual([{ deadlineId: 'problem-analysis', dueOn: '2025-04-23', weeks: 4 }]);
});

test('however often and whenever one looks, nothing goes out twice or after the day itself', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 60 }), (days) => {
      const inOrder = days.toSorted((a, b) => a - b);
      const sent = sentOn(inOrder, facts());
      const keys = sent.map(({ deadlineId, dueOn, weeks }) => `${deadlineId} ${dueOn} ${weeks}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const day of inOrder) {
        const today = addDays(FIRST_DAY, day);
        for (const { dueOn, weeks } of remindersDue(deadlinesOf(facts(), today), [], today)) {
          expect(dueOn >= today && addDays(dueOn, -7 * weeks) <= today).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});
