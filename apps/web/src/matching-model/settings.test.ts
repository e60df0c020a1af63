import { MATCH_WEIGHT_REASONS, SCORE_PARTS } from '@inzetbaar/domain/matching';
import { expect, test } from 'vitest';
import { formatsFor } from '../i18n/formats.ts';
import { SETTINGS, settingOf, settingValue } from './settings.ts';

test('every setting of the ranking has words', () => {
  const named = Object.keys(MATCH_WEIGHT_REASONS).filter(
    (name) => !SCORE_PARTS.some((part) => part === name),
  );
  expect(named.toSorted()).toEqual([...SETTINGS].toSorted());
  expect(named.map(settingOf)).not.toContain(undefined);
  expect(settingOf('something-new')).toBeUndefined();
});

test.each([
  ['relatedFactor', '0.6', '60%'],
  ['trainingWeeksLimit', '12', '12'],
  ['importance', '3 : 1', '3 : 1'],
] as const)('%s of %s reads %s', (setting, value, expected) => {
  expect(settingValue(setting, value, formatsFor('nl')).replaceAll(/\s%/g, '%')).toBe(expected);
});
