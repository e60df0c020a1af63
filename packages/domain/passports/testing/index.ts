import fc from 'fast-check';
import type { HeldSkill } from '../follow-history.ts';
import { ENTRUSTMENT_LEVELS } from '../passport.ts';
import {
  type SkillChange,
  type SkillHistory,
  skillsInUse,
  type SkillVersion,
} from '../skill-history.ts';

/** What every split skill of an invented history was called. */
export const WAS = { nl: 'Wat het was', en: 'What it was' };

/** A sound history of some versions, from numbers alone. */
export const anyHistory: fc.Arbitrary<SkillHistory> = fc
  .array(
    fc.array(
      fc.record({
        kind: fc.constantFrom('added', 'renamed', 'merged', 'merged-into-known', 'split'),
        first: fc.nat(),
        second: fc.nat(),
      }),
      { maxLength: 4 },
    ),
    { maxLength: 5 },
  )
  .map((versions): SkillHistory => {
    const ids = Array.from({ length: 8 }, (_, at) => `s${at}`);
    let made = ids.length;
    const fresh = () => `s${made++}`;
    const inUse = [...ids];
    const retire = (from: readonly string[], to: readonly string[]) => {
      for (const id of from) inUse.splice(inUse.indexOf(id), 1);
      for (const id of to) if (!inUse.includes(id)) inUse.push(id);
    };
    const steps = versions.map((operations, at): SkillVersion => {
      const changes = operations.map(({ kind, first, second }): SkillChange => {
        const a = inUse[first % inUse.length] ?? '';
        const others = inUse.filter((id) => id !== a);
        const b = others[second % Math.max(1, others.length)];
        if (kind === 'added' || b === undefined) {
          const id = fresh();
          retire([], [id]);
          return { kind: 'added', ids: [id] };
        }
        if (kind === 'renamed') {
          const to = fresh();
          retire([a], [to]);
          return { kind, from: a, to };
        }
        if (kind === 'split') {
          const into = second % 2 === 0 ? [fresh(), fresh()] : [fresh(), b];
          retire([a], into);
          return { kind, from: a, into, was: WAS };
        }
        const into = kind === 'merged' ? fresh() : b;
        const from = kind === 'merged' ? [a, b] : [a];
        retire(from, [into]);
        return { kind: 'merged', from, into };
      });
      return { version: `2027.${at + 1}`, date: `2027-01-0${at + 1}`, changes };
    });
    return [{ version: '2026.1', date: '2026-01-01', changes: [{ kind: 'added', ids }] }, ...steps];
  });

/** With some skills of any of its versions, also some twice. */
export const anyHistoryWithPassport: fc.Arbitrary<[SkillHistory, HeldSkill[]]> = anyHistory.chain(
  (steps) =>
    fc.tuple(
      fc.constant(steps),
      fc.array(
        fc.record({
          skillId: fc.constantFrom(...everyIdOf(steps)),
          level: fc.constantFrom(...ENTRUSTMENT_LEVELS),
        }),
        { maxLength: 12 },
      ),
    ),
);

/** Every id that any version had in use. */
export function everyIdOf(steps: SkillHistory): string[] {
  return [...new Set(steps.flatMap((_, at) => [...skillsInUse(steps.slice(0, at + 1))]))];
}
