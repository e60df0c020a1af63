import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords, foldText, isTypingError } from './index.ts';
import { editDistance } from './typing-errors.ts';

describe('foldText', () => {
  it.each([
    ['Cliënt-gesprekken (ADL)', 'client gesprekken adl'],
    ["collega's", 'collegas'],
    ['HELPENDE+', 'helpende+'],
    ['  ', ''],
  ])('%j → %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('contentWords', () => {
  it('leaves out words that say nothing, unless nothing would be left', () => {
    expect(contentWords('helpen met de was')).toEqual(['helpen', 'was']);
    expect(contentWords('van de')).toEqual(['van', 'de']);
    expect(contentWords('')).toEqual([]);
  });
});

describe('isTypingError', () => {
  it.each([
    ['kateter', 'katheter'],
    ['wodnzorg', 'wondzorg'],
    ['verpleegkundinge', 'verpleegkundige'],
    ['zorh', 'zorg'],
  ])('%s for %s', (typed, meant) => {
    expect(isTypingError(typed, meant)).toBe(true);
  });

  it.each([
    ['adl', 'add'],
    ['zorg', 'zeep'],
    ['wondzorg', 'mondzorgen'],
  ])('%s is another word than %s', (typed, meant) => {
    expect(isTypingError(typed, meant)).toBe(false);
  });
});

describe('editDistance', () => {
  it('is the same both ways, and zero only for equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(distance).toBe(editDistance(b, a, 20));
        expect(distance === 0).toBe(a === b);
        expect(editDistance(a, b, 1)).toBe(Math.min(distance, 2));
      }),
    );
  });
});
