import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldResponseTimes } from './response-times.ts';
import { SMALLEST_SHOWN } from './withhold.ts';

/** One answer for each person: the strictest case, since a count is then a count of persons. */
const employer = (inTime: number, late: number, unanswered: number) => {
  const answers = inTime + late + unanswered;
  const answered = inTime + late;
  const medianDays = answered === 0 ? null : inTime * 2 >= answered ? 3 : 9;
  return { answers, people: answers, inTime, answeredPeople: answered, medianDays };
};
const MOST = 60;
const worlds = Array.from({ length: MOST + 1 }, (_, inTime) =>
  Array.from({ length: MOST + 1 - inTime }, (_, late) => ({
    inTime,
    late,
    told: JSON.stringify(toldResponseTimes(employer(inTime, late, 0)).inTimePercent),
  })),
).flat();

describe('the response times of an employer', () => {
  it('are told from five persons on', () => {
    expect(toldResponseTimes(employer(4, 0, 0))).toEqual({ medianDays: null, inTimePercent: null });
    expect(toldResponseTimes(employer(5, 0, 0))).toEqual({ medianDays: 3, inTimePercent: 100 });
    expect(toldResponseTimes(employer(0, 0, 0))).toEqual({ medianDays: null, inTimePercent: null });
  });

  it('tell no median of what four persons got, also where many wait in vain', () => {
    expect(toldResponseTimes(employer(2, 2, 20))).toEqual({ medianDays: null, inTimePercent: 0 });
  });

  it('go by persons: many answers to four of them are not told', () => {
    const few = { answers: 40, people: 4, inTime: 30, answeredPeople: 4, medianDays: 2 };
    expect(toldResponseTimes(few)).toEqual({ medianDays: null, inTimePercent: null });
  });

  it('lets nobody compute how many were answered late, or in time, from what is told', () => {
    fc.assert(
      fc.property(fc.constantFrom(...worlds), (world) => {
        const alike = worlds.filter(({ told }) => told === world.told);
        for (const side of ['inTime', 'late'] as const) {
          const possible = new Set(alike.map((other) => other[side]));
          // Withheld says "fewer than five", and zero is that too.
          if (world.told === 'null') expect([...possible].sort()).toEqual([0, 1, 2, 3, 4]);
          // A share leaves many counts open, and never one to four alone.
          else {
            expect(possible.size).toBeGreaterThan(SMALLEST_SHOWN);
            expect([...possible].some((count) => count >= SMALLEST_SHOWN)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
