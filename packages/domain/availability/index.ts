export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const DAY_PARTS = ['early', 'day', 'evening', 'night'] as const;
export type Day = (typeof DAYS)[number];
export type DayPart = (typeof DAY_PARTS)[number];

/** One cell of the week: a day and a part of it, such as `mon-early`. */
export type Slot = `${Day}-${DayPart}`;

/** All 28 cells of the week in a fixed order: the position of a slot is its bit in a mask. */
export const SLOTS: readonly Slot[] = DAYS.flatMap((day) =>
  DAY_PARTS.map((part): Slot => `${day}-${part}`),
);

/** A week as 28 bits. Zero means that nothing was stated, which is read as "in consultation". */
export type AvailabilityMask = number;

/** Packs slots into a mask; the order and double entries do not matter. */
export function toMask(slots: readonly Slot[]): AvailabilityMask {
  let mask = 0;
  for (const slot of slots) mask |= 1 << SLOTS.indexOf(slot);
  return mask;
}

/** Unpacks a mask into slots, in the order of the week. */
export function toSlots(mask: AvailabilityMask): Slot[] {
  return SLOTS.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

/** The number of slots in a mask, 0-28. */
export function countSlots(mask: AvailabilityMask): number {
  // Neighbours are added in pairs, fours and eights: a ranking counts for every vacancy.
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
