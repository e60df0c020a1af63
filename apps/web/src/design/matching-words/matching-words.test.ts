import type { ExplainedPartView } from '@inzetbaar/contracts/matching';
import { FIT_STATUSES } from '@inzetbaar/domain/matching';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import en from '../../i18n/messages/en/matchingWords.json';
import enVocabulary from '../../i18n/messages/en/vocabulary.json';
import nl from '../../i18n/messages/nl/matchingWords.json';
import nlVocabulary from '../../i18n/messages/nl/vocabulary.json';
import type { Messages } from '../../i18n/types.ts';
import { wordsOfAbility } from './ability-words.ts';
import { bestReasons, biggestGap, wordsOfFit } from './fit-words.ts';
import { wordsOfPart } from './part-words.ts';
import type { PartOf } from './part-words.ts';
import { extraKm, inSentence, skillList, sourceInWords } from './say.ts';
import type { Reader, Say } from './say.ts';
import { timesInWords } from './times-in-words.ts';

function sayIn(locale: Locale, reader: Reader = 'person'): Say {
  const messages =
    locale === 'nl'
      ? { matchingWords: nl, vocabulary: nlVocabulary }
      : { matchingWords: en, vocabulary: enVocabulary };
  const t = createTranslator<Pick<Messages, 'matchingWords' | 'vocabulary'>>({
    locale,
    messages,
    timeZone: 'Europe/Amsterdam',
    onError: (error) => {
      throw error;
    },
  });
  return { t, formats: formatsFor(locale), locale, reader };
}
const say = sayIn('nl');

const law = {
  id: 'title.verpleegkundige',
  source: 'Wet BIG art. 3 en 4',
  from: '1997-12-01',
  until: null,
  explanation: { nl: 'Alleen met BIG-registratie.', en: 'Only with a BIG registration.' },
};
const points = { points: 0, maxPoints: 0, waysOut: [] };

type Skill = PartOf<'skills'>['skills'][number];
const skill = (name: string, given: Partial<Skill> = {}): Skill => ({
  skillId: name,
  nl: name,
  en: name,
  importance: 'essential',
  neededLevel: 4,
  ownLevel: 4,
  status: 'met',
  basis: 'own',
  points: 10,
  maxPoints: 10,
  via: null,
  trainingWeeks: null,
  waysOut: [],
  ...given,
});
const missing = (name: string, given: Partial<Skill> = {}) =>
  skill(name, { status: 'missing', basis: 'none', ownLevel: null, points: 0, ...given });

const skillsPart = (...skills: Skill[]): PartOf<'skills'> => ({
  kind: 'skills',
  status: 'partly',
  points: 20,
  maxPoints: 55,
  waysOut: [],
  skills,
});
const hoursPart = (given: Partial<PartOf<'hours'>>): PartOf<'hours'> => ({
  kind: 'hours',
  status: 'met',
  points: 15,
  maxPoints: 15,
  waysOut: [],
  offered: { min: 16, max: 24 },
  asked: { min: 20, max: 24 },
  overlap: { min: 20, max: 24 },
  missingHours: 0,
  ...given,
});
const travelPart = (given: Partial<PartOf<'travel'>>): PartOf<'travel'> => ({
  kind: 'travel',
  status: 'met',
  points: 8,
  maxPoints: 10,
  waysOut: [],
  distanceKm: 8.2,
  limitKm: 15,
  ...given,
});

type Procedure = PartOf<'procedure'>['procedures'][number];
const injection = (given: Partial<Procedure> = {}): Procedure => ({
  procedure: 'injection',
  paragraph: 5,
  authority: 'functional',
  rule: law,
  isChecked: true,
  competence: { basis: 'proven', level: 4, until: '2027-05-03' },
  whoMay: null,
  ...given,
});

/** At least one of every kind; each is tried in every status. */
const EVERY_KIND: ExplainedPartView[] = [
  skillsPart(
    skill('Wondzorg'),
    missing('Triage', { waysOut: ['take-training'], trainingWeeks: 3 }),
  ),
  hoursPart({}),
  hoursPart({ overlap: null, offered: { min: 8, max: 12 }, missingHours: 8 }),
  {
    kind: 'availability',
    status: 'partly',
    points: 6,
    maxPoints: 12,
    waysOut: [],
    asked: ['mon-day', 'mon-evening'],
    missing: ['mon-evening'],
    notStatedBy: [],
  },
  travelPart({}),
  {
    kind: 'wishes',
    status: 'partly',
    points: 4,
    maxPoints: 8,
    waysOut: [],
    branch: 'ggz',
    branchWished: true,
    formsWished: false,
    sharedForms: [],
  },
  {
    kind: 'title',
    status: 'met',
    ...points,
    asked: ['verpleegkundige'],
    held: [],
    unchecked: [],
    rules: [law],
  },
  {
    kind: 'procedure',
    status: 'met',
    ...points,
    procedures: [injection()],
  },
  { kind: 'lane', status: 'met', ...points, accepted: ['traineeship'], shared: ['traineeship'] },
  {
    kind: 'work-condition',
    status: 'unknown',
    ...points,
    met: ['no-lifting'],
    notMet: ['fixed-days'],
    open: ['extra-breaks'],
    adaptations: ['lifting-by-colleague'],
  },
  {
    kind: 'build-up',
    status: 'blocked',
    ...points,
    waysOut: ['ask-owner-to-let-grow'],
    steps: [
      { afterWeeks: 0, hoursPerWeek: 8 },
      { afterWeeks: 8, hoursPerWeek: 16 },
    ],
    hoursMin: 24,
    growth: { startHours: 8, fullAfterWeeks: 4 },
    shortfall: 'full',
    reachedHours: 8,
    isSwapped: true,
  },
  { kind: 'working-time', status: 'met', ...points, otherHours: 20, roomHours: 28, rule: law },
];

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  test.each(EVERY_KIND.flatMap((part) => FIT_STATUSES.map((status) => ({ ...part, status }))))(
    '$kind that is $status is told to both readers',
    (part) => {
      for (const reader of ['person', 'recruiter'] as const) {
        const words = wordsOfPart(part, sayIn(locale, reader));
        expect(words.sentences.length).toBeGreaterThan(0);
        for (const sentence of [...words.sentences, ...words.waysOut]) {
          expect(sentence).toMatch(/[.?]$/);
          expect(sentence).not.toMatch(/[{}]|undefined|NaN|matchingWords|vocabulary/);
        }
      }
    },
  );
});

test('a recruiter never reads "u" about somebody else', () => {
  const visible = EVERY_KIND.slice(0, 8);
  const told = wordsOfFit({ parts: visible }, sayIn('nl', 'recruiter'));
  const text = told.flatMap((words) => [...words.sentences, ...words.waysOut]).join(' ');
  expect(text).toContain('De kandidaat');
  expect(text).not.toMatch(/\b(u|uw)\b/i);
});

describe('skills', () => {
  test('what is there is named, and each gap with its way out', () => {
    const part = skillsPart(
      skill('Wondzorg'),
      missing('Triage', { trainingWeeks: 3, waysOut: ['take-training'], maxPoints: 12 }),
      skill('Plannen', { status: 'partly', ownLevel: 2, points: 5, waysOut: ['grow-at-work'] }),
      missing('Koken', { importance: 'desirable', maxPoints: 1 }),
    );
    const words = wordsOfPart(part, say);
    expect(words.sentences).toEqual([
      'U kunt al 1 van de 4 dingen die gevraagd worden: wondzorg.',
      'Triage: dit staat nog niet in uw paspoort.',
      'Plannen: hier is ‘zelfstandig’ nodig. In uw paspoort staat ‘met iemand erbij’.',
      'Koken: mooi meegenomen, maar niet nodig. Dit staat nog niet in uw paspoort.',
    ]);
    expect(words.waysOut).toEqual([
      'Triage: te leren in een training van 3 weken.',
      'Plannen: hierin kunt u op het werk groeien.',
    ]);
  });

  test('a related skill is named', () => {
    const via = { skillId: 'x', nl: 'Injecteren onder de huid', en: 'x', level: 4 as const };
    const part = skillsPart(missing('Vaccineren', { status: 'partly', basis: 'related', via }));
    expect(wordsOfPart(part, say).sentences[1]).toBe(
      'Vaccineren: telt voor een deel mee. U kunt iets wat erop lijkt: injecteren onder de huid.',
    );
  });

  test('nothing asked, and a skill that cannot be compared', () => {
    expect(wordsOfPart(skillsPart(), say).sentences).toEqual([
      'Er worden geen bijzondere vaardigheden gevraagd.',
    ]);
    expect(wordsOfPart(skillsPart(missing('Oud', { status: 'unknown' })), say).sentences).toEqual([
      'Dit kunnen we niet vergelijken: oud. Praat er samen over.',
    ]);
  });

  test('long lists are cut, and say so', () => {
    const names = ['Aap', 'Beer', 'Civet', 'Das', 'Eland'].map((name) => skill(name));
    expect(skillList(names, say, 3)).toBe('aap, beer en nog 3 andere');
    expect(skillList(names.slice(0, 3), say, 3)).toBe('aap, beer en civet');
  });
});

test('hours that are too few say how many more would do', () => {
  const part = hoursPart({
    status: 'blocked',
    overlap: null,
    offered: { min: 8, max: 16 },
    asked: { min: 24, max: 32 },
    missingHours: 8,
  });
  expect(wordsOfPart(part, say)).toMatchObject({
    sentences: ['Hier is minstens 24 uur per week nodig. U wilt hoogstens 16 uur werken.'],
    waysOut: ['Met 8 uur per week meer past het wel.'],
  });
});

test('travel that is too far says how far would do, rounded up', () => {
  const part = travelPart({ status: 'blocked', distanceKm: 22.3, limitKm: 15 });
  expect(wordsOfPart(part, say)).toMatchObject({
    sentences: ['De afstand is 22 km, in een rechte lijn. U wilt niet verder dan 15 km reizen.'],
    waysOut: ['Wilt u 8 km verder reizen? Dan past het wel.'],
  });
  expect(extraKm(15.01, 15)).toBe(1);
});

test('a recruiter reads that it is too far, not where the limit lies', () => {
  const part = travelPart({ status: 'blocked', distanceKm: 22.3, limitKm: null });
  expect(wordsOfPart(part, sayIn('nl', 'recruiter'))).toMatchObject({
    sentences: [
      'De afstand is 22 km, in een rechte lijn. Dat is verder dan de kandidaat wil reizen.',
    ],
    waysOut: [],
  });
});

test('a missing title names the law, and that nobody can waive it', () => {
  const words = wordsOfPart(
    {
      kind: 'title',
      status: 'blocked',
      ...points,
      asked: ['verpleegkundige', 'verzorgende-ig'],
      held: [],
      unchecked: [],
      rules: [law],
    },
    say,
  );
  expect(words.sentences[0]).toContain('verpleegkundige of verzorgende IG');
  expect(words.waysOut.at(-1)).toBe('Dit is de wet. Niemand kan hier een uitzondering op maken.');
  expect(words.law).toEqual([law]);
});

describe('able and allowed', () => {
  const ability = (given: Partial<Procedure>, reader: Reader = 'person') =>
    wordsOfAbility(injection(given), sayIn('nl', reader));

  test('both well need no way out', () => {
    expect(ability({})).toEqual({
      name: 'Injecties geven',
      able: 'Ja, met bewijs. Dat geldt tot en met 3 mei 2027.',
      allowed: 'Ja, op opdracht van een arts. De arts hoeft er niet bij te zijn.',
      border: 'Alleen met BIG-registratie.',
      waysOut: [],
    });
  });

  test('able and not allowed: the article, who may, and that nobody can waive it', () => {
    const words = ability({
      authority: 'none',
      isChecked: false,
      rule: null,
      whoMay: {
        own: ['arts', 'tandarts'],
        functional: ['verpleegkundige'],
        order: ['verzorgende-ig'],
      },
    });
    expect(words.able).toMatch(/^Ja/);
    expect(words.allowed).toBe(
      'Nee, omdat Wet BIG, artikel 36, lid 5 dit voorbehoudt aan anderen.',
    );
    expect(words.waysOut).toEqual([
      'Zelfstandig mag dit: arts of tandarts.',
      'Op opdracht van een arts mag dit: verpleegkundige of verzorgende IG.',
      'Hebt u zo’n registratie of diploma? Zet het in uw paspoort. Anders is er een opleiding voor nodig.',
      'Dit is de wet. Niemand kan hier een uitzondering op maken.',
    ]);
  });

  test.each<[Procedure['competence']['basis'], string]>([
    ['own-word', 'Ja, volgens uzelf: zelfstandig. Er staat nog geen bewijs bij.'],
    ['lapsed', 'Niet zeker: het bewijs liep af op 3 mei 2027.'],
    ['learning', 'Nog niet alleen: zelfstandig.'],
    ['none', 'Nee, dit staat nog niet in uw paspoort.'],
  ])('allowed and %s', (basis, able) => {
    const words = ability({ competence: { basis, level: 4, until: '2027-05-03' } });
    expect(words.able).toBe(able);
    expect(words.allowed).toMatch(/^Ja/);
    expect(words.waysOut).toHaveLength(1);
  });

  test.each<[Procedure['authority'], string]>([
    ['own', 'mag het zelfstandig'],
    ['functional', 'zonder toezicht'],
    ['order', 'met toezicht'],
  ])('an unchecked title is never told as a yes: %s', (authority, how) => {
    for (const reader of ['person', 'recruiter'] as const) {
      const words = ability({ authority, isChecked: false }, reader);
      expect(words.allowed).toMatch(/^Nog te controleren\./);
      expect(words.allowed).toContain(how);
      expect(words.waysOut).toContain('Zonder controle kan er geen plaatsing komen.');
    }
  });

  test('a title by own word stands as to be checked', () => {
    const words = wordsOfPart(
      {
        kind: 'title',
        status: 'unknown',
        points: 0,
        maxPoints: 0,
        waysOut: ['have-registration-checked'],
        asked: ['verpleegkundige'],
        held: ['verpleegkundige'],
        unchecked: ['verpleegkundige'],
        rules: [law],
      },
      say,
    );
    expect(words.state).toBe('nog te controleren');
    expect(words.sentences).toEqual([
      'Voor dit werk is een beschermde titel nodig: verpleegkundige. Die titel staat in uw paspoort, maar is nog niet gecontroleerd.',
    ]);
  });
});

test('times are grouped as people say them', () => {
  expect(timesInWords(['mon-evening', 'tue-evening', 'sat-night', 'sun-night'], say)).toBe(
    '’s avonds op maandag en dinsdag; ’s nachts op zaterdag en zondag',
  );
  const workdays = ['mon-day', 'tue-day', 'wed-day', 'thu-day', 'fri-day'] as const;
  expect(timesInWords(workdays, say)).toBe('overdag op doordeweekse dagen');
  expect(timesInWords([...workdays, 'sat-day', 'sun-day'], say)).toBe('overdag op elke dag');
});

test('sources are read aloud', () => {
  expect(sourceInWords('Wet BIG art. 36 lid 1, 3 en 4', say)).toBe(
    'Wet BIG, artikel 36, lid 1, 3 en 4',
  );
});

test.each([
  ['Eerste hulp', 'eerste hulp'],
  ['ADL-training', 'ADL-training'],
  ['Nederlandse Gebarentaal', 'Nederlandse Gebarentaal'],
  ['De sociale kaart kennen', 'de sociale kaart kennen'],
])('%s in a sentence', (label, expected) => {
  expect(inSentence(label)).toBe(expected);
});

describe('a fit', () => {
  const blockedTravel = travelPart({ status: 'blocked', distanceKm: 40, points: 0 });
  const parts = [skillsPart(skill('Wondzorg'), missing('Triage')), hoursPart({}), blockedTravel];

  test('what blocks comes first, the rest in a fixed order', () => {
    const kinds = wordsOfFit({ parts }, say).map((words) => words.kind);
    expect(kinds).toEqual(['travel', 'skills', 'hours']);
    expect(wordsOfFit({ parts: parts.toReversed() }, say).map((words) => words.kind)).toEqual(
      kinds,
    );
  });

  test('reasons are short and only about what is well', () => {
    expect(bestReasons({ parts }, say)).toEqual([
      'Dit kunt u: wondzorg.',
      'De uren passen: 20–24 uur per week.',
    ]);
    expect(bestReasons({ parts }, say, 1)).toHaveLength(1);
  });

  test('a block is told before a gap, and of the skills only the heaviest', () => {
    expect(biggestGap({ parts }, say)?.kind).toBe('travel');
    expect(biggestGap({ parts: parts.slice(0, 2) }, say)).toMatchObject({
      kind: 'skills',
      sentences: ['Triage: dit staat nog niet in uw paspoort.'],
    });
    expect(biggestGap({ parts: [hoursPart({})] }, say)).toBeUndefined();
  });
});
