import type { PassportInput } from '@inzetbaar/contracts/passports';
import { expect, test } from 'vitest';
import { differencesBetween, proposedSides } from './differences.ts';

const base: PassportInput = {
  skills: [{ skillId: 'wound-care', level: 3, source: 'work' }],
  registrations: [],
  workConditions: ['no-lifting', 'fixed-days'],
  hoursMin: 16,
  hoursMax: 24,
  otherHours: 0,
  availability: ['mon-day', 'tue-day'],
  postcodeArea: '6211',
  maxTravelKm: 15,
  wishedBranches: [],
  wishedForms: [],
  lanes: ['second-track'],
  phone: null,
  introductionText: '',
  visible: true,
};

test('the same passport with lists in another order does not differ', () => {
  const mine = { ...base, workConditions: base.workConditions.toReversed(), phone: '' };
  expect(differencesBetween(base, mine, base)).toEqual([]);
});

test('a difference tells where it was made, in the order of the steps', () => {
  const mine: PassportInput = {
    ...base,
    hoursMax: 32,
    visible: false,
    skills: [{ skillId: 'wound-care', level: 4, source: 'work' }],
  };
  const theirs: PassportInput = { ...base, hoursMax: 28, postcodeArea: '6411' };
  const differences = differencesBetween(base, mine, theirs);
  expect(differences).toEqual([
    { field: 'skills', changed: 'here' },
    { field: 'hoursMax', changed: 'both' },
    { field: 'postcodeArea', changed: 'elsewhere' },
    { field: 'visible', changed: 'here' },
  ]);
  expect(proposedSides(differences)).toEqual({
    skills: 'mine',
    hoursMax: 'mine',
    postcodeArea: 'theirs',
    visible: 'mine',
  });
});
