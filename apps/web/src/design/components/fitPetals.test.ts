import { FIT_STATUSES, SCORE_PARTS } from '@inzetbaar/domain/matching';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockedRules, petalsOf } from './fitPetals.ts';
import type { FitPart } from './fitPetals.ts';

const anyPart = fc.record<FitPart>({
  kind: fc.constantFrom(...SCORE_PARTS, 'title', 'lane'),
  status: fc.constantFrom(...FIT_STATUSES),
  points: fc.double({ min: 0, max: 60, noNaN: true }),
  maxPoints: fc.double({ min: 0, max: 60, noNaN: true }),
});

test('there are always five petals in the same order, filled between nothing and all', () => {
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 8 }), (parts) => {
      const petals = petalsOf(parts);
      expect(petals.map((petal) => petal.part)).toEqual([...SCORE_PARTS]);
      for (const { status, fill } of petals) {
        if (status === 'met') expect(fill).toBe(1);
        else if (status === 'partly') expect(fill > 0 && fill < 1).toBe(true);
        else expect(fill).toBe(0);
      }
    }),
  );
});

test('a partial petal grows with its points', () => {
  const half = petalsOf([{ kind: 'hours', status: 'partly', points: 10, maxPoints: 20 }])[1];
  expect(half).toEqual({ part: 'hours', status: 'partly', fill: 0.5 });
});

test('a rule outside the score that blocks is told apart', () => {
  const parts: FitPart[] = [
    { kind: 'travel', status: 'blocked', points: 0, maxPoints: 10 },
    { kind: 'title', status: 'blocked', points: 0, maxPoints: 0 },
    { kind: 'lane', status: 'met', points: 0, maxPoints: 0 },
  ];
  expect(blockedRules(parts)).toEqual(['title']);
});
