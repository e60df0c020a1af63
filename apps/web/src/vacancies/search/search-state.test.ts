import { BRANCHES } from '@inzetbaar/domain/branches';
import { HOURS_BANDS } from '@inzetbaar/domain/hours';
import { LANES } from '@inzetbaar/domain/lanes';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  filterCount,
  paramsOf,
  stateOf,
  withFilter,
  withPlace,
  withoutFilters,
} from './search-state.ts';
import type { SearchState } from './search-state.ts';

const NOTHING = stateOf({});

const anyState: fc.Arbitrary<SearchState> = fc
  .record({
    words: fc.string({ maxLength: 30 }),
    near: fc.constantFrom(undefined, 'Heerlen', '6411', 'Gulpen-Wittem'),
    radiusKm: fc.constantFrom(undefined, 5, 15, 40),
    skill: fc.subarray(['wondzorg', 'triage', 'tillen']),
    hours: fc.subarray([...HOURS_BANDS]),
    branch: fc.subarray([...BRANCHES]),
    municipality: fc.subarray(['GM0888', 'GM0917', 'GM0935']),
    form: fc.subarray([...PLACEMENT_FORMS]),
    lane: fc.subarray([...LANES]),
    sort: fc.constantFrom(undefined, 'relevance' as const, 'fit' as const, 'distance' as const),
  })
  // A search that cannot be (a radius without a place) is read as the one that can.
  .map((state) => stateOf({ ...paramsOf(state) }));

test('a search comes back from its address as it was', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(stateOf({ ...paramsOf(state) })).toEqual(state);
    }),
  );
});

test('it also comes back through the text of an address', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const text = new URLSearchParams(
        Object.entries(paramsOf(state)).map(([name, value]) => [name, String(value)]),
      );
      expect(stateOf(Object.fromEntries(new URLSearchParams(text.toString())))).toEqual(state);
    }),
  );
});

test('whatever stands in an address, it is read', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...NAMES), fc.anything()), (raw) => {
      const state = stateOf(raw);
      expect(state.branch.every((branch) => BRANCHES.includes(branch))).toBe(true);
      expect(state.words.length).toBeLessThanOrEqual(200);
    }),
  );
});

test('an object in an address, which nothing can make text of, is left out', () => {
  const odd = { toString: 1, valueOf: 1 };
  expect(stateOf({ zoek: odd, bij: 'Beek', km: odd, uren: [odd] })).toEqual(
    stateOf({ bij: 'Beek' }),
  );
});
const NAMES = [
  'zoek',
  'bij',
  'km',
  'vaardigheid',
  'uren',
  'branche',
  'gemeente',
  'vorm',
  'route',
  'sorteer',
];

test('an empty search has an empty address', () => {
  expect(paramsOf(NOTHING)).toEqual({});
});

test('an address is short and can be read', () => {
  const state = stateOf({
    zoek: ' nacht  dienst ',
    branche: 'ggz,vvt,vvt,onzin',
    bij: 6411,
    km: '10',
  });
  expect(paramsOf(state)).toEqual({
    zoek: 'nacht dienst',
    branche: 'vvt,ggz',
    bij: 6411,
    km: 10,
  });
});

test('a radius and the order by distance need a place', () => {
  expect(stateOf({ km: 10, sorteer: 'distance' })).toEqual(NOTHING);
  const there = withPlace({ ...NOTHING, sort: 'fit' }, 'Beek');
  expect(there).toMatchObject({ near: 'Beek', radiusKm: 15, sort: 'fit' });
  expect(withPlace({ ...there, sort: 'distance' }, undefined)).toEqual(NOTHING);
});

test('filters are chosen, counted and wiped; words and place stay', () => {
  const words = stateOf({ zoek: 'koken', bij: 'Beek' });
  const filtered = withFilter(withFilter(words, 'lane', ['traineeship']), 'hours', ['0-8', '8-16']);
  expect(filterCount(filtered)).toBe(3);
  expect(filterCount(withFilter(filtered, 'skill', ['triage', 'tillen', 'triage']))).toBe(5);
  expect(withFilter(filtered, 'lane', ['onzin']).lane).toEqual([]);
  expect(withoutFilters(withFilter(filtered, 'skill', ['triage']))).toEqual(words);
});

test('a search asks for no more skills than a server takes', () => {
  const many = Array.from({ length: 60 }, (_, index) => `skill-${index}`);
  expect(stateOf({ vaardigheid: many.join(',') }).skill).toEqual(many.slice(0, 10));
  expect(stateOf({ vaardigheid: 'x'.repeat(81) }).skill).toEqual([]);
});
