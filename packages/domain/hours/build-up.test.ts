import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BUILD_UP_WEEKS,
  type BuildUp,
  checkBuildUp,
  GROWTH_WEEKS,
  hoursAfter,
  shortfallOf,
} from './build-up.ts';

const slow: BuildUp = [
  { afterWeeks: 0, hoursPerWeek: 8 },
  { afterWeeks: 8, hoursPerWeek: 16 },
  { afterWeeks: 16, hoursPerWeek: 24 },
];
const buildUps = fc
  .tuple(
    fc.subarray(BUILD_UP_WEEKS.slice(1)),
    fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 7, maxLength: 7 }),
  )
  .map(([weeks, given]): BuildUp => {
    const rising = given.toSorted((a, b) => a - b);
    return [0 as const, ...weeks].map((afterWeeks, at) => ({
      afterWeeks,
      hoursPerWeek: rising[at] ?? 0,
    }));
  });
const asked = fc.record({
  startHours: fc.integer({ min: 0, max: 40 }),
  fullAfterWeeks: fc.constantFrom(0, ...GROWTH_WEEKS, Number.POSITIVE_INFINITY),
  hoursMin: fc.integer({ min: 0, max: 40 }),
});

describe('hoursAfter', () => {
  it.each([
    [0, 8],
    [7, 8],
    [8, 16],
    [15, 16],
    [52, 24],
  ])('after %i weeks: %i', (weeks, hours) => expect(hoursAfter(slow, weeks)).toBe(hours));
});

describe('shortfallOf', () => {
  it.each([
    ['a job that grows as slowly', { startHours: 8, fullAfterWeeks: 16, hoursMin: 24 }, null],
    [
      'a job that needs all hours in week 4',
      { startHours: 8, fullAfterWeeks: 4, hoursMin: 24 },
      'full',
    ],
    ['a job that starts higher', { startHours: 12, fullAfterWeeks: 16, hoursMin: 24 }, 'start'],
    [
      'a job of few hours that does not grow',
      { startHours: 8, fullAfterWeeks: 0, hoursMin: 8 },
      null,
    ],
  ] as const)('%s', (_name, job, shortfall) => expect(shortfallOf(slow, job)).toBe(shortfall));

  it('stands in nobody’s way who states no build-up', () => {
    fc.assert(
      fc.property(asked, (job) => {
        expect(shortfallOf([], job)).toBeNull();
      }),
    );
  });

  it('is nowhere exactly where each week of a year has enough hours', () => {
    fc.assert(
      fc.property(buildUps, asked, (buildUp, job) => {
        const weeks = Array.from({ length: 53 }, (_, week) => week);
        const isEnough = weeks.every((week) => {
          const isFull = week >= Math.min(job.fullAfterWeeks, 52);
          const needed = isFull ? Math.max(job.hoursMin, job.startHours) : job.startHours;
          return hoursAfter(buildUp, week) >= needed;
        });
        const sound = { ...job, startHours: Math.min(job.startHours, job.hoursMin) };
        if (sound.startHours === job.startHours) {
          expect(shortfallOf(buildUp, sound) === null).toBe(isEnough);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never comes from more hours, a lower start or more time', () => {
    fc.assert(
      fc.property(
        buildUps,
        asked,
        fc.nat({ max: 10 }),
        fc.nat({ max: 10 }),
        fc.constantFrom(0, 4, 20),
        (buildUp, job, more, lower, later) => {
          if (shortfallOf(buildUp, job) !== null) return;
          const easier = {
            startHours: Math.max(0, job.startHours - lower),
            fullAfterWeeks: job.fullAfterWeeks + later,
            hoursMin: job.hoursMin,
          };
          const stronger = buildUp.map((step) => ({
            ...step,
            hoursPerWeek: step.hoursPerWeek + more,
          }));
          expect(shortfallOf(stronger, job)).toBeNull();
          expect(shortfallOf(buildUp, easier)).toBeNull();
        },
      ),
    );
  });
});

describe('checkBuildUp', () => {
  const offered = { hoursMin: 16, hoursMax: 24 };

  it('takes none, and one that rises to what is offered', () => {
    expect(checkBuildUp([], offered)).toEqual([]);
    expect(checkBuildUp(slow, offered)).toEqual([]);
  });

  it.each<[string, BuildUp, string]>([
    ['a start after the start', [{ afterWeeks: 4, hoursPerWeek: 16 }], 'buildUp.0.afterWeeks'],
    ['no hours', [{ afterWeeks: 0, hoursPerWeek: 0 }], 'buildUp.0.hoursPerWeek'],
    [
      'hours that are none',
      [{ afterWeeks: 0, hoursPerWeek: Number.NaN }],
      'buildUp.0.hoursPerWeek',
    ],
    [
      'hours that fall',
      [
        { afterWeeks: 0, hoursPerWeek: 20 },
        { afterWeeks: 4, hoursPerWeek: 16 },
      ],
      'buildUp.1.hoursPerWeek',
    ],
    [
      'the same week twice',
      [
        { afterWeeks: 0, hoursPerWeek: 8 },
        { afterWeeks: 0, hoursPerWeek: 16 },
      ],
      'buildUp.1.afterWeeks',
    ],
    [
      'an end above what is offered',
      [{ afterWeeks: 0, hoursPerWeek: 25 }],
      'buildUp.0.hoursPerWeek',
    ],
    [
      'an end below what is offered',
      [{ afterWeeks: 0, hoursPerWeek: 12 }],
      'buildUp.0.hoursPerWeek',
    ],
  ])('names %s', (_name, buildUp, path) => {
    expect(checkBuildUp(buildUp, offered).map((issue) => issue.path)).toContain(path);
  });
});
