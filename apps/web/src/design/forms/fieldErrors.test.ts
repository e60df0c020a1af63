import type { FieldPath, FieldValues } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { ApiProblem, OfflineProblem } from '../../api/problems.ts';
import { firstMessage, listErrors, showServerIssues } from './fieldErrors.ts';
import type { FormToMark } from './fieldErrors.ts';

function formWith<Values extends FieldValues>(values: Values) {
  const setError = vi.fn<(path: FieldPath<Values>, error: object) => void>();
  const form: FormToMark<Values> = { getValues: () => values, setError };
  return { form, setError };
}

const refused = (path: string) =>
  new ApiProblem(422, {
    code: 'invalid_input',
    issues: [{ path, code: 'unknown_skill', message: 'Deze vaardigheid kennen we niet.' }],
  });

test('errors are listed flat, with their paths, in the order of the fields', () => {
  const errors = {
    title: { type: 'too_small', message: 'Vul dit in.' },
    skills: [undefined, { level: { type: 'invalid', message: 'Dit klopt nog niet.' } }],
    root: { form: { type: 'custom', message: 'Als geheel klopt het niet.' } },
  };
  expect(listErrors(errors)).toEqual([
    { path: 'title', message: 'Vul dit in.' },
    { path: 'skills.1.level', message: 'Dit klopt nog niet.' },
  ]);
});

test('a field shows the first problem of its value, however deep it lies', () => {
  expect(firstMessage([undefined, { level: { type: 'x', message: 'Hier.' } }])).toBe('Hier.');
  expect(firstMessage({ type: 'x', message: 'Boven.' })).toBe('Boven.');
  expect(firstMessage(undefined)).toBeUndefined();
});

test('a field that the server refused is marked', () => {
  const { form, setError } = formWith({ skills: [{ skillId: 'x' }] });
  expect(showServerIssues(form, refused('skills.0.skillId'))).toEqual([]);
  expect(setError).toHaveBeenCalledExactlyOnceWith('skills.0.skillId', {
    type: 'server',
    message: 'Deze vaardigheid kennen we niet.',
  });
});

test('what belongs to no field of the form is handed back', () => {
  const { form, setError } = formWith({ title: '' });
  expect(showServerIssues(form, refused('locationId'))).toEqual([
    { path: 'locationId', message: 'Deze vaardigheid kennen we niet.' },
  ]);
  expect(setError).not.toHaveBeenCalled();
});

test('a lost connection marks nothing', () => {
  const { form, setError } = formWith({ title: '' });
  expect(showServerIssues(form, new OfflineProblem(undefined))).toEqual([]);
  expect(setError).not.toHaveBeenCalled();
});
