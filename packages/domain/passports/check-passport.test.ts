import { describe, expect, it } from 'vitest';
import type { FieldIssue } from '../errors/index.ts';
import { checkPassport, type PassportToCheck } from './check-passport.ts';
import type { LegalTitle } from '../law/index.ts';
import { type Registration, titlesOn } from './registrations.ts';

const stated = (title: LegalTitle, validUntil: string | null): Registration => ({
  title,
  number: null,
  specialism: null,
  validUntil,
  askedAt: null,
  check: null,
});

const sound: PassportToCheck = {
  skills: [{ skillId: 'wondzorg', lastUsedYear: 2026 }, { skillId: 'rapporteren' }],
  registrations: [stated('verpleegkundige', '2030-01-31')],
  hoursMin: 16,
  hoursMax: 32,
  otherHours: 8,
  buildUp: [],
  postcodeArea: '6411',
};
const check = (change: Partial<PassportToCheck>): FieldIssue[] =>
  checkPassport(
    { ...sound, ...change },
    {
      knowsSkill: (id) => ['wondzorg', 'rapporteren'].includes(id),
      knowsPostcode: (area) => area === '6411',
      today: '2026-06-01',
    },
  );
const aSkill = (skillId: string) => ({ skillId });
const maximum = (hours: number) => ({ values: { maximum: hours } });

describe('checkPassport', () => {
  it.each<[string, Partial<PassportToCheck>]>([
    ['a sound one', {}],
    [
      'an empty one',
      { skills: [], registrations: [], hoursMin: 0, hoursMax: 0, postcodeArea: null },
    ],
    ['a week that is full to the hour', { hoursMin: 0, hoursMax: 40, otherHours: 128 }],
    ['a registration that has ended', { registrations: [stated('arts', '1999-12-31')] }],
  ])('accepts %s', (_, change) => {
    expect(check(change)).toEqual([]);
  });

  it.each<[string, Partial<PassportToCheck>, FieldIssue[]]>([
    [
      'a skill given twice',
      { skills: [aSkill('wondzorg'), aSkill('wondzorg')] },
      [{ path: 'skills.1.skillId', code: 'skill_twice' }],
    ],
    [
      'a skill that is not in the list',
      { skills: [aSkill('vliegen')] },
      [{ path: 'skills.0.skillId', code: 'unknown_skill' }],
    ],
    [
      'a skill that was last used in a year to come',
      { skills: [{ skillId: 'wondzorg', lastUsedYear: 2027 }] },
      [{ path: 'skills.0.lastUsedYear', code: 'date_in_future' }],
    ],
    [
      'a title given twice',
      {
        registrations: [stated('arts', null), stated('arts', '2030-01-01')],
      },
      [{ path: 'registrations.1.title', code: 'duplicate' }],
    ],
    [
      'a day that does not exist',
      { registrations: [stated('arts', '2026-02-29')] },
      [{ path: 'registrations.0.validUntil', code: 'not_a_date' }],
    ],
    [
      'hours the wrong way round',
      { hoursMin: 33 },
      [{ path: 'hoursMin', code: 'min_above_max', ...maximum(32) }],
    ],
    [
      'more hours together than a week has',
      { otherHours: 137 },
      [{ path: 'otherHours', code: 'hours_over_week', ...maximum(168) }],
    ],
    [
      'more hours than a week has',
      { hoursMax: 169 },
      [{ path: 'hoursMax', code: 'hours_over_week', ...maximum(168) }],
    ],
    [
      'negative hours',
      { hoursMin: -1 },
      [{ path: 'hoursMin', code: 'too_small', values: { minimum: 0 } }],
    ],
    [
      'a build-up that ends above what is offered',
      {
        buildUp: [
          { afterWeeks: 0, hoursPerWeek: 8 },
          { afterWeeks: 8, hoursPerWeek: 36 },
        ],
      },
      [{ path: 'buildUp.1.hoursPerWeek', code: 'too_large', ...maximum(32) }],
    ],
    [
      'a postcode outside the region',
      { postcodeArea: '1011' },
      [{ path: 'postcodeArea', code: 'unknown_postcode' }],
    ],
  ])('refuses %s', (_, change, issues) => {
    expect(check(change)).toEqual(issues);
  });

  it('tells everything that is wrong at once', () => {
    const issues = check({ skills: [aSkill('vliegen')], hoursMin: 40, postcodeArea: '1011' });
    expect(issues.map(({ path }) => path)).toEqual([
      'skills.0.skillId',
      'hoursMin',
      'postcodeArea',
    ]);
  });
});

describe('titlesOn', () => {
  const registrations = [
    stated('verzorgende-ig', null),
    stated('verpleegkundige', '2026-06-01'),
  ] as const;

  it('counts a registration on its last day and not after it', () => {
    expect(titlesOn(registrations, '2026-06-01')).toEqual(['verpleegkundige', 'verzorgende-ig']);
    expect(titlesOn(registrations, '2026-06-02')).toEqual(['verzorgende-ig']);
  });
});
