import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/index.ts';
import {
  LEGAL_TITLES,
  SPECIALISM_RULES,
  SPECIALISMS,
  specialismsOf,
  titleRuleOf,
} from '../law/index.ts';
import { allowedTransitions, findTransition } from '../transitions/index.ts';
import {
  checkedTitlesOn,
  checkHoldsUntil,
  compareWithRegister,
  type RegisterEntry,
  type Registration,
  REGISTRATION_STANDINGS,
  REGISTRATION_TRANSITIONS,
  type RegistrationCheck,
  registrationIssues,
  registrationStandingOn,
  type ShownCheck,
  shownCheckOn,
  titlesOn,
} from './index.ts';

const TODAY = '2026-06-01';
const AT = new Date('2026-05-01T08:00:00Z');
const LATER = new Date('2026-05-02T08:00:00Z');
const CONFIRMED: RegistrationCheck = {
  outcome: 'confirmed',
  reason: null,
  method: 'person',
  at: AT,
  holdsUntil: '2027-04-30',
};
const REFUSED: RegistrationCheck = {
  ...CONFIRMED,
  outcome: 'refused',
  reason: 'not-found',
  holdsUntil: null,
};
const nurse = (change: Partial<Registration> = {}): Registration => ({
  title: 'verpleegkundige',
  number: '69056771830',
  specialism: null,
  validUntil: '2030-01-31',
  askedAt: null,
  check: null,
  ...change,
});

describe('how a registration stands', () => {
  it.each<[string, Partial<Registration>, string]>([
    ['stated only', {}, 'unchecked'],
    ['asked about', { askedAt: AT }, 'asked'],
    ['compared', { check: CONFIRMED }, 'checked'],
    [
      'asked before it was compared',
      { askedAt: AT, check: { ...CONFIRMED, at: LATER } },
      'checked',
    ],
    ['not found', { check: REFUSED }, 'refused'],
    ['not found, asked again', { check: REFUSED, askedAt: LATER }, 'asked'],
    ['compared too long ago', { check: { ...CONFIRMED, holdsUntil: '2026-05-31' } }, 'unchecked'],
    ['on the last day of its check', { check: { ...CONFIRMED, holdsUntil: TODAY } }, 'checked'],
    ['compared, and ended since', { check: CONFIRMED, validUntil: '2026-05-31' }, 'lapsed'],
    ['compared, on its last day', { check: CONFIRMED, validUntil: TODAY }, 'checked'],
  ])('%s', (_, change, standing) => {
    expect(registrationStandingOn(nurse(change), TODAY)).toBe(standing);
  });

  it.each<[string, Partial<Registration>, ShownCheck | null]>([
    ['stated', {}, { isChecked: false, checkedOn: null }],
    ['asked about', { askedAt: AT }, { isChecked: false, checkedOn: null }],
    ['compared', { check: CONFIRMED }, { isChecked: true, checkedOn: '2026-05-01' }],
    [
      'compared too long ago',
      { check: { ...CONFIRMED, holdsUntil: '2026-05-31' } },
      { isChecked: false, checkedOn: '2026-05-01' },
    ],
    ['not found', { check: REFUSED }, null],
    ['not found, asked again', { check: REFUSED, askedAt: LATER }, null],
    ['not found, and ended since', { check: REFUSED, validUntil: '2026-05-31' }, null],
    ['compared, and ended since', { check: CONFIRMED, validUntil: '2026-05-31' }, null],
  ])('%s, as others are told', (_, change, told) => {
    expect(shownCheckOn(nurse(change), TODAY)).toEqual(told);
  });

  it('counts as a title by own word, not once refused or ended; checked only once compared', () => {
    const held = (change: Partial<Registration>) => [
      titlesOn([nurse(change)], TODAY).length,
      checkedTitlesOn([nurse(change)], TODAY).length,
    ];
    expect(held({})).toEqual([1, 0]);
    expect(held({ askedAt: AT })).toEqual([1, 0]);
    expect(held({ check: CONFIRMED })).toEqual([1, 1]);
    expect(held({ check: REFUSED })).toEqual([0, 0]);
    expect(held({ check: CONFIRMED, validUntil: '2026-05-31' })).toEqual([0, 0]);
  });

  it('after its last day it is no title, whatever was checked or asked', () => {
    const any = fc.record({
      title: fc.constantFrom(...LEGAL_TITLES),
      check: fc.constantFrom(null, CONFIRMED, REFUSED),
      askedAt: fc.constantFrom(null, AT, LATER),
      days: fc.integer({ min: 1, max: 4000 }),
    });
    fc.assert(
      fc.property(any, ({ days, ...change }) => {
        const one = nurse(change);
        expect(titlesOn([one], addDays('2030-01-31', days))).toEqual([]);
        expect(checkedTitlesOn([one], addDays('2030-01-31', days))).toEqual([]);
      }),
    );
  });
});

describe('the table of what can happen', () => {
  it('lets a holder ask and not check, and a machine confirm and not refuse', () => {
    const may = (party: 'holder' | 'checker' | 'register') =>
      Object.fromEntries(
        REGISTRATION_STANDINGS.map((from) => [
          from,
          allowedTransitions(REGISTRATION_TRANSITIONS, from, party),
        ]),
      );
    expect(may('holder')).toEqual({
      unchecked: ['ask-check'],
      asked: [],
      checked: [],
      refused: ['ask-check'],
      lapsed: [],
    });
    expect(may('checker')).toEqual({
      unchecked: ['confirm', 'refuse'],
      asked: ['confirm', 'refuse'],
      checked: ['confirm', 'refuse'],
      refused: ['confirm'],
      lapsed: [],
    });
    expect(may('register')).toMatchObject({ unchecked: [], asked: ['confirm'] });
    expect(findTransition(REGISTRATION_TRANSITIONS, 'refuse', 'asked', 'checker')?.needs).toEqual([
      'reason',
    ]);
  });
});

describe('what is wrong with a registration', () => {
  const codes = (...all: Partial<Registration>[]) =>
    registrationIssues(all.map(nurse), TODAY).map(({ path, code }) => `${path} ${code}`);

  it.each(['1234567890', '123456789012', '1234 567890', '12345678901a', ''])(
    'a number that is not 11 digits: %s',
    (number) => {
      expect(codes({ number })).toEqual(['registrations.0.number not_a_big_number']);
    },
  );

  it('a specialism of another title', () => {
    expect(codes({ specialism: 'psychiatry' })).toEqual(['registrations.0.specialism not_in_list']);
    expect(codes({ title: 'arts', specialism: 'psychiatry' })).toEqual([]);
  });

  it('an end further away than the law knows, for the register only', () => {
    expect(codes({ validUntil: '2031-12-01' })).toEqual([]);
    expect(codes({ validUntil: '2031-12-02' })).toEqual([
      'registrations.0.validUntil registration_too_long',
    ]);
    expect(codes({ title: 'verzorgende-ig', validUntil: '2099-01-01' })).toEqual([]);
  });
});

describe('specialisms', () => {
  it('each have one rule with a source, on a title of the BIG register', () => {
    expect(SPECIALISM_RULES.map(({ specialism }) => specialism)).toEqual(SPECIALISMS);
    for (const { title, source, explanation } of SPECIALISM_RULES) {
      expect(titleRuleOf(title, TODAY)?.bigRegistration).toBe(true);
      expect(source).toMatch(/art\. 14/);
      expect(explanation.nl).not.toBe(explanation.en);
    }
    expect(specialismsOf('verpleegkundig-specialist', TODAY)).toEqual([
      'vs-general-care',
      'vs-mental-health',
    ]);
    expect(specialismsOf('verpleegkundig-specialist', '2020-12-31')).toEqual([]);
    expect(specialismsOf('verzorgende-ig', TODAY)).toEqual([]);
  });
});

it('a check in the register grows old after a year, the sight of a diploma does not', () => {
  expect(checkHoldsUntil('verpleegkundige', TODAY)).toBe('2027-05-31');
  expect(checkHoldsUntil('verzorgende-ig', TODAY)).toBeNull();
});

describe('comparing with the register', () => {
  const entry: RegisterEntry = {
    number: '69056771830',
    title: 'verpleegkundige',
    specialisms: [],
    endsOn: null,
    hasNote: false,
    surname: 'de Wit',
    initials: 'S.A.',
  };
  const compare = (
    change: Partial<RegisterEntry>,
    stated: Partial<Registration> = {},
    name = 'Sam de Wit',
  ) => compareWithRegister(nurse(stated), name, { ...entry, ...change }, TODAY);

  it.each<[string, string | null, Partial<RegisterEntry>, Partial<Registration>?, string?]>([
    ['the same', null, {}],
    ['accents and capitals', null, { surname: 'DE WÍT' }],
    ['a name with the name of a partner', null, {}, {}, 'Sam Jansen-de Wit'],
    ['another surname', 'other-name', { surname: 'Bakker' }],
    ['another initial', 'other-name', { initials: 'B.' }],
    ['a surname that is the first name', 'other-name', { surname: 'Sam' }],
    ['no name at all', 'other-name', { surname: '', initials: '' }],
    ['another title', 'other-title', { title: 'arts' }],
    ['a profession that is no title here', 'other-title', { title: null }],
    ['an end that has come', 'ended', { endsOn: TODAY }],
    ['an end that is still to come', null, { endsOn: '2026-06-02' }],
    ['a measure or clause', 'note', { hasNote: true }],
    ['another number', 'not-found', { number: '69056771831' }],
    [
      'a specialism that is not there',
      'other-specialism',
      { title: 'arts' },
      { title: 'arts', specialism: 'psychiatry' },
    ],
    [
      'a specialism that is there',
      null,
      { title: 'arts', specialisms: ['psychiatry'] },
      { title: 'arts', specialism: 'psychiatry' },
    ],
    [
      'a specialist nurse without specialism',
      'other-specialism',
      {},
      { title: 'verpleegkundig-specialist' },
    ],
    [
      'a specialist nurse, entered as a nurse',
      null,
      { specialisms: ['vs-mental-health'] },
      { title: 'verpleegkundig-specialist', specialism: 'vs-mental-health' },
    ],
  ])('%s', (_, finding, change, stated, name) => {
    expect(compare(change, stated, name)).toBe(finding);
  });

  it('nothing under the number', () => {
    expect(compareWithRegister(nurse(), 'Sam de Wit', null, TODAY)).toBe('not-found');
  });
});
