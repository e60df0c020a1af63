import { expect, test } from 'vitest';
import { replaceSplit } from './replaceSplit.ts';

const skill = (skillId: string, level: 2 | 3 | 4) => ({ skillId, level, source: 'home' }) as const;
const list = [skill('cooking', 4), skill('caring', 3), skill('meals', 2)];

test('the parts that were chosen stand where the whole stood, at its level', () => {
  expect(replaceSplit(list, 'caring', ['washing', 'dressing'])).toEqual([
    skill('cooking', 4),
    skill('washing', 3),
    skill('dressing', 3),
    skill('meals', 2),
  ]);
});

test('a part that was there already keeps the higher level, and stands there once', () => {
  expect(replaceSplit(list, 'caring', ['meals', 'cooking'])).toEqual([
    skill('cooking', 4),
    skill('meals', 3),
  ]);
});

test('nothing chosen takes the whole out; something that is not there changes nothing', () => {
  expect(replaceSplit(list, 'caring', [])).toEqual([skill('cooking', 4), skill('meals', 2)]);
  expect(replaceSplit(list, 'walking', ['washing'])).toBe(list);
});

test('what must be there stays so, whichever of the two asked it', () => {
  const asked = (skillId: string, importance: 'essential' | 'desirable') =>
    ({ skillId, level: 3, importance }) as const;
  expect(
    replaceSplit([asked('meals', 'desirable'), asked('caring', 'essential')], 'caring', ['meals']),
  ).toEqual([asked('meals', 'essential')]);
  expect(
    replaceSplit([asked('meals', 'essential'), asked('caring', 'desirable')], 'caring', [
      'meals',
      'washing',
    ]),
  ).toEqual([asked('meals', 'essential'), asked('washing', 'desirable')]);
});
