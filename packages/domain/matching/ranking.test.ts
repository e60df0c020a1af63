import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANES } from '../lanes/index.ts';
import { WORK_CONDITIONS } from '../passports/index.ts';
import {
  compileDemand,
  compileSupply,
  compileVisibleSupply,
  type CompiledVisibleSupply,
} from './compile.ts';
import { DemandTable } from './demand-table.ts';
import { explainForRecruiter } from './explain.ts';
import type { RecruiterExplanation } from './explanation.ts';
import { bitsOf } from './masks.ts';
import { compareFits } from './order.ts';
import { rank, rankPeople, rankWithWhatIf } from './rank.ts';
import {
  buildUps,
  contexts,
  demandLists,
  demands,
  supplies,
  supplyLists,
} from './testing/arbitraries.ts';
import { tableOf } from './testing/builders.ts';
import { referenceFit } from './testing/reference.ts';
import { BLOCK_KINDS, type VisibleSupply } from './types.ts';
import { whatIf } from './what-if.ts';

const pages = fc.record({ limit: fc.nat({ max: 12 }), offset: fc.nat({ max: 12 }) });

describe('the ranking of vacancies for a person', () => {
  it('is the asked page of everything in order', () => {
    fc.assert(
      fc.property(supplies, demandLists, contexts, pages, (supply, list, context, page) => {
        const compiled = tableOf(list, context);
        const compiledSupply = compileSupply(supply, context.graph);
        const all = rank(compiledSupply, compiled, context, { limit: list.length });
        const sorted = [...all.items]
          .map((item) => ({ ...item, blocks: bitsOf(BLOCK_KINDS, item.blocks), item }))
          .sort(compareFits)
          .map(({ item }) => item);
        expect(all.items).toEqual(sorted);
        expect(rank(compiledSupply, compiled, context, page).items).toEqual(
          sorted.slice(page.offset, page.offset + page.limit),
        );
      }),
    );
  });

  it('can leave out what nothing stands in the way of, and still counts everything', () => {
    fc.assert(
      fc.property(supplies, demandLists, contexts, pages, (supply, list, context, page) => {
        const compiled = tableOf(list, context);
        const compiledSupply = compileSupply(supply, context.graph);
        const all = rank(compiledSupply, compiled, context, { limit: list.length });
        const options = { ...page, onlyBlocked: true };
        const { items, ...counts } = rank(compiledSupply, compiled, context, options);
        const blocked = all.items.filter(({ blocks }) => blocks.length > 0);
        expect(items).toEqual(blocked.slice(page.offset, page.offset + page.limit));
        expect({ ...counts, items: all.items }).toEqual(all);
      }),
    );
  });

  it('counts everything as the reference does, whatever the page', () => {
    fc.assert(
      fc.property(supplies, demandLists, contexts, pages, (supply, list, context, page) => {
        const ranking = rank(
          compileSupply(supply, context.graph),
          tableOf(list, context),
          context,
          page,
        );
        const fits = list.map((demand) => referenceFit(supply, demand, context));
        expect(ranking.total).toBe(list.length);
        expect(ranking.fitting).toBe(fits.filter(({ blocks }) => blocks.size === 0).length);
        expect(ranking.ready).toBe(fits.filter(({ ready }) => ready).length);
        for (const kind of BLOCK_KINDS) {
          expect(ranking.blocked[kind]).toBe(fits.filter(({ blocks }) => blocks.has(kind)).length);
        }
      }),
    );
  });

  it('never puts a block above no block, nor a legal block above another one', () => {
    fc.assert(
      fc.property(supplies, demandLists, contexts, (supply, list, context) => {
        const { items } = rank(
          compileSupply(supply, context.graph),
          tableOf(list, context),
          context,
          { limit: list.length },
        );
        const legal = ['title', 'procedure', 'working-time'];
        const tiers = items.map(({ blocks }) => {
          if (blocks.length === 0) return 0;
          return blocks.some((kind) => legal.includes(kind)) ? 2 : 1;
        });
        expect(tiers).toEqual([...tiers].sort());
      }),
    );
  });

  it('does not depend on the order of the vacancies', () => {
    fc.assert(
      fc.property(supplies, demandLists, contexts, pages, (supply, list, context, page) => {
        const compiled = tableOf(list, context);
        const compiledSupply = compileSupply(supply, context.graph);
        const reversed = tableOf([...list].reverse(), context);
        expect(rank(compiledSupply, reversed, context, page)).toEqual(
          rank(compiledSupply, compiled, context, page),
        );
      }),
    );
  });

  it('over some rows is the ranking of those vacancies', () => {
    fc.assert(
      fc.property(supplies, demandLists, contexts, pages, (supply, list, context, page) => {
        const all = tableOf(list, context);
        const some = list.filter((_, i) => i % 2 === 0);
        const rows = some.map(({ id }) => all.rowOf(id));
        const compiledSupply = compileSupply(supply, context.graph);
        expect(rank(compiledSupply, all, context, page, rows)).toEqual(
          rank(compiledSupply, tableOf(some, context), context, page),
        );
      }),
    );
  });

  it('is the same with the what-if from the same pass', () => {
    fc.assert(
      fc.property(supplies, demandLists, contexts, pages, (supply, list, context, page) => {
        const compiled = tableOf(list, context);
        const compiledSupply = compileSupply(supply, context.graph);
        expect(rankWithWhatIf(compiledSupply, compiled, context, page)).toEqual({
          ranking: rank(compiledSupply, compiled, context, page),
          whatIf: whatIf(compiledSupply, compiled, context),
        });
      }),
    );
  });

  it('refuses a page that is no page', () => {
    const context = fc.sample(contexts, 1)[0];
    const supply = fc.sample(supplies, 1)[0];
    if (context === undefined || supply === undefined) throw new Error('nothing was sampled');
    const compiled = compileSupply(supply, context.graph);
    for (const page of [{ limit: -1 }, { limit: 1.5 }, { limit: 5, offset: -2 }]) {
      expect(() => rank(compiled, new DemandTable(), context, page)).toThrow(RangeError);
    }
  });
});

describe('the ranking of people for a vacancy', () => {
  it('is not touched by lane, work conditions, build-up of hours or other jobs', () => {
    const hidden = fc.record({
      lanes: fc.subarray([...LANES]),
      workConditions: fc.subarray([...WORK_CONDITIONS]),
      otherHours: fc.nat({ max: 60 }),
      buildUp: fc.oneof(fc.constant([]), buildUps),
    });
    fc.assert(
      fc.property(demands, supplyLists, contexts, hidden, (demand, list, context, other) => {
        const compiled = compileDemand(demand, context.graph);
        const ranked = (people: readonly VisibleSupply[]) =>
          rankPeople(
            compiled,
            people.map((person) => compileVisibleSupply(person, context.graph)),
            context,
            { limit: 10 },
          );
        const changed = list.map((supply) => ({ ...supply, ...other }));
        expect(ranked(changed)).toEqual(ranked(list));
        for (const [i, person] of list.entries()) {
          expect(explainForRecruiter(changed[i] ?? person, demand, context)).toEqual(
            explainForRecruiter(person, demand, context),
          );
        }
      }),
    );
  });

  it('cannot take or tell what is hidden: the types have no place for it', () => {
    type Hidden = 'lanes' | 'workConditions' | 'otherHours' | 'buildUp';
    type HiddenKinds = 'lane' | 'work-condition' | 'working-time' | 'build-up';
    const inSupply: Extract<keyof VisibleSupply, Hidden>[] = [];
    const inCompiled: Extract<keyof CompiledVisibleSupply, Hidden>[] = [];
    const inParts: Extract<RecruiterExplanation['parts'][number]['kind'], HiddenKinds>[] = [];
    const inBlocks: Extract<RecruiterExplanation['blocks'][number], HiddenKinds>[] = [];
    const nothing: never[] = [...inSupply, ...inCompiled, ...inParts, ...inBlocks];
    expect(nothing).toEqual([]);
  });

  it('gives a person the same score as the own ranking of that person', () => {
    fc.assert(
      fc.property(demands, supplyLists, contexts, (demand, list, context) => {
        const compiled = compileDemand(demand, context.graph);
        const { items } = rankPeople(
          compiled,
          list.map((supply) => compileVisibleSupply(supply, context.graph)),
          context,
          { limit: list.length },
        );
        for (const supply of list) {
          const own = rank(
            compileSupply(supply, context.graph),
            tableOf([demand], context),
            context,
            {
              limit: 1,
            },
          );
          const seen = items.find(({ id }) => id === supply.id);
          expect(seen?.score).toBe(own.items[0]?.score);
        }
      }),
    );
  });
});
