import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileDemand, compileSupply } from './compile.ts';
import { DemandTable } from './demand-table.ts';
import { rank } from './rank.ts';
import { contexts, demands, supplies } from './testing/arbitraries.ts';
import { tableOf } from './testing/builders.ts';
import type { Demand } from './types.ts';

/** Few ids, so that one is often put again or removed. */
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const steps = fc.array(
  fc.oneof(
    fc.record({ put: fc.tuple(demands, ids).map(([demand, id]): Demand => ({ ...demand, id })) }),
    fc.record({ remove: ids }),
  ),
  { maxLength: 60 },
);

test('holds what was put and not removed, whatever came and went before', () => {
  fc.assert(
    fc.property(steps, supplies, contexts, (list, supply, context) => {
      const table = new DemandTable();
      const expected = new Map<string, Demand>();
      for (const step of list) {
        if ('put' in step) {
          table.put(compileDemand(step.put, context.graph));
          expected.set(step.put.id, step.put);
        } else {
          table.remove(step.remove);
          expected.delete(step.remove);
        }
      }
      expect(table.size).toBe(expected.size);
      for (const id of expected.keys()) expect(table.idOf(table.rowOf(id))).toBe(id);
      expect(table.rowOf('never put')).toBe(-1);
      const compiled = compileSupply(supply, context.graph);
      expect(rank(compiled, table, context, { limit: 10 })).toEqual(
        rank(compiled, tableOf([...expected.values()], context), context, { limit: 10 }),
      );
    }),
    { numRuns: 500 },
  );
});
