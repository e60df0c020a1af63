import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundSplitter } from './splitter.ts';
import { wordsOf } from './words.ts';

const splitter = compoundSplitter([
  'Wondzorg',
  'Wijkverpleegkundige',
  'Behandelingsplan opstellen',
  'plan',
  'Ziekenhuisapotheker',
  'apotheker',
  'Cliëntbegeleider',
]);

describe('taking compounds apart', () => {
  test.each([
    ['wondzorg', ['wond', 'zorg']],
    ['Wijkverpleegkundige', ['wijk', 'verpleegkundige']],
    ['behandelingsplan', ['behandeling', 'plan']],
    ['ziekenhuisapotheker', ['ziekenhuis', 'apotheker']],
    ['cliëntenbegeleider', ['clienten', 'begeleider']],
    ['ouderenzorgmedewerker', ['ouderen', 'zorg', 'medewerker']],
  ])('%s', (word, pieces) => {
    expect(splitter.split(word)).toEqual(pieces);
  });

  test.each(['verpleegkundige', 'zorg', 'xyzzy', '', 'ig', 'zorgxyz', 'a'.repeat(5_000)])(
    '%.20s is no compound',
    (word) => {
      expect(splitter.split(word)).toEqual([]);
    },
  );

  test('prefers few pieces over many', () => {
    expect(splitter.split('thuiszorgmedewerker')).toEqual(['thuiszorg', 'medewerker']);
  });

  test('is found again in the word that it came from, whatever the word', () => {
    const piece = fc.constantFrom(
      'wond',
      'zorg',
      'nacht',
      'dienst',
      'begeleider',
      'wijk',
      'en',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const word = pieces.join('');
        let from = 0;
        for (const found of splitter.split(word)) {
          const at = word.indexOf(found, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + found.length;
        }
      }),
    );
  });
});

describe('words that find a text beside its own', () => {
  test('are the pieces of its compounds', () => {
    expect(splitter.extraWords(['Wijkverpleegkundige'])).toEqual(['wijk', 'verpleegkundige']);
  });

  test('are the compounds that its loose words make', () => {
    expect(splitter.extraWords(['Verpleegkundige in de wijk'])).toEqual(['wijkverpleegkundige']);
  });

  test('never repeat what is there', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), (texts) => {
        const extra = splitter.extraWords(texts);
        const present = new Set(texts.flatMap(wordsOf));
        expect(new Set(extra).size).toBe(extra.length);
        expect(extra.filter((word) => present.has(word))).toEqual([]);
      }),
    );
  });
});

describe('words as they were typed', () => {
  test('become one where they make a known compound', () => {
    expect(splitter.join(['wond', 'zorg', 'nacht'])).toEqual(['wondzorg', 'nacht']);
    expect(splitter.join(['Wijk', 'verpleegkundige'])).toEqual(['Wijkverpleegkundige']);
  });

  test('stay as they are otherwise', () => {
    expect(splitter.join(['verpleegkundige', 'wijk'])).toEqual(['verpleegkundige', 'wijk']);
    expect(splitter.join([])).toEqual([]);
  });

  test('are loosened into pieces', () => {
    expect(splitter.loosen(['wijkdokter', 'Heerlen'])).toEqual([
      'wijkdokter',
      'wijk',
      'dokter',
      'Heerlen',
    ]);
  });
});
