import { describe, expect, it } from 'vitest';
import { dueEvaluation, openEvaluations } from './evaluations.ts';
import { soundTerms } from './testing/terms.ts';

/** Half-way on 14 December 2026, the end on the 28th. */
const inForce = soundTerms();
const none = { standing: 'running', inForce, evaluations: [] } as const;

describe('when a party looks back', () => {
  it('is asked on the day, can come two weeks earlier, and once', () => {
    expect(openEvaluations(none, 'host', '2026-12-02')).toEqual(['midway']);
    expect(dueEvaluation(none, 'host', '2026-12-13')).toBeNull();
    expect(dueEvaluation(none, 'host', '2026-12-14')).toBe('midway');
    const given = [{ moment: 'midway', party: 'host' }] as const;
    expect(dueEvaluation({ ...none, evaluations: given }, 'host', '2026-12-20')).toBeNull();
    expect(dueEvaluation({ ...none, evaluations: given }, 'sender', '2026-12-20')).toBe('midway');
  });

  it('asks for the end from its day on, and at once after an early end; never both', () => {
    expect(dueEvaluation(none, 'candidate', '2026-12-28')).toBe('end');
    expect(dueEvaluation({ ...none, standing: 'ended' }, 'candidate', '2026-12-29')).toBe('end');
    const early = { ...none, standing: 'ended-early' } as const;
    expect(dueEvaluation(early, 'candidate', '2026-12-03')).toBe('end');
  });

  it('asks nothing of what was never agreed or did not begin', () => {
    expect(openEvaluations({ ...none, standing: 'agreed' }, 'host', '2026-12-14')).toEqual([]);
    expect(openEvaluations({ ...none, inForce: null }, 'host', '2026-12-14')).toEqual([]);
    expect(dueEvaluation({ ...none, standing: 'withdrawn' }, 'host', '2026-12-30')).toBeNull();
  });
});
