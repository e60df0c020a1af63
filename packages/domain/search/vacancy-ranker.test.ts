import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RankedVacancyTraits, VacancyRanker } from './index.ts';

const ranker = new VacancyRanker({
  skills: [
    { id: 'wound-care', labels: ['Wondzorg', 'wondverzorging', 'verband wisselen'] },
    { id: 'personal-care', labels: ['Helpen met wassen en aankleden (ADL)', 'ADL', 'wassen'] },
    { id: 'dementia', labels: ['Begeleiden van mensen met dementie', 'PG'] },
    { id: 'reporting', labels: ['Rapporteren', 'dossier bijhouden'] },
  ],
  functions: [
    { id: 'district-nurse', labels: ['Wijkverpleegkundige', 'wijkzuster'] },
    {
      id: 'ward-nurse',
      labels: ['Verpleegkundige klinische afdeling', 'afdelingsverpleegkundige'],
    },
    { id: 'nurse', labels: ['Verpleegkundige'] },
    { id: 'caregiver', labels: ['Verzorgende IG', 'VIG'] },
    { id: 'support', labels: ['Begeleider'] },
    { id: 'support-ggz', labels: ['Begeleider ggz'] },
    { id: 'cook', labels: ['Kok'] },
  ],
  pieces: ['wijk', 'wond', 'zorg', 'verpleegkundige', 'afdeling', 'verzorging'],
});

let made = 0;
function vacancy(
  title: string,
  change: Partial<RankedVacancyTraits> & { place?: string } = {},
): RankedVacancyTraits & { title: string } {
  made += 1;
  const { place = 'Heerlen', ...rest } = change;
  const described = { title, organisationName: 'Zorggroep Geleenbeek', municipalityName: place };
  return {
    id: `v${String(made).padStart(4, '0')}`,
    title,
    skillIds: [],
    publishedAt: made,
    ...ranker.traitsOf(described),
    ...rest,
  };
}

const order = (words: string, ...found: (RankedVacancyTraits & { title: string })[]) =>
  ranker.rank(words, found).map(({ title }) => title);

describe('the functions in a title', () => {
  test.each([
    ['Wijkverpleegkundige – Heerlen', ['district-nurse']],
    ['Verpleegkundige in de wijk, klein team', ['district-nurse']],
    ['Wijkzuster gezocht', ['district-nurse']],
    ['WIJKVERPLEEGKUNDIGEN (16-24 uur)', ['district-nurse']],
    ['Begeleider ggz', ['support-ggz']],
    ['Begeleider (16-24 uur)', ['support']],
    ['Medewerker', []],
    ['', []],
  ])('%s', (title, functions) => {
    expect(vacancy(title).functionIds).toEqual(functions);
  });
});

describe('the order', () => {
  const district = vacancy('Wijkverpleegkundige bij Huis Oost');
  const ward = vacancy('Verpleegkundige klinische afdeling');
  const plain = vacancy('Verpleegkundige dagbehandeling');

  test.each([
    'verpleegkundige in de wijk',
    'wijkverpleegkundige',
    'wijk verpleegkundigen',
    'wijkverplegkundige',
    'wijkzuster',
    'Wijk-verpleegkundige!',
  ])('%s: the one in the district comes first, wherever the engine had it', (words) => {
    expect(order(words, ward, plain, district)[0]).toBe(district.title);
  });

  test('a function that is called by an abbreviation', () => {
    expect(order('VIG', vacancy('Kok'), vacancy('Verzorgende IG'))[0]).toBe('Verzorgende IG');
  });

  test('a skill that few ask for weighs more than one that all ask for', () => {
    const both = (title: string, ...skillIds: string[]) =>
      vacancy(title, { skillIds: ['reporting', ...skillIds] });
    const found = [both('A'), both('B'), both('C', 'dementia'), both('D')];
    expect(order('rapporteren dementie', ...found)[0]).toBe('C');
  });

  test('a skill in other words, apart or joined', () => {
    const asking = vacancy('Medewerker', { skillIds: ['wound-care'] });
    for (const words of ['wond zorg', 'wondzorg', 'verband wisselen', 'wondverzorgin']) {
      expect(order(words, vacancy('Kok'), asking)[0], words).toBe('Medewerker');
    }
  });

  test('the place beside the function', () => {
    const there = vacancy('Wijkverpleegkundige', { place: 'Maastricht' });
    expect(ranker.rank('wijkverpleegkundige maastricht', [district, there])[0]).toBe(there);
  });

  test('of equals the one that the engine had first', () => {
    const [one, other] = [vacancy('Kok'), vacancy('Kok')];
    expect(ranker.rank('kok', [one, other])).toEqual([one, other]);
    expect(ranker.rank('kok', [other, one])).toEqual([other, one]);
  });

  test('without words stays as it is', () => {
    expect(ranker.rank(' !', [ward, district])).toEqual([ward, district]);
  });

  test('keeps everything once and is the same every time, whatever was typed', () => {
    const titles = ['Kok', 'Wijkverpleegkundige', 'Begeleider ggz', 'VIG nacht', '', 'IC!'];
    const someVacancy = fc
      .tuple(
        fc.constantFrom(...titles),
        fc.subarray(['wound-care', 'personal-care', 'gone-skill', 'reporting']),
      )
      .map(([title, skillIds]) => vacancy(title, { skillIds }));
    const someWords = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('wijkverpleegkundige', 'wond zorg ADL', '__proto__', 'constructor kok'),
    );
    fc.assert(
      fc.property(fc.array(someVacancy, { maxLength: 30 }), someWords, (found, words) => {
        const ranked = ranker.rank(words, found);
        expect(ranked.map(({ id }) => id).toSorted()).toEqual(found.map(({ id }) => id).toSorted());
        expect(ranker.rank(words, found)).toEqual(ranked);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the stems of a query', () => {
  test.each([
    ['wijkverpleegkundigen', ['wijkverpleegkundig']],
    ['wondverzorgin', ['wond', 'verzorg']],
    ['VIG in Heerlen', ['vig', 'heerl']],
    ['', []],
  ])('%s', (words, stems) => {
    expect(ranker.stemsOfQuery(words)).toEqual(stems);
  });

  test('find a vacancy by its title, functions, skills and place', () => {
    const traits = vacancy('Wijkverpleegkundige');
    const stems = ranker.stemsToFind(traits, ['wound-care']);
    expect(stems).toEqual(
      expect.arrayContaining(['wijkverpleegkundig', 'wond', 'heerl', 'verband']),
    );
  });
});
