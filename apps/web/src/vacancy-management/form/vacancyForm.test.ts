import { expect, test } from 'vitest';
import { vacancyFormSchema } from './vacancyForm.ts';
import type { VacancyFormValues } from './vacancyForm.ts';

const complete: VacancyFormValues = {
  title: 'Helpende plus',
  description: 'Werken op een kleine woongroep.',
  branch: 'vvt',
  locationId: '0199d3a0-0000-7000-8000-000000000001',
  capacity: { kind: 'positions', positions: 2 },
  skills: [],
  hoursMin: 16,
  hoursMax: 24,
  lanes: ['second-track', 'extra-hours'],
  forms: ['contract'],
  publish: false,
};

/** What is wrong, as path and message: the two that the form shows a problem by. */
function problemsIn(values: Partial<VacancyFormValues>): [path: string, message: string][] {
  const result = vacancyFormSchema.safeParse({ ...complete, ...values });
  return (result.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);
}

test('a complete vacancy is sound, and what was left out is filled in', () => {
  expect(problemsIn({})).toEqual([]);
  expect(vacancyFormSchema.parse(complete)).toMatchObject({ titles: [], startsOn: null });
});

test('the rules of the domain are told beside the field that they are about', () => {
  expect(problemsIn({ hoursMin: 30 })).toEqual([['hoursMin', 'min_above_max']]);
  expect(problemsIn({ capacity: { kind: 'hours', hoursPerWeek: 8 } })).toEqual([
    ['capacity.hoursPerWeek', 'too_small'],
  ]);
  const twice = { skillId: 'wondzorg', level: 3, importance: 'essential' } as const;
  expect(problemsIn({ skills: [twice, twice] })).toEqual([['skills.1.skillId', 'duplicate']]);
});

test('a last day that has passed may be kept in a draft, but not published', () => {
  const passed = { expiresOn: '2020-01-01' };
  expect(problemsIn(passed)).toEqual([]);
  expect(problemsIn({ ...passed, publish: true })).toEqual([['expiresOn', 'date_in_past']]);
});
