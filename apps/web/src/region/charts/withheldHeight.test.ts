import { expect, test } from 'vitest';
import { withheldHeight } from './withheldHeight.ts';

test.each([
  [[200, 50, null], 12],
  [[5, null], 1],
  [[null, null], 1],
  [[], 1],
])('%j gives %d', (counts, height) => {
  expect(withheldHeight(counts)).toBe(height);
});
