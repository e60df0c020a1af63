import { SLOTS } from '@inzetbaar/domain/availability';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toggleSlots } from './availabilitySlots.ts';

const someSlots = fc.subarray([...SLOTS]);

test('one slot goes on and off', () => {
  expect(toggleSlots([], ['tue-day'])).toEqual(['tue-day']);
  expect(toggleSlots(['tue-day'], ['tue-day'])).toEqual([]);
});

test('a day that is partly on goes on as a whole first', () => {
  const monday = SLOTS.filter((slot) => slot.startsWith('mon-'));
  expect(toggleSlots(['mon-day', 'fri-night'], monday)).toEqual([...monday, 'fri-night']);
  expect(toggleSlots([...monday, 'fri-night'], monday)).toEqual(['fri-night']);
});

test('what was not asked never changes, and the order is that of the week', () => {
  fc.assert(
    fc.property(someSlots, someSlots, (value, slots) => {
      const next = toggleSlots(value.toReversed(), slots);
      expect(next).toEqual(SLOTS.filter((slot) => next.includes(slot)));
      for (const slot of SLOTS.filter((each) => !slots.includes(each))) {
        expect(next.includes(slot)).toBe(value.includes(slot));
      }
    }),
  );
});
