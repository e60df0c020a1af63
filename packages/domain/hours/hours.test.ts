import { describe, expect, it } from 'vitest';
import { fitsInWorkingWeek, overlapOf, workingWeek } from './index.ts';

const TODAY = '2026-03-01';

describe('ranges of hours', () => {
  it('overlap in the hours that suit both', () => {
    expect(overlapOf({ min: 16, max: 32 }, { min: 24, max: 36 })).toEqual({ min: 24, max: 32 });
    expect(overlapOf({ min: 8, max: 16 }, { min: 16, max: 24 })).toEqual({ min: 16, max: 16 });
  });

  it('do not overlap where the most of one is less than the least of the other', () => {
    expect(overlapOf({ min: 8, max: 12 }, { min: 16, max: 24 })).toBeNull();
  });
});

describe('the working week', () => {
  it('adds up all jobs and leaves the rest of 48 hours', () => {
    const week = workingWeek([16, 12.5], TODAY);
    expect(week).toMatchObject({ otherHours: 28.5, roomHours: 19.5 });
    expect(fitsInWorkingWeek(week, 19.5)).toBe(true);
    expect(fitsInWorkingWeek(week, 20)).toBe(false);
  });

  it('has no room beside jobs that fill it', () => {
    expect(workingWeek([40, 16], TODAY).roomHours).toBe(0);
    expect(workingWeek([], TODAY).roomHours).toBe(48);
  });

  it('refuses hours that are none', () => {
    expect(() => workingWeek([-1], TODAY)).toThrow(RangeError);
    expect(() => workingWeek([Number.NaN], TODAY)).toThrow(RangeError);
  });
});
