import { expect, it } from 'vitest';
import { localeOf } from './locale.ts';

it.each([
  [undefined, 'nl'],
  ['', 'nl'],
  ['de', 'nl'],
  ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr;q=0.9,en;q=0.5,nl;q=0.4', 'en'],
  ['en;q=0.3,nl;q=0.7', 'nl'],
])('reads %s as %s', (header, expected) => {
  expect(localeOf(header)).toBe(expected);
});
