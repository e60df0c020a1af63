import { expect, test } from 'vitest';
import { makeContacts } from './contacts.ts';
import { generatePeople } from './generator/people.ts';
import { generateVacancies } from './generator/vacancies.ts';

const today = '2026-03-02';

test.each([1, 2, 3])('seed %s: an introduction has one placement at most', (seed) => {
  const people = [...generatePeople({ seed, count: 60, today })];
  const vacancies = [...generateVacancies({ seed, count: 80, today })];
  const { introductions, placements } = makeContacts(people, vacancies, 300, { seed, today });
  const after = placements.map((row) => row['introduction_id']);
  expect(after.length).toBeGreaterThan(10);
  expect(new Set(after).size).toBe(after.length);
  const succeeded = introductions.filter((row) => row['status'] === 'succeeded');
  expect(succeeded.map((row) => row['id'])).toEqual(expect.arrayContaining(after));
});

test('somebody waits for one answer at a time, and for nothing that is over', () => {
  const people = [...generatePeople({ seed: 1, count: 60, today })];
  const vacancies = [...generateVacancies({ seed: 1, count: 80, today })];
  const { introductions, awaitedAnswers } = makeContacts(people, vacancies, 300, {
    seed: 1,
    today,
  });
  const open = awaitedAnswers.filter((row) => row['ended_at'] === null);
  const waiting = open.map((row) => row['introduction_id']);
  expect(new Set(waiting).size).toBe(waiting.length);
  const underWay = introductions.filter((row) =>
    ['released', 'meeting-proposed', 'meeting-agreed'].includes(String(row['status'])),
  );
  expect(waiting.sort()).toEqual(underWay.map((row) => row['id']).sort());
  for (const row of open) expect(String(row['due_on']) > today).toBe(true);
  expect(awaitedAnswers.some((row) => Number(row['answered_after']) > 5)).toBe(true);
});
