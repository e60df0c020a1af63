import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { beginning, FOUND_FROM, FOUND_TO, LESS_THAN, pieces } from './highlights.ts';
import { searchedWords } from './words.ts';

describe('pieces of a marked text', () => {
  const found = (text: string) => `${FOUND_FROM}${text}${FOUND_TO}`;

  test.each([
    ['niets', ['niets']],
    [found('alles'), ['', 'alles']],
    [`een ${found('woord')} erin`, ['een ', 'woord', ' erin']],
    [`${found('twee')} ${found('woorden')} samen`, ['', 'twee woorden', ' samen']],
    [`${LESS_THAN}b>${found('x')}${LESS_THAN}/b>`, ['<b>', 'x', '</b>']],
  ])('%j', (marked, expected) => {
    expect(pieces(marked)).toEqual(expected);
  });
});

describe('the beginning of a text', () => {
  test('is all of a short one', () => {
    expect(beginning('kort')).toEqual(['kort']);
  });

  test('ends at a word, with a sign that there is more', () => {
    const [text = ''] = beginning('woord '.repeat(100));
    expect(text).toMatch(/woord…$/);
    expect(text.length).toBeLessThanOrEqual(201);
  });

  test('never cuts a letter in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 150, maxLength: 400 }), (long) => {
        const [text = ''] = beginning(long.toWellFormed());
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('the words that are searched', () => {
  test('are letters and digits in lower case, each once', () => {
    expect(searchedWords('Verpleegkundige (IG), niveau-3 verpleegkundige')).toEqual([
      'verpleegkundige',
      'ig',
      'niveau',
      '3',
    ]);
  });

  test('are never more than twelve, and never an order to the database', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const words = searchedWords(text);
        expect(words.length).toBeLessThanOrEqual(12);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
