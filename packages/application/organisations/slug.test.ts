import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['Zorggroep Ünie & Co', 'zorggroep-unie-co'],
    ["  's Heerenhuys  ", 's-heerenhuys'],
    ['日本', ''],
  ])('writes %s as %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('is always fit for an address, and stays the same when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const slug = slugOf(name);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});
