import type { VacancyInput } from '@inzetbaar/contracts/vacancies';
import { expect, test } from 'vitest';
import { changesFrom, differencesBetween, proposedSides } from './differences.ts';

const base: VacancyInput = {
  title: 'Helpende plus',
  description: 'Werken op een kleine woongroep.',
  branch: 'vvt',
  locationId: '0199d3a0-0000-7000-8000-000000000001',
  capacity: { kind: 'positions', positions: 2 },
  skills: [{ skillId: 'wondzorg', level: 3, importance: 'essential' }],
  titles: [],
  reservedProcedures: [],
  conditionsMet: ['no-lifting', 'fixed-days'],
  conditionsNotMet: [],
  hoursMin: 16,
  hoursMax: 24,
  growth: null,
  availability: ['mon-day', 'tue-day'],
  lanes: ['second-track', 'extra-hours'],
  forms: ['contract'],
  startsOn: null,
  expiresOn: null,
  externalId: null,
};

const FIELDS = [
  'title',
  'capacity',
  'skills',
  'hoursMin',
  'hoursMax',
  'availability',
  'lanes',
  'startsOn',
  'expiresOn',
  'externalId',
] as const;

test('equal versions do not differ, also with lists in another order', () => {
  const mine = { ...base, availability: base.availability.toReversed(), externalId: '' };
  expect(differencesBetween(FIELDS, base, mine, base)).toEqual([]);
});

test('a difference tells who made it, in the order of the form', () => {
  const mine: VacancyInput = { ...base, title: 'Helpende', hoursMax: 28, lanes: ['extra-hours'] };
  const theirs: VacancyInput = {
    ...base,
    title: 'Helpende plus, avond',
    hoursMin: 12,
    lanes: ['extra-hours'],
  };
  expect(differencesBetween(FIELDS, base, mine, theirs)).toEqual([
    { field: 'title', changedBy: 'both' },
    { field: 'hoursMin', changedBy: 'them' },
    { field: 'hoursMax', changedBy: 'me' },
  ]);
});

test('a change inside a list or an object is a difference', () => {
  const mine: VacancyInput = {
    ...base,
    skills: [{ skillId: 'wondzorg', level: 4, importance: 'essential' }],
  };
  const theirs: VacancyInput = { ...base, capacity: { kind: 'hours', hoursPerWeek: 60 } };
  expect(differencesBetween(FIELDS, base, mine, theirs).map(({ field }) => field)).toEqual([
    'capacity',
    'skills',
  ]);
});

test('each keeps what only that side changed, and mine wins where both did', () => {
  const proposed = proposedSides([
    { field: 'title', changedBy: 'both' },
    { field: 'hoursMin', changedBy: 'them' },
    { field: 'hoursMax', changedBy: 'me' },
  ]);
  expect(proposed).toEqual({ title: 'mine', hoursMin: 'theirs', hoursMax: 'mine' });
});

test('an update carries the changed fields and no others', () => {
  expect(changesFrom(FIELDS, base, { ...base, hoursMax: 32, expiresOn: '2027-01-31' })).toEqual({
    hoursMax: 32,
    expiresOn: '2027-01-31',
  });
  expect(changesFrom(FIELDS, base, base)).toEqual({});
});

test('emptying a field is a change', () => {
  const dated: VacancyInput = { ...base, startsOn: '2026-12-01' };
  expect(changesFrom(FIELDS, dated, { ...dated, startsOn: null })).toEqual({ startsOn: null });
});
