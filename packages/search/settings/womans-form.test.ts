import { expect, test } from 'vitest';
import { womansFormOf } from './womans-form.ts';

test.each([
  ['werker', 'werkster'],
  ['medewerker', 'medewerkster'],
  ['begeleider', 'begeleidster'],
  ['verpleger', 'verpleegster'],
  ['schoonmaker', 'schoonmaakster'],
  ['verzorger', 'verzorgster'],
  ['planner', 'planster'],
  ['schrijver', 'schrijfster'],
])('%s → %s', (word, form) => {
  expect(womansFormOf(word)).toBe(form);
});

test.each(['vervoer', 'gastheer', 'portier', 'leidster', 'water', 'kok', 'monteur', ''])(
  '%j has no such form',
  (word) => {
    expect(womansFormOf(word)).toBeNull();
  },
);
