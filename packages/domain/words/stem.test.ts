import { describe, expect, test } from 'vitest';
import { stemOf } from './stem.ts';

describe('the stem of a word', () => {
  test.each([
    ['wonden', 'wond'],
    ['begeleidster', 'begeleider'],
    ['begeleiders', 'begeleider'],
    ['huizen', 'huis'],
    ['leraren', 'leraar'],
    ['kousje', 'kous'],
    ['assistente', 'assistent'],
    ['masseuse', 'masseur'],
    ['verzorgen', 'verzorging'],
    ['pennen', 'pen'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each([
    ['wond', 'mond'],
    ['adl', 'add'],
    ['zorg', 'zorgen voor'],
  ])('differs for %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
