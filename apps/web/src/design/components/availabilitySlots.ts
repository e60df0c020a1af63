import { SLOTS } from '@inzetbaar/domain/availability';
import type { Slot } from '@inzetbaar/domain/availability';

/** Switches some slots as one: all on, or all off when they all were on. In the order of the week. */
export function toggleSlots(value: readonly Slot[], slots: readonly Slot[]): Slot[] {
  const allOn = slots.every((slot) => value.includes(slot));
  return SLOTS.filter((slot) => (slots.includes(slot) ? !allOn : value.includes(slot)));
}
