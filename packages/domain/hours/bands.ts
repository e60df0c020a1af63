import type { HoursRange } from './ranges.ts';

/** Weekly hours in steps that people search with; a vacancy counts in every step that it touches. */
export const HOURS_BANDS = ['0-8', '8-16', '16-24', '24-32', '32-40'] as const;
export type HoursBand = (typeof HOURS_BANDS)[number];

const RANGES: Readonly<Record<HoursBand, HoursRange>> = {
  '0-8': { min: 0, max: 8 },
  '8-16': { min: 8, max: 16 },
  '16-24': { min: 16, max: 24 },
  '24-32': { min: 24, max: 32 },
  // Open at the top: a longer week must not fall outside every step.
  '32-40': { min: 32, max: 168 },
};

/** The weekly hours of a step, both ends included; the last step has no upper end but the week's. */
export function rangeOfHoursBand(band: HoursBand): HoursRange {
  return RANGES[band];
}

/** The steps that a range of weekly hours touches, in order; 24-24 touches 16-24 and 24-32. */
export function hoursBandsOf(hours: HoursRange): readonly HoursBand[] {
  return HOURS_BANDS.filter(
    (band) => hours.min <= RANGES[band].max && hours.max >= RANGES[band].min,
  );
}
