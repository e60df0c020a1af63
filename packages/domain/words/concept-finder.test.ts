import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Concept, ConceptFinder } from './index.ts';

const CONCEPTS: readonly Concept[] = [
  { id: 'district-nurse', labels: ['Wijkverpleegkundige', 'wijkzuster', 'zuster in de wijk'] },
  { id: 'nurse', labels: ['Verpleegkundige', 'zuster', 'verpleger'] },
  { id: 'wound-care', labels: ['Wondzorg', 'wondverzorging', 'verband wisselen'] },
  { id: 'oral-care', labels: ['Mondzorg', 'tanden poetsen'] },
  { id: 'maths-teacher', labels: ['Docent wiskunde', 'leraar wiskunde'] },
  { id: 'french-teacher', labels: ['Docent Frans', 'leraar Frans'] },
  ...['muziek', 'Engels', 'gymnastiek', 'tekenen'].map((subject) => ({
    id: `${subject}-teacher`,
    labels: [`Docent ${subject}`, `leraar ${subject}`],
  })),
  { id: 'dutch-teacher', labels: ['Docent Nederlands', 'taaldocent'] },
  { id: 'caregiver', labels: ['Verzorgende IG', 'VIG', 'ziekenverzorgster'] },
  { id: 'companion', labels: ['Begeleider', 'begeleider (ggz)'] },
  // Among so few concepts any two words would come together by chance.
  ...Array.from({ length: 60 }, (_, at) => ({ id: `other-${at}`, labels: [`Werk ${at}`] })),
];
const finder = new ConceptFinder(CONCEPTS);
const again = new ConceptFinder(CONCEPTS);
const idsOf = (query: string, limit = 10) => finder.find(query, limit).map(({ id }) => id);
const anyLabel = fc.constantFrom(
  ...CONCEPTS.flatMap(({ id, labels }) => labels.map((label) => ({ id, label }))),
);

describe('finding concepts', () => {
  test.each([
    ['wond zorg', 'wound-care'],
    ['wonden', 'wound-care'],
    ['wodnzorg', 'wound-care'],
    ['verpleegkundige in de wijk', 'district-nurse'],
    ['wijk verpleegkundigen', 'district-nurse'],
    ['vig', 'caregiver'],
    ['begeleidster', 'companion'],
    ['CLIËNTBEGELEIDER', 'companion'],
    ['ziekenverzorger', 'caregiver'],
  ])('%s', (query, id) => {
    expect(idsOf(query)[0]).toBe(id);
  });

  test('finds what no label of the concept says, where other concepts show that it means the same', () => {
    expect(idsOf('leraar')).toContain('dutch-teacher');
    expect(idsOf('leraar nederlands').slice(0, 5)).toContain('dutch-teacher');
    expect(idsOf('werk')).not.toContain('dutch-teacher');
  });

  test('answers the same before and after it has learned in steps', () => {
    const stepwise = new ConceptFinder(CONCEPTS);
    expect(stepwise.learnOn()).toBe(true);
    const early = stepwise.find('leraar nederlands', 10);
    expect(stepwise.learnOn()).toBe(false);
    expect(early).toEqual(finder.find('leraar nederlands', 10));

    const beforehand = new ConceptFinder(CONCEPTS);
    while (beforehand.learnOn());
    expect(beforehand.find('leraar nederlands', 10)).toEqual(early);
  });

  test('says which label it recognised', () => {
    expect(finder.find('verband wisselen', 1)).toMatchObject([
      { id: 'wound-care', label: 'verband wisselen' },
    ]);
  });

  test.each(['', '  ', '!?', 'xqzwv'])('finds nothing for %j', (query) => {
    expect(idsOf(query)).toEqual([]);
  });

  test('finds nothing among nothing', () => {
    expect(new ConceptFinder([]).find('zorg', 10)).toEqual([]);
  });

  test('bears a pasted page', () => {
    expect(idsOf('verband wisselen '.repeat(20_000))).toContain('wound-care');
    expect(idsOf('(('.repeat(50_000))).toEqual([]);
    expect(() => idsOf('a'.repeat(200_000))).not.toThrow();
  });

  test('puts the label that was typed first', () => {
    fc.assert(
      fc.property(anyLabel, ({ id, label }) => {
        expect(idsOf(label)[0]).toBe(id);
      }),
    );
  });

  test('puts the label that was typed first in any order of its words', () => {
    fc.assert(
      fc.property(anyLabel, ({ id, label }) => {
        expect(idsOf(label.split(' ').toReversed().join(' '))[0]).toBe(id);
      }),
    );
  });

  test('does not mind capitals and signs', () => {
    const query = fc.array(
      fc.constantFrom('docent', 'wijk', 'zorg', 'Frans', 'verplegen', 'wond', 'de', 'leraren'),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(query, (words) => {
        const found = finder.find(words.join(' '), 10);
        expect(finder.find(words.join(' - ').toUpperCase(), 10)).toEqual(found);
      }),
    );
  });

  test('gives each concept once, best first, at most as many as asked, always the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 0, max: 5 }), (query, limit) => {
        const found = finder.find(query, limit);
        const scores = found.map(({ score }) => score);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(again.find(query, limit)).toEqual(found);
      }),
    );
  });
});
