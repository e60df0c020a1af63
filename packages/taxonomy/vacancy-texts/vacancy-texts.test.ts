import { LONGEST_VACANCY_TEXT } from '@inzetbaar/domain/vacancies';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vacancyTextReader } from './index.ts';
import { stemOf } from './words.ts';

const { read, isDutch } = vacancyTextReader;
const idsIn = (text: string) => read(text).skills.map(({ skillId }) => skillId);

describe('skills in a vacancy text', () => {
  it.each([
    ['Je deelt medicatie.', 'medication-administration'],
    ['Ervaring met het delen van medicatie.', 'medication-administration'],
    ['Kennis van wond zorg.', 'wound-care'],
    ['Je neemt bij patiënten bloed af.', 'blood-drawing'],
    ['Je maakt roosters.', 'rostering'],
    ['Je werkt op een dementieafdeling.', 'dementia-support'],
    ['Je rapporteert in het ECD.', 'ecd-reporting'],
    ['Je deelt de medicijnen uit.', 'medication-administration'],
    ['Je helpt met wassen en aankleden.', 'personal-care'],
    ['Je doet wond- en stomazorg.', 'wound-care'],
    ['Je doet wond- en stomazorg.', 'stoma-care'],
    ['Het is jouw taak om medicijnen uit te delen.', 'medication-administration'],
    ['Je verzorgt wondjes.', 'wound-care'],
    ['Je overlegt met artsen en schrijft begeleidingsplannen.', 'care-planning'],
  ])('%s asks %s', (text, skillId) => {
    expect(idsIn(text)).toContain(skillId);
  });

  it.each([
    'Geen ervaring met wondzorg nodig.',
    'Rijbewijs niet vereist.',
    'Rijbewijs handig, maar niet verplicht.',
    'Je hoeft niet te koken.',
    'Wij bieden een training in palliatieve zorg.',
    'Zonder diploma, zonder rijbewijs: welkom!',
    'Wij bieden:\n- scholing in wondzorg\n- een rijbewijs',
    'Verpleegkundige\nFijn team.\nLeuk werk.\nDe jobcoach komt langs.',
  ])('%s asks nothing', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it('goes on reading after what the employer offers', () => {
    expect(idsIn('Helpende\nWij bieden\nKoken leren\nWie ben jij\nJe geeft wondzorg')).toEqual([
      'wound-care',
    ]);
  });

  it('leaves out what fits with nothing else in the text, and keeps what fits', () => {
    const care =
      'Verzorgende IG\nJe geeft wondzorg. Je deelt medicatie. Je helpt met wassen. Je hebt rijbewijs B. Je rapporteert in het ECD.';
    const found = idsIn(`${care} Onze telefoon gaat vaak, en de dagbesteding zit naast ons.`);
    expect(found).toEqual(expect.arrayContaining(['wound-care', 'personal-care', 'driving']));
    expect(found).not.toContain('day-activities');
    expect(found).not.toContain('telephone-contact');
    expect(idsIn(`${care} Je hebt ervaring met dagbesteding.`)).toContain('day-activities');
  });

  it.each([
    'Stichting Zonzij biedt wijkverpleging, huishoudelijke hulp en dagbesteding.',
    'Ons team bestaat uit twee logopedisten, een jobcoach en een planner.',
    'Over Zonzij\nWij zijn er voor mensen met dementie, epilepsie en autisme.',
    'Dit krijg je van ons\nEen rijbewijs.\nEen cursus gastvrijheid.',
  ])('%s tells about the employer', (told) => {
    const text = `Verzorgende IG\nJe geeft wondzorg. Je deelt medicatie. Je helpt met wassen. Je geeft insuline. Je rapporteert in het ECD.\n${told}`;
    expect(idsIn(text).toSorted()).toEqual(
      [
        'ecd-reporting',
        'insulin-administration',
        'medication-administration',
        'personal-care',
        'wound-care',
      ].toSorted(),
    );
  });

  it.each([
    ['Gezocht: verzorgende IG\nJe geeft wondzorg.', 'verzorgende IG'],
    ['Welkom!\nKom werken als Begeleider wonen in Kerkrade.', 'Begeleider wonen'],
  ])('%s: the function usually asks more, said by its name', (text, name) => {
    const { skills, usual } = read(text);
    expect(usual.length).toBeGreaterThan(0);
    for (const { start, end } of usual) expect(text.slice(start, end)).toBe(name);
    const found = new Set(skills.map(({ skillId }) => skillId));
    expect(usual.some(({ skillId }) => found.has(skillId))).toBe(false);
  });

  it('asks nothing usual of a function that nobody knows', () => {
    expect(read('Sterrenkijker\nJe geeft wondzorg.').usual).toEqual([]);
  });

  it.each([
    ['Een rijbewijs is een pré.', 'desirable'],
    ['Een rijbewijs is een eis.', 'essential'],
    ['Rijbewijs gewenst. Zonder auto gaat het niet: rijbewijs verplicht.', 'essential'],
  ])('%s is %s', (text, importance) => {
    expect(read(text).skills[0]?.importance).toBe(importance);
  });

  it('marks the very words', () => {
    const text = 'Helpende gezocht. Je trekt bij cliënten steunkousen aan.';
    const [skill] = read(text).skills;
    expect(text.slice(skill?.start, skill?.end)).toBe('trekt bij cliënten steunkousen aan');
  });

  it('gives every phrase inside the text and every skill once, whatever is pasted', () => {
    const words = fc.constantFrom(
      'geen',
      'wondzorg',
      '\n',
      'Wij bieden',
      '24',
      'uur',
      'é',
      '.',
      ',',
    );
    const pasted = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(pasted, (text) => {
        const { skills, hours, titles, procedures, diplomas } = read(text);
        const phrases = [
          ...skills,
          ...titles,
          ...procedures,
          ...diplomas,
          ...(hours ? [hours] : []),
        ];
        for (const { start, end } of phrases) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(new Set(skills.map(({ skillId }) => skillId)).size).toBe(skills.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('hours', () => {
  it.each([
    ['24-32 uur per week', 24, 32],
    ['24 tot 32 uur', 24, 32],
    ['minimaal 16 uur per week', 16, 16],
    ['22,5 – 30 uur p/w', 22.5, 30],
  ])('%s', (text, min, max) => {
    expect(read(text).hours).toMatchObject({ min, max });
  });

  it.each(['Diensten van 7.30 tot 15.30 uur', '24 uur per dag zorg', '24-uurs zorg', '90 uur'])(
    '%s are no hours of a week',
    (text) => {
      expect(read(text).hours).toBeNull();
    },
  );
});

describe('diplomas and titles', () => {
  it('asks about a diploma that no law asks, with the skills behind it', () => {
    const { diplomas, titles } = read('Begeleider\nMbo-diploma niveau 3 verplicht.');
    expect(titles).toEqual([]);
    expect(diplomas).toHaveLength(1);
    expect(diplomas[0]?.skills.length).toBeGreaterThan(0);
  });

  it('asks nothing where the law asks the diploma', () => {
    const { diplomas, titles } = read('Je hebt een diploma Verzorgende IG, niveau 3.');
    expect(titles.map(({ title }) => title)).toEqual(['verzorgende-ig']);
    expect(diplomas).toEqual([]);
  });

  it('takes colleagues for no title', () => {
    expect(read('Host\nJe werkt samen met de fysiotherapeut.').titles).toEqual([]);
  });
});

describe('the longest text that is taken', () => {
  it.each([
    'Je deelt medicatie uit, verzorgt wonden en helpt bij het eten. ',
    'Je geeft de medicatie aan en ',
    'wond- en stomazorg, ',
    'a, ',
  ])('takes less than a second of computing: %s', (sentence) => {
    const text = sentence.repeat(Math.floor(LONGEST_VACANCY_TEXT / sentence.length));
    read('Helpende');
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});

describe('language', () => {
  it.each([
    ['You will be the nurse of our team and you take care of the wounds for the patients.', false],
    [
      'Sie sind die Pflegekraft und arbeiten mit dem Team auf der Station für die Patienten.',
      false,
    ],
    ['Je verzorgt wonden en je werkt met het team aan de zorg voor de bewoners.', true],
    ['Wondzorg', true],
  ])('%s', (text, expected) => {
    expect(isDutch(text)).toBe(expected);
  });
});

describe('stemOf', () => {
  it.each([
    ['delen', 'deelt'],
    ['roosters', 'rooster'],
    ['geven', 'geeft'],
    ['meten', 'meet'],
    ['wonden', 'wond'],
  ])('%s and %s are the same', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });
});
