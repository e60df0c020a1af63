import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidateCodes } from './candidateCodes.ts';

test('a code is the start of the pseudonym', () => {
  expect(candidateCodes(['7f3a91c2', '0b22aa10']).get('7f3a91c2')).toBe('7F3A');
});

test('codes that would be the same grow until they differ', () => {
  const codes = candidateCodes(['7f3a91c2', '7f3a92c2', '0b22aa10']);
  expect([...codes.values()]).toEqual(['7F3A91', '7F3A92', '0B22']);
});

test('no two people have the same code, and a code never changes by the order', () => {
  const pseudonyms = fc.uniqueArray(fc.stringMatching(/^[ab0]{8}$/), { maxLength: 30 });
  fc.assert(
    fc.property(pseudonyms, (all) => {
      const codes = candidateCodes(all);
      expect(new Set(codes.values()).size).toBe(all.length);
      expect(candidateCodes(all.toReversed())).toEqual(new Map([...codes].reverse()));
    }),
  );
});
