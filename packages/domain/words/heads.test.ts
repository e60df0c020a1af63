import { describe, expect, test } from 'vitest';
import { HeadWords } from './heads.ts';
import { stemsOf } from './label-features.ts';
import { CompoundLexicon } from './lexicon.ts';
import { stemOf } from './stem.ts';

const LABELS = ['docent', 'medewerker', 'wijkverpleegkundige', 'verpleegkundige', 'wijk', 'zorg'];
const lexicon = new CompoundLexicon([...LABELS, 'administratief', 'wiskunde']);
const heads = new HeadWords(LABELS, lexicon);

/** The stem that counts more than it would by itself. */
function headOf(text: string): string | undefined {
  const stems = stemsOf(text, lexicon);
  return [...heads.stress(stems, text)].find(
    ([stem, weight]) => weight > (stems.get(stem) ?? Infinity),
  )?.[0];
}

describe('what a text names in the first place', () => {
  test.each([
    ['docent wiskunde', 'docent'],
    ['administratief medewerker zorg', 'medewerker'],
    ['wijkverpleegkundige', 'verpleegkundige'],
    ['(senior) docent', 'docent'],
    ['onbekend wiskunde', 'onbekend'],
  ])('%s: %s', (text, head) => {
    expect(headOf(text)).toBe(stemOf(head));
  });

  test('is nothing in a text without words', () => {
    expect(headOf('(zorg)')).toBe(undefined);
    expect(headOf('')).toBe(undefined);
  });
});
