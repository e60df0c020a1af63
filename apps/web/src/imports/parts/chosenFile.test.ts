import { IMPORT_MAX_BYTES } from '@inzetbaar/contracts/imports';
import { expect, test } from 'vitest';
import { faultOf, mediaTypeOf } from './chosenFile.ts';

test.each([
  ['vacatures.csv', 'text/csv'],
  ['VACATURES.CSV', 'text/csv'],
  ['vacatures.2026.tsv', 'text/tab-separated-values'],
  ['export.json', 'application/ld+json'],
  ['export.jsonld', 'application/ld+json'],
  ['export.xlsx', undefined],
  ['export', undefined],
])('%s is sent as %s', (name, type) => {
  expect(mediaTypeOf(name)).toBe(type);
});

test.each([
  [{ name: 'a.xlsx', size: 10 }, 'wrongKind'],
  [{ name: 'a.csv', size: 0 }, 'empty'],
  [{ name: 'a.csv', size: IMPORT_MAX_BYTES + 1 }, 'tooLarge'],
  [{ name: 'a.csv', size: IMPORT_MAX_BYTES }, undefined],
])('%o: %s', (file, fault) => {
  expect(faultOf(file)).toBe(fault);
});
