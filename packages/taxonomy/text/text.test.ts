import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords, foldText } from './index.ts';

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
