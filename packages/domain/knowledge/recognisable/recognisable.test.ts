import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRecognisable, recognisableIssues, toMend } from './index.ts';

const WRITER = { employers: ['Zorggroep Geleenbeek'] };
const kindsIn = (text: string) =>
  findRecognisable(text, WRITER).map(({ kind, phrase }) => `${kind}: ${phrase}`);

describe('findRecognisable', () => {
  it.each([
    ['Ik sprak Kees van den Berg.', ['full-name: Kees van den Berg']],
    ['De brief van J. Smeets kwam laat.', ['full-name: J. Smeets']],
    ['Bel 0031 6 1234 5678.', ['contact: 0031 6 1234 5678']],
    ['BSN: 111222333.', ['number: 111222333']],
    ['Zij is geboren op 12 maart 1968.', ['birth-date: 12 maart 1968']],
    ['Een collega van vijftig jaar belde.', ['age: vijftig jaar']],
    ['Onze medewerker had een burn-out.', ['health: burn-out']],
    ['De enige diëtist van ons wil weg.', ['combination: De enige diëtist']],
  ])('%s', (text, found) => {
    expect(kindsIn(text)).toEqual(found);
  });

  it.each([
    'Bel UWV op 088 - 898 92 94 of mail info@uwv.example.',
    'Het bedrag is 123.456.789 euro.',
    'Na een burn-out helpt het om langzaam op te bouwen.',
    'Op 1 januari 2027 geldt een nieuwe wet.',
    'Bij Zorggroep Geleenbeek werken wij met een kaart.',
    'Na 104 weken eindigt de loondoorbetaling.',
  ])('lets pass: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('knows a citizen service number from nine other digits', () => {
    expect(kindsIn('Nummer 123456782.')).toEqual(['number: 123456782']);
    expect(kindsIn('Nummer 123456789.')).toEqual([]);
  });

  it('gives places of the text itself, in order and apart, whatever the text', () => {
    const parts = fc.constantFrom(
      'Petra Jansen',
      ' ',
      '. ',
      '06-12345678',
      'mw. De Vries',
      '\n',
      'é',
      '𝒳',
      '54 jaar',
      'onze medewerker ',
      'burn-out',
      '12 maart 1968',
      '{',
      '(',
      '@',
      'a',
      'Een ',
      'verloskundige in Vaals',
      'Geleenbeek',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const found of findRecognisable(text, WRITER)) {
          expect(text.slice(found.start, found.end)).toBe(found.phrase);
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
      }),
    );
  });
});

it.each(['a', 'A', '1', 'a.', 'A. ', 'een ', 'Van de ', 'a@', '0 '])(
  'reads a text of 5,000 times “%s” in good time',
  (part) => {
    // What costs the square of its length takes longer than a test may.
    expect(findRecognisable(part.repeat(5000 / part.length), WRITER).length).toBeLessThan(5000);
  },
);

describe('what has to be mended', () => {
  const text = 'Onze medewerker van 54 jaar. Bel Petra Jansen.';
  const findings = findRecognisable(text, WRITER);

  it('loses what may stay once it is confirmed, and nothing else', () => {
    expect(toMend(findings, ['54  JAAR', 'Petra Jansen']).map(({ phrase }) => phrase)).toEqual([
      'Petra Jansen',
    ]);
  });

  it('is told for what must change first, with the words for the writer', () => {
    const [must] = recognisableIssues('text', text, [], WRITER);
    expect(must).toMatchObject({ path: 'text', code: 'recognisable' });
    expect(must?.values?.['nl']).toContain('“Petra Jansen” (naam)');
    const soft = 'Onze medewerker van 54 jaar.';
    const [may] = recognisableIssues('text', soft, [], WRITER);
    expect(may).toMatchObject({ code: 'perhaps_recognisable' });
    expect(may?.values?.['en']).toContain('“54 jaar” (exact age)');
    expect(recognisableIssues('text', soft, ['54 jaar'], WRITER)).toEqual([]);
  });
});
