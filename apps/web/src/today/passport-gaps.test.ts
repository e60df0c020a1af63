import type { Passport } from '@inzetbaar/contracts/passports';
import { expect, test } from 'vitest';
import { PASSPORT_PARTS, passportGaps } from './passport-gaps.ts';

const EMPTY: Passport = {
  skills: [],
  registrations: [],
  workConditions: [],
  hoursMin: 0,
  hoursMax: 0,
  otherHours: 0,
  buildUp: [],
  availability: [],
  postcodeArea: null,
  maxTravelKm: null,
  wishedBranches: [],
  wishedForms: [],
  lanes: [],
  phone: null,
  introductionText: '',
  visible: true,
  municipality: null,
  version: 0,
  updatedAt: null,
};

test('an empty passport misses everything', () => {
  expect(passportGaps(EMPTY)).toEqual([...PASSPORT_PARTS]);
});

test('what is filled in is not asked again', () => {
  const passport: Passport = {
    ...EMPTY,
    skills: [{ skillId: 'triage', nl: 'Triage', en: 'Triage', level: 3, source: 'work' }],
    hoursMax: 24,
    lanes: ['extra-hours'],
  };
  expect(passportGaps(passport)).toEqual(['availability', 'place']);
  expect(passportGaps({ ...passport, availability: ['mon-day'], postcodeArea: '6411' })).toEqual(
    [],
  );
});
