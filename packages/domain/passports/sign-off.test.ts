import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../calendar/index.ts';
import { allowedTransitions } from '../transitions/index.ts';
import { ENTRUSTMENT_LEVELS } from './passport.ts';
import { checkSignOffAnswers } from './sign-off-checks.ts';
import {
  mayRemind,
  SIGN_OFF_OUTCOMES,
  SIGN_OFF_TRANSITIONS,
  type SignOffAnswer,
  type SignOffItem,
  signOffStandingAt,
} from './sign-off.ts';

const TODAY = '2026-06-01';
const NOON = new Date('2026-06-01T12:00:00Z');

describe('a request', () => {
  it('is answered by who was asked, and reminded of or withdrawn by who asks', () => {
    const may = (state: 'open' | 'answered' | 'withdrawn', party: 'holder' | 'asked') =>
      allowedTransitions(SIGN_OFF_TRANSITIONS, state, party);
    expect(may('open', 'asked')).toEqual(['answer']);
    expect(may('open', 'holder')).toEqual(['remind', 'withdraw']);
    for (const state of ['answered', 'withdrawn'] as const) {
      expect([...may(state, 'asked'), ...may(state, 'holder')]).toEqual([]);
    }
  });

  it('expires at its last moment, and is reminded of once before', () => {
    const at = (expiresAt: Date, remindedAt: Date | null = null) => {
      const request = { state: 'open', expiresAt, remindedAt } as const;
      return [signOffStandingAt(request, NOON), mayRemind(request, NOON)];
    };
    expect(at(new Date(NOON.getTime() + 1))).toEqual(['open', true]);
    expect(at(new Date(NOON.getTime() + 1), NOON)).toEqual(['open', false]);
    expect(at(NOON)).toEqual(['expired', false]);
    expect(signOffStandingAt({ state: 'answered', expiresAt: NOON }, NOON)).toBe('answered');
  });
});

test('an answer that passes never says more than was claimed, nor of a reserved procedure without authority and a day', () => {
  const level = fc.constantFrom(...ENTRUSTMENT_LEVELS);
  const item = fc.record({
    skillId: fc.constantFrom('a', 'b', 'c'),
    level,
    outcome: fc.constant(null),
  });
  const items = fc.uniqueArray(item, { selector: ({ skillId }) => skillId, minLength: 1 });
  const answer = fc.record<SignOffAnswer>({
    skillId: fc.constantFrom('a', 'b', 'c', 'd'),
    outcome: fc.constantFrom(...SIGN_OFF_OUTCOMES),
    level: fc.option(level),
    lastSeenOn: fc.option(fc.integer({ min: -400, max: 2 }).map((days) => addDays(TODAY, days))),
  });
  const answersTo = (asked: readonly SignOffItem[]) =>
    fc.oneof(
      fc.array(answer, { maxLength: 4 }),
      // Often enough something that could pass.
      fc.tuple(...asked.map(({ skillId }) => answer.map((one) => ({ ...one, skillId })))),
    );
  let passed = 0;
  fc.assert(
    fc.property(
      items.chain((asked) => fc.tuple(fc.constant(asked), answersTo(asked))),
      fc.boolean(),
      ([asked, answers], isAuthorised) => {
        const isReserved = (skillId: string) => skillId === 'a';
        const input = { items: asked, answers, isAuthorised, isReserved };
        if (checkSignOffAnswers(input, TODAY).length > 0) return;
        passed += 1;
        expect(answers.map(({ skillId }) => skillId).toSorted()).toEqual(
          asked.map(({ skillId }) => skillId).toSorted(),
        );
        for (const { skillId, outcome, level: given, lastSeenOn } of answers) {
          const claimed = asked.find((one) => one.skillId === skillId)?.level ?? 0;
          if (outcome === 'lower') expect(given ?? 9).toBeLessThan(claimed);
          if (outcome === 'cannot-say' || !isReserved(skillId)) continue;
          expect(isAuthorised).toBe(true);
          expect((lastSeenOn ?? '9999') <= TODAY).toBe(true);
        }
      },
    ),
    { numRuns: 1000 },
  );
  expect(passed).toBeGreaterThan(20);
});
