import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from './health-words.ts';
import { REFUSAL_RULES, screenNote } from './index.ts';
import { capitals, folded, HEALTH_WORDS } from './lexicon.ts';
import { PHRASES } from './tables/phrases.ts';

const phrasesOf = (text: string) => screenNote(text).findings.map(({ phrase }) => phrase);

/** Every word of the tables; those that need a sign that they are the person's get one. */
const TERMS = HEALTH_WORDS.flatMap(({ words, leaning, kind, rule }) =>
  wordsIn(words).map((term) => ({ term, leaning, kind, rule })),
);
const SPELLABLE = TERMS.filter(({ term }) => !capitals.has(folded(term)));

describe('whose it is', () => {
  test.each([
    ['Werkte op de afdeling oncologie tot zij zelf kanker kreeg.', ['kanker']],
    ['Begeleidt cliënten met een depressie en heeft zelf een hernia.', ['hernia']],
    ['Geen depressie volgens de huisarts.', ['depressie', 'huisarts']],
    ['Cliënt heeft een hernia.', ['hernia']],
    ['Heeft een cliënt met een hernia begeleid.', []],
    ['Kan geen bewoners tillen vanwege een hernia.', ['hernia']],
    ['Begeleidt bewoners die door een hernia niet kunnen lopen.', []],
    ['Zij slikt oxazepam.', ['oxazepam']],
    ['Zij telt de oxazepam voor bewoners uit.', []],
  ])('%s', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });

  test('a finding says what it names and which rule refuses it', () => {
    expect(screenNote('Zij heeft sinds mei een burn-out.').findings).toEqual([
      { start: 24, end: 32, phrase: 'burn-out', kind: 'illness', rule: 'nature-and-cause' },
    ]);
    expect(Object.keys(REFUSAL_RULES).sort()).toEqual(
      [...new Set(TERMS.map(({ rule }) => rule)), 'private-life'].sort(),
    );
  });
});

describe('the tables', () => {
  test('every word of them is found when it is said of a person', () => {
    const missed = TERMS.filter(({ term, leaning }) => {
      const said = capitals.has(folded(term)) ? term.toUpperCase() : term;
      const text = leaning === 'asked' ? `Uitgevallen vanwege ${said}.` : `Zij heeft ${said}.`;
      return phrasesOf(text).length === 0;
    });
    expect(missed.map(({ term }) => term)).toEqual([]);
  });

  test('in any case, after any reason, on its own or in a sentence', () => {
    const frames = [
      (term: string) => `Uitgevallen met ${term}`,
      (term: string) => `Vanwege haar ${term} werkt zij minder.`,
      (term: string) => `Hij kan niet tillen door zijn ${term}.`,
      (term: string) => term,
      (term: string) => `Mevrouw de Vries heeft al jaren ${term}, zegt ze.`,
    ];
    const cases = [
      (term: string) => term,
      (term: string) => term.toUpperCase(),
      (term: string) => term.charAt(0).toUpperCase() + term.slice(1),
    ];
    const missed = SPELLABLE.filter(({ leaning }) => leaning !== 'asked').flatMap(({ term }) =>
      cases.flatMap((inCase) =>
        frames.map((frame) => frame(inCase(term))).filter((text) => phrasesOf(text).length === 0),
      ),
    );
    expect(missed).toEqual([]);
  });

  /** A phrase as somebody could write it: the n-th choice at each place, nothing in the gaps. */
  const written = (phrase: string, choice: number) =>
    phrase
      .split(' ')
      .filter((part) => part !== '*')
      .map((part) => {
        const choices = part.replace(/\?$/u, '').split('|');
        return choices[choice % choices.length] ?? '';
      })
      .join(' ')
      .replaceAll('~', '')
      .replaceAll('<body>', 'knie')
      .replaceAll('<joint>', 'knie')
      .replaceAll('<poss>', 'haar')
      .replaceAll('<provider>', 'psycholoog')
      .replaceAll('<name>', 'Wilson');

  test('every phrase of them is found with each of its words', () => {
    const missed = PHRASES.flatMap(({ words }) => wordsIn(words)).flatMap((phrase) => {
      const most = Math.max(...phrase.split(' ').map((part) => part.split('|').length));
      return Array.from({ length: most }, (_, choice) => written(phrase, choice)).filter(
        (text) => phrasesOf(text).length === 0,
      );
    });
    expect(missed).toEqual([]);
  });

  test('in the plural', () => {
    expect(phrasesOf('Zij heeft hernia’s gehad.')).toEqual(['hernia’s']);
    expect(phrasesOf('Hij heeft twee infarcten gehad.')).toEqual(['infarcten']);
    expect(phrasesOf('Heeft tumoren in de lever.')).toEqual(['tumoren']);
    expect(phrasesOf('Hij volgt twee kuren.')).toEqual(['kuren']);
  });

  test.each(['depresie', 'rugklagten', 'fysiotherapy', 'hartinfract', 'oxazpam', 'burnaut'])(
    'with a typing error: %s',
    (word) => {
      expect(phrasesOf(`Zij heeft ${word}.`)).not.toEqual([]);
    },
  );
});

describe('any text', () => {
  test('places lie within the text, in order, and hold the phrase', () => {
    const pieces = fc.constantFrom(
      ...SPELLABLE.slice(0, 200).map(({ term }) => term),
      'cliënten met',
      'zij',
      'heeft',
      '. ',
      ', ',
      '\n',
      'é́',
      '🙂',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const { start, end, phrase } of screenNote(text).findings) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(phrase);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
