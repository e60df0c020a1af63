/** Weekly hours from-to, both included. */
export interface HoursRange {
  min: number;
  max: number;
}

/** The hours that lie in both ranges, or null where no number of hours suits both. */
export function overlapOf(a: HoursRange, b: HoursRange): HoursRange | null {
  const min = Math.max(a.min, b.min);
  const max = Math.min(a.max, b.max);
  return max < min ? null : { min, max };
}
