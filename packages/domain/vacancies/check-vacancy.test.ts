import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANES } from '../lanes/index.ts';
import { WORK_CONDITIONS } from '../passports/index.ts';
import { BUILD_UP_WEEKS } from '../hours/index.ts';
import { PLACEMENT_FORMS } from '../placements/index.ts';
import { checkPublishable, checkVacancy, type VacancyCheckLookups } from './check-vacancy.ts';
import type { VacancyContent } from './vacancy.ts';

const sound: VacancyContent = {
  title: 'Verzorgende IG',
  description: 'Zorg in de wijk.',
  branch: 'vvt',
  locationId: 'here',
  capacity: { kind: 'positions', positions: 1 },
  skills: [{ skillId: 'wondzorg', level: 4, importance: 'essential' }],
  titles: ['verzorgende-ig'],
  reservedProcedures: ['injection'],
  conditionsMet: ['no-night-shifts'],
  conditionsNotMet: ['no-driving'],
  hoursMin: 16,
  hoursMax: 32,
  growth: null,
  availability: 0,
  lanes: ['extra-hours'],
  forms: ['extra-hours'],
  startsOn: '2026-09-01',
  expiresOn: '2026-08-01',
};
const KNOWN_SKILLS = ['wondzorg', 'rapporteren', 'gastvrijheid'];
const lookups: VacancyCheckLookups = {
  knowsSkill: (id) => KNOWN_SKILLS.includes(id),
  knowsLocation: (id) => id === 'here',
};
const check = (change: Partial<VacancyContent>) => checkVacancy({ ...sound, ...change }, lookups);

describe('checkVacancy', () => {
  it('accepts a sound vacancy', () => {
    expect(check({})).toEqual([]);
  });

  it.each<[string, Partial<VacancyContent>, ReturnType<typeof check>]>([
    [
      'hours the wrong way round',
      { hoursMin: 33 },
      [{ path: 'hoursMin', code: 'min_above_max', values: { maximum: 32 } }],
    ],
    [
      'more hours than a week has',
      { hoursMax: 169 },
      [{ path: 'hoursMax', code: 'hours_over_week', values: { maximum: 168 } }],
    ],
    [
      'negative hours',
      { hoursMin: -1 },
      [{ path: 'hoursMin', code: 'too_small', values: { minimum: 0 } }],
    ],
    [
      'hours that are no number',
      { hoursMin: Number.NaN },
      [{ path: 'hoursMin', code: 'wrong_type' }],
    ],
    [
      'no position at all',
      { capacity: { kind: 'positions', positions: 0 } },
      [{ path: 'capacity.positions', code: 'too_small', values: { minimum: 1 } }],
    ],
    [
      'a pool too small for one person',
      { capacity: { kind: 'hours', hoursPerWeek: 12 } },
      [{ path: 'capacity.hoursPerWeek', code: 'too_small', values: { minimum: 16 } }],
    ],
    [
      'an unknown skill',
      { skills: [{ skillId: 'toveren', level: 3, importance: 'essential' }] },
      [{ path: 'skills.0.skillId', code: 'unknown_skill', values: { value: 'toveren' } }],
    ],
    [
      'a skill asked twice',
      {
        skills: [
          { skillId: 'wondzorg', level: 4, importance: 'essential' },
          { skillId: 'wondzorg', level: 2, importance: 'desirable' },
        ],
      },
      [{ path: 'skills.1.skillId', code: 'duplicate' }],
    ],
    [
      'a condition that is met and not met',
      { conditionsNotMet: ['no-driving', 'no-night-shifts'] },
      [{ path: 'conditionsNotMet.1', code: 'conflicts_with', values: { field: 'conditionsMet' } }],
    ],
    [
      'a start with more hours than are needed in the end',
      { growth: { startHours: 20, fullAfterWeeks: 8 } },
      [{ path: 'growth.startHours', code: 'too_large', values: { maximum: 16 } }],
    ],
    [
      'hours that grow from nothing',
      { growth: { startHours: 0, fullAfterWeeks: 8 } },
      [{ path: 'growth.startHours', code: 'too_small', values: { minimum: 1 } }],
    ],
    [
      'hours that grow in no time',
      { growth: { startHours: 8, fullAfterWeeks: 0 } },
      [{ path: 'growth.fullAfterWeeks', code: 'not_in_list' }],
    ],
    [
      'hours that grow and cannot grow',
      { growth: { startHours: 8, fullAfterWeeks: 8 }, conditionsNotMet: ['gradual-build-up'] },
      [{ path: 'growth', code: 'conflicts_with', values: { field: 'conditionsNotMet' } }],
    ],
    [
      'a lane named twice',
      { lanes: ['traineeship', 'traineeship'] },
      [{ path: 'lanes.1', code: 'duplicate' }],
    ],
    [
      'a day that does not exist',
      { expiresOn: '2026-02-30' },
      [{ path: 'expiresOn', code: 'not_a_date' }],
    ],
    [
      'a location elsewhere',
      { locationId: 'there' },
      [{ path: 'locationId', code: 'unknown_location' }],
    ],
  ])('names %s', (_name, change, issues) => {
    expect(check(change)).toEqual(issues);
  });

  it('lets the work start before or after the last day to react', () => {
    expect(check({ startsOn: '2026-08-01', expiresOn: '2026-09-01' })).toEqual([]);
  });
});

describe('checkPublishable', () => {
  const today = '2026-08-01';
  const publish = (change: Partial<VacancyContent>) =>
    checkPublishable({ ...sound, ...change }, today);

  it('accepts a complete vacancy up to and on its last day', () => {
    expect(publish({})).toEqual([]);
    expect(publish({ expiresOn: null, skills: [] })).toEqual([]);
  });

  it('names everything that is absent', () => {
    expect(
      publish({ title: ' ', description: '', lanes: [], forms: [], hoursMin: 0, hoursMax: 0 }),
    ).toEqual([
      { path: 'title', code: 'required' },
      { path: 'description', code: 'required' },
      { path: 'lanes', code: 'required' },
      { path: 'forms', code: 'required' },
      { path: 'hoursMax', code: 'too_small', values: { minimum: 1 } },
    ]);
  });

  it('refuses a last day that has passed', () => {
    expect(publish({ expiresOn: '2026-07-31' })).toEqual([
      { path: 'expiresOn', code: 'date_in_past' },
    ]);
  });
});

describe('laws of the checks', () => {
  const date = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  const content: fc.Arbitrary<VacancyContent> = fc.record({
    title: fc.string(),
    description: fc.string(),
    branch: fc.constant('vvt'),
    locationId: fc.constantFrom('here', 'there'),
    capacity: fc.oneof(
      fc.record({
        kind: fc.constant('positions' as const),
        positions: fc.integer({ min: -1, max: 9 }),
      }),
      fc.record({
        kind: fc.constant('hours' as const),
        hoursPerWeek: fc.integer({ min: -10, max: 200 }),
      }),
    ),
    skills: fc.array(
      fc.record({
        skillId: fc.constantFrom(...KNOWN_SKILLS, 'toveren', 'vliegen'),
        level: fc.constantFrom(1 as const, 3 as const, 5 as const),
        importance: fc.constantFrom('essential' as const, 'desirable' as const),
      }),
      { maxLength: 6 },
    ),
    titles: fc.constant([]),
    reservedProcedures: fc.constant([]),
    conditionsMet: fc.array(fc.constantFrom(...WORK_CONDITIONS), { maxLength: 6 }),
    conditionsNotMet: fc.array(fc.constantFrom(...WORK_CONDITIONS), { maxLength: 6 }),
    hoursMin: fc.integer({ min: -5, max: 200 }),
    hoursMax: fc.integer({ min: -5, max: 200 }),
    growth: fc.option(
      fc.record({
        startHours: fc.integer({ min: -5, max: 200 }),
        fullAfterWeeks: fc.constantFrom(...BUILD_UP_WEEKS),
      }),
    ),
    availability: fc.constant(0),
    lanes: fc.array(fc.constantFrom(...LANES), { maxLength: 4 }),
    forms: fc.array(fc.constantFrom(...PLACEMENT_FORMS), { maxLength: 4 }),
    startsOn: fc.option(date),
    expiresOn: fc.option(fc.oneof(date, fc.constant('2026-02-30'))),
  });

  it('nothing passes that the database could not keep', () => {
    fc.assert(
      fc.property(content, (vacancy) => {
        const canBeKept =
          vacancy.hoursMin >= 0 &&
          vacancy.hoursMin <= vacancy.hoursMax &&
          vacancy.hoursMax <= 168 &&
          (vacancy.growth === null ||
            (vacancy.growth.startHours > 0 &&
              vacancy.growth.startHours <= vacancy.hoursMin &&
              vacancy.growth.fullAfterWeeks > 0 &&
              !vacancy.conditionsNotMet.includes('gradual-build-up'))) &&
          new Set(vacancy.skills.map(({ skillId }) => skillId)).size === vacancy.skills.length &&
          !vacancy.conditionsMet.some((one) => vacancy.conditionsNotMet.includes(one));
        if (!canBeKept) expect(checkVacancy(vacancy, lookups)).not.toEqual([]);
      }),
    );
  });

  it('every issue points at something that is in the content', () => {
    fc.assert(
      fc.property(content, (vacancy) => {
        for (const { path } of checkVacancy(vacancy, lookups)) {
          let at: unknown = vacancy;
          for (const step of path.split('.')) {
            expect(at).toHaveProperty([step]);
            at = Reflect.get(Object(at), step);
          }
        }
      }),
    );
  });

  it('never names a field twice for the same reason, and gives the same answer again', () => {
    fc.assert(
      fc.property(content, (vacancy) => {
        const issues = checkVacancy(vacancy, lookups);
        const keys = issues.map(({ path, code }) => `${path} ${code}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(checkVacancy(structuredClone(vacancy), lookups)).toEqual(issues);
      }),
    );
  });

  it('what could be published on a day could be published on every day before', () => {
    fc.assert(
      fc.property(content, date, date, (vacancy, one, two) => {
        const [earlier, later] = one < two ? [one, two] : [two, one];
        if (checkPublishable(vacancy, later).length === 0) {
          expect(checkPublishable(vacancy, earlier)).toEqual([]);
        }
      }),
    );
  });
});
