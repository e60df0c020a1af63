import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundSplitter } from '../compounds/index.ts';
import { pieces } from './highlights.ts';
import { WordMarker } from './marking.ts';

const marker = new WordMarker(compoundSplitter(['Wijkverpleegkundige', 'Wondzorg']), {
  vig: ['verzorgende ig'],
});
const found = (words: string, text: string) =>
  pieces(marker.forWords(words).text(text)).filter((_, at) => at % 2 === 1);

describe('marks', () => {
  test.each([
    ['verpleegkundigen', 'Een verpleegkundige in de wijk', ['verpleegkundige']],
    ['wond zorg', 'Wondzorg en zorg', ['Wondzorg', 'zorg']],
    ['wijkverpleegkundige', 'Verpleegkundige in de wijk', ['Verpleegkundige', 'wijk']],
    ['VIG', 'Verzorgende IG of verzorgende', ['Verzorgende IG']],
    ['client', 'Cliënten thuis', ['Cliënten']],
    ['verpl', 'Verpleging', ['Verpleging']],
    ['scherrm', 'Achter een scherm', ['scherm']],
    ['schrem', 'Achter een scherm', ['scherm']],
    ['kok in de keuken', 'Kok in de stad', ['Kok']],
    ['2026', 'In 2025', []],
    ['', 'Tekst', []],
  ])('%s in %s', (words, text, expected) => {
    expect(found(words, text)).toEqual(expected);
  });

  test('change no letter of the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 200 }), (words, text) => {
        expect(pieces(marker.forWords(words).text(text)).join('')).toBe(text);
      }),
    );
  });
});

describe('a snippet', () => {
  const long = `${'woord '.repeat(60)}tuingroep ${'einde '.repeat(60)}`.trim();

  test('shows what was found, and where the text goes on', () => {
    const [before, word, after] = pieces(marker.forWords('tuingroep').snippet(long));
    expect(word).toBe('tuingroep');
    expect(before).toMatch(/^…(woord ){8}$/u);
    expect(after).toMatch(/^( einde){16}…$/u);
  });

  test('is the beginning where nothing was found, and all of a short text', () => {
    expect(marker.forWords('x').snippet(long)).toBe(`${'woord '.repeat(25).trim()}…`);
    expect(marker.forWords('x').snippet('Kort.')).toBe('Kort.');
  });

  test('has the place with most of the words', () => {
    const text = `zorg ${'woord '.repeat(60)}zorg voor de wond ${'einde '.repeat(60)}`;
    expect(
      pieces(marker.forWords('wond zorg').snippet(text)).filter((_, at) => at % 2 === 1),
    ).toEqual(['zorg', 'wond']);
  });
});
