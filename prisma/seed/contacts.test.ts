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
