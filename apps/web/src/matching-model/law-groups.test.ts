import { AUTHORITY_RULES, LEGAL_TITLE_RULES, WORKING_TIME_LIMITS } from '@inzetbaar/domain/law';
import { expect, test } from 'vitest';
import { groupLaw } from './law-groups.ts';

test('every row of law is in its own group, with its title', () => {
  const law = [...LEGAL_TITLE_RULES, ...AUTHORITY_RULES, ...WORKING_TIME_LIMITS];
  const groups = groupLaw(law);
  expect(groups.titles.map(({ title }) => title)).toEqual(
    LEGAL_TITLE_RULES.map((row) => row.title),
  );
  expect(groups.authority.map(({ title }) => title)).toEqual(
    AUTHORITY_RULES.map((row) => row.title),
  );
  expect(groups['working-time'].map(({ rule }) => rule.id)).toEqual(
    WORKING_TIME_LIMITS.map((row) => row.id),
  );
});
