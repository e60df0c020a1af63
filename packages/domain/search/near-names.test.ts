import { describe, expect, test } from 'vitest';
import { NearNames } from './near-names.ts';

const WORDS = {
  functions: [
    { id: 'wound-nurse', labels: ['Wondverpleegkundige', 'wondconsulent'] },
    { id: 'nurse', labels: ['Verpleegkundige', 'verpleegster'] },
    { id: 'physiotherapist', labels: ['Fysiotherapeut'] },
    { id: 'cleaner', labels: ['Schoonmaker', 'poetshulp'] },
  ],
  skills: [
    { id: 'cleaning', labels: ['Schoonmaken', 'poetsen'] },
    { id: 'wound-care', labels: ['Wondzorg', 'wonden verzorgen'] },
    { id: 'nurse', labels: ['Verplegen op de afdeling'] },
  ],
  pieces: ['wond', 'zorg', 'poets', 'hulp'],
};
const names = new NearNames(WORDS);

describe('NearNames', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['wondverpleegkundige', ['wound-nurse'], []],
    ['wontferpleechkundigen', ['wound-nurse'], []],
    ['fysjotherapeute', ['physiotherapist'], []],
    ['verpleegsters', ['nurse'], []],
    ['poetsster', [], ['cleaning']],
    ['verzorgen van wonden', [], ['wound-care']],
  ])('%s', (words, functionIds, skillIds) => {
    expect(names.nearest(words)).toEqual({ functionIds, skillIds });
  });

  test.each([
    'loodgieter',
    'asdfgh',
    'piloot',
    'dakdekker',
    'vrachtwagenchauffeur',
    '',
    '!?',
    'de',
  ])('%j is no name', (words) => {
    expect(names.nearest(words)).toBeNull();
  });

  test('one more word makes it another thing', () => {
    expect(names.nearest('fysiotherapeut luchtvaart boerderij')).toBeNull();
  });

  test('the same names give the same answer', () => {
    expect(new NearNames(WORDS).nearest('poetsster')).toEqual(names.nearest('poetsster'));
  });

  test('without names nothing is near', () => {
    const none = new NearNames({ functions: [], skills: [], pieces: [] });
    expect(none.nearest('zorg')).toBeNull();
  });
});
