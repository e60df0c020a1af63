import { expect, test } from 'vitest';
import { codeOf } from './personName.ts';

test.each([
  ['c3447c83bc4da3acefb3372e6ff85a58', 'C344'],
  ['7f3a91c2', '7F3A'],
  ['Noor Janssen', undefined],
  ['noor', undefined],
  ['anne-marie', undefined],
])('%s has the code %s', (person, code) => {
  expect(codeOf(person)).toBe(code);
});
