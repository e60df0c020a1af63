import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, addMonths, daysBetween } from '../calendar/index.ts';
import { allowedTransitions } from '../transitions/index.ts';
import { EVIDENCE_RULES, evidenceRuleFor, evidenceValidUntil } from './evidence-rules.ts';
import {
  checkEvidenceDates,
  EVIDENCE_KINDS,
  EVIDENCE_TRANSITIONS,
  type EvidenceState,
  evidenceStandingOn,
} from './evidence.ts';

const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2010-01-01', days));

describe('how long evidence holds', () => {
  it('is told by one row for each kind, with its source', () => {
    for (const kind of EVIDENCE_KINDS) {
      for (const reserved of [true, false]) {
        const rows = EVIDENCE_RULES.filter((row) => row.kind === kind && row.reserved === reserved);
        expect(rows).toHaveLength(1);
        expect(rows[0]?.source).not.toBe('');
      }
    }
  });

  it('is three years for a reserved procedure that was signed off, when practised each year', () => {
    const signed = { kind: 'supervisor', givenOn: '2026-03-01' } as const;
    const until = (lastPractisedOn: string | null) =>
      evidenceValidUntil({ ...signed, lastPractisedOn }, true);
    expect(until(null)).toBe('2027-02-28');
    expect(until('2026-10-15')).toBe('2027-10-14');
    expect(until('2028-12-01')).toBe('2029-02-28');
  });

  it('does not end for the own word about another skill', () => {
    const own = { kind: 'own-statement', givenOn: '2020-01-01', lastPractisedOn: null } as const;
    expect(evidenceValidUntil(own, false)).toBeNull();
  });

  test('for a reserved procedure it is never past three years, nor a year after practice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVIDENCE_KINDS), day, day, (kind, givenOn, practised) => {
        const end = evidenceValidUntil({ kind, givenOn, lastPractisedOn: practised }, true);
        if (end === null) throw new Error('a reserved procedure always lapses');
        expect(end < addMonths(practised, 12)).toBe(true);
        if (evidenceRuleFor(kind, true).validMonths !== null) {
          expect(end < addMonths(givenOn, 36)).toBe(true);
        }
      }),
    );
  });
});

test('a month later is in the next month, also at its end', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (from, months) => {
      const days = daysBetween(from, addMonths(from, months));
      expect(days).toBeGreaterThanOrEqual(months * 28);
      expect(days).toBeLessThanOrEqual(months * 31);
    }),
  );
});

describe('what evidence is worth', () => {
  it('is nothing from the day after its last one', () => {
    const evidence = { state: 'standing', validUntil: '2026-06-01' } as const;
    expect(evidenceStandingOn(evidence, '2026-06-01')).toBe('standing');
    expect(evidenceStandingOn(evidence, '2026-06-02')).toBe('lapsed');
    expect(evidenceStandingOn({ ...evidence, state: 'withdrawn' }, '2026-06-02')).toBe('withdrawn');
  });

  it('is withdrawn by who holds it, and doubted by who gave it', () => {
    const may = (state: EvidenceState, party: 'holder' | 'giver') =>
      allowedTransitions(EVIDENCE_TRANSITIONS, state, party);
    expect(may('standing', 'holder')).toEqual(['withdraw']);
    expect(may('standing', 'giver')).toEqual(['doubt', 'retract']);
    expect(may('doubted', 'holder')).toEqual(['withdraw']);
    expect(may('doubted', 'giver')).toEqual(['restore', 'retract']);
    expect(may('retracted', 'holder')).toEqual(['withdraw']);
    expect(may('retracted', 'giver')).toEqual([]);
    expect([...may('withdrawn', 'holder'), ...may('withdrawn', 'giver')]).toEqual([]);
  });
});

test('evidence is never from the future', () => {
  expect(
    checkEvidenceDates(
      { a: '2026-06-02', b: '2026-06-01', c: null, d: '2026-02-30' },
      '2026-06-01',
    ),
  ).toEqual([
    { path: 'a', code: 'date_in_future' },
    { path: 'd', code: 'not_a_date' },
  ]);
});
