import { expect, test } from 'vitest';
import { SKILLS } from '../skills/index.ts';
import { LIFE_AREAS } from './life-areas.ts';

test('every skill of home, family care and volunteering is proposed in one area of life', () => {
  const home = SKILLS.filter(({ group }) => group === 'home').map(({ id }) => id);
  const proposed = LIFE_AREAS.flatMap(({ skills }) => skills);
  expect(proposed.toSorted()).toEqual(home.toSorted());
});
