import { passportInput } from '@inzetbaar/contracts/passports';
import type { Passport } from '@inzetbaar/contracts/passports';
import { expect, test } from 'vitest';
import { writtenPart } from './passportForm.ts';

const passport: Passport = {
  skills: [
    {
      skillId: 'cook',
      level: 4,
      source: 'home',
      lastUsedYear: 2020,
      nl: 'Koken',
      en: 'Cooking',
      splitInto: [
        { skillId: 'home-cooking', nl: 'Thuis koken', en: 'Home cooking', description: 'Koken.' },
      ],
    },
  ],
  registrations: [],
  workConditions: [],
  hoursMin: 8,
  hoursMax: 16,
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
  version: 3,
  updatedAt: null,
};

test('what was read can be saved again, also with a skill that was split', () => {
  const written = writtenPart(passport);
  expect(passportInput.safeParse(written).error).toBeUndefined();
  expect(written.skills).toEqual([
    { skillId: 'cook', level: 4, source: 'home', lastUsedYear: 2020 },
  ]);
});
