import { expect, test } from 'vitest';
import { currentItem } from './currentItem.ts';

const paths = ['/', '/vacatures', '/vacatures/beheer', '/paspoort'];

test.each([
  ['/', '/'],
  ['/vacatures', '/vacatures'],
  ['/vacatures/0199/kandidaten', '/vacatures'],
  ['/vacatures/beheer', '/vacatures/beheer'],
  ['/vacatures-oud', undefined],
  ['/account', undefined],
])('%s belongs to %s', (pathname, expected) => {
  expect(currentItem(paths, pathname)).toBe(expected);
});
