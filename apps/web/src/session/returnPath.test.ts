import { expect, test } from 'vitest';
import { safeReturnPath } from './returnPath.ts';

test.each(['/', '/vacatures?q=zorg', '/paspoort#uren'])('%s is a way back', (path) => {
  expect(safeReturnPath(path)).toBe(path);
});

test.each([
  'https://elders.example',
  '//elders.example',
  '/\\elders.example',
  '/\t/elders.example',
  'vacatures',
  'javascript:alert(1)',
  '/aanmelden?terug=/',
  '',
  7,
  undefined,
])('%s is no way back', (path) => {
  expect(safeReturnPath(path)).toBeUndefined();
});
