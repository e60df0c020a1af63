import { passportInput } from '@inzetbaar/contracts/passports';
import { expect, test } from 'vitest';
import { isFilled, progressOf } from './progress.ts';
import { PASSPORT_FIELDS, STEPS, neighboursOf, stepOfField } from './steps.ts';

test('every field of a passport is asked in exactly one step', () => {
  expect([...PASSPORT_FIELDS].sort()).toEqual(Object.keys(passportInput.shape).sort());
});

test.each([
  ['registrations.2.number', 'registrations'],
  ['otherHours', 'hours'],
  ['visible', 'lanes'],
  ['somethingElse', 'skills'],
])('%s is asked in %s', (path, step) => {
  expect(stepOfField(path).id).toBe(step);
});

test('the first step has nothing before it and the last nothing after it', () => {
  const [first] = STEPS;
  const last = STEPS[STEPS.length - 1] ?? first;
  expect(neighboursOf(first)).toMatchObject({ number: 1, after: { id: 'registrations' } });
  expect(neighboursOf(first).before).toBeUndefined();
  expect(neighboursOf(last)).toMatchObject({ number: STEPS.length, before: { id: 'about' } });
  expect(neighboursOf(last).after).toBeUndefined();
});

test('an empty passport has nothing filled in', () => {
  const empty = { skills: [], hoursMin: 0, hoursMax: 0, postcodeArea: null, phone: null };
  expect(STEPS.filter((step) => isFilled(step.id, empty))).toEqual([]);
  expect(progressOf(empty)).toEqual({ filled: 0, needed: 5 });
});

test('only the needed parts count for the progress', () => {
  const begun = {
    skills: [{ skillId: 'wound-care', level: 3 as const, source: 'work' as const }],
    hoursMax: 24,
    postcodeArea: '6211',
    wishedForms: ['contract' as const],
    introductionText: 'Ik werk graag met ouderen.',
  };
  expect(progressOf(begun)).toEqual({ filled: 3, needed: 5 });
  expect(isFilled('wishes', begun)).toBe(true);
  expect(isFilled('about', begun)).toBe(true);
});
