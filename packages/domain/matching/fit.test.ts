import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../geography/index.ts';
import { compileSupply } from './compile.ts';
import type { MatchContext } from './context.ts';
import { type Fit, isReady, Workspace } from './kernel.ts';
import { blocksIn, tierOf } from './masks.ts';
import { kilometresBetween, positionOf } from './position.ts';
import { contexts, demands, SKILL_IDS, supplies } from './testing/arbitraries.ts';
import { tableOf } from './testing/builders.ts';
import { referenceFit } from './testing/reference.ts';
import type { Demand, SuppliedSkill, Supply } from './types.ts';

function fitOf(supply: Supply, demand: Demand, context: MatchContext): Fit {
  const compiled = compileSupply(supply, context.graph);
  const work = new Workspace(context, tableOf([demand], context), { remember: true });
  work.load(compiled);
  work.fitRow(0);
  return work.fit;
}

const anySkill: fc.Arbitrary<SuppliedSkill> = fc.record({
  skillId: fc.constantFrom(...SKILL_IDS),
  level: fc.constantFrom(1, 2, 3, 4, 5),
});

describe('the fit of one person and one vacancy', () => {
  it('is what the readable reference works out', () => {
    fc.assert(
      fc.property(supplies, demands, contexts, (supply, demand, context) => {
        const fit = fitOf(supply, demand, context);
        const reference = referenceFit(supply, demand, context);
        expect(fit.score).toBeCloseTo(reference.score, 8);
        for (const part of ['skills', 'hours', 'availability', 'travel', 'wishes'] as const) {
          expect(fit[part]).toBeCloseTo(reference.points[part], 8);
        }
        expect(new Set(blocksIn(fit.blocks))).toEqual(reference.blocks);
        expect(isReady(fit)).toBe(reference.ready);
      }),
      { numRuns: 1000 },
    );
  });

  it('scores between 0 and 100', () => {
    fc.assert(
      fc.property(supplies, demands, contexts, (supply, demand, context) => {
        const { score } = fitOf(supply, demand, context);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('does not depend on the order in which anything is listed', () => {
    const shuffled = supplies.chain((supply) =>
      fc
        .tuple(
          fc.shuffledSubarray([...supply.skills], { minLength: supply.skills.length }),
          fc.shuffledSubarray([...supply.titles], { minLength: supply.titles.length }),
        )
        .map(([skills, titles]) => [supply, { ...supply, skills, titles }] as const),
    );
    fc.assert(
      fc.property(shuffled, demands, contexts, ([supply, other], demand, context) => {
        const reversed = { ...demand, skills: [...demand.skills].reverse() };
        expect(fitOf(other, reversed, context)).toEqual(fitOf(supply, demand, context));
      }),
    );
  });

  it('never scores lower for a skill that is added or a level that is raised', () => {
    fc.assert(
      fc.property(supplies, demands, contexts, anySkill, (supply, demand, context, skill) => {
        const richer = { ...supply, skills: [...supply.skills, skill] };
        const before = fitOf(supply, demand, context);
        const after = fitOf(richer, demand, context);
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.blocks).toBe(before.blocks);
        expect(after.essentialGaps).toBeLessThanOrEqual(before.essentialGaps);
      }),
      { numRuns: 500 },
    );
  });

  it('gets no new block and no lower score for hours from wider hours', () => {
    const wider = fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 }));
    fc.assert(
      fc.property(supplies, demands, contexts, wider, (supply, demand, context, [less, more]) => {
        const before = fitOf(supply, demand, context);
        const hoursMin = supply.hoursMin - less;
        const hoursMax = supply.hoursMax + more;
        const after = fitOf({ ...supply, hoursMin, hoursMax }, demand, context);
        expect(after.blocks & ~before.blocks).toBe(0);
        expect(after.hours).toBeGreaterThanOrEqual(before.hours);
      }),
    );
  });

  it('gets no new block from a wider travel limit or from none', () => {
    fc.assert(
      fc.property(
        supplies,
        demands,
        contexts,
        fc.nat({ max: 40 }),
        (supply, demand, context, km) => {
          const before = fitOf(supply, demand, context).blocks;
          const limits = [supply.maxTravelKm === null ? null : supply.maxTravelKm + km, null];
          for (const maxTravelKm of limits) {
            const after = fitOf({ ...supply, maxTravelKm }, demand, context).blocks;
            expect(after & ~before).toBe(0);
          }
        },
      ),
    );
  });

  it('keeps a legal block whatever else is as good as can be', () => {
    fc.assert(
      fc.property(supplies, demands, contexts, (supply, demand, context) => {
        if (tierOf(fitOf(supply, demand, context).blocks) !== 2) return;
        const ideal: Supply = {
          ...supply,
          skills: SKILL_IDS.map((skillId) => ({ skillId, level: 5 })),
          hoursMin: 0,
          hoursMax: 168,
          availability: 2 ** 28 - 1,
          home: demand.coordinates,
          maxTravelKm: null,
          wishedBranches: [],
          wishedForms: [],
        };
        expect(tierOf(fitOf(ideal, demand, context).blocks)).toBe(2);
      }),
    );
  });
});

describe('the distance', () => {
  it('is the haversine distance in steps of 100 metres', () => {
    const place = fc.record({
      latitude: fc.double({ min: 49, max: 54, noNaN: true }),
      longitude: fc.double({ min: 3, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const km = kilometresBetween(positionOf(a), positionOf(b));
        expect(Math.abs(km - distanceKm(a, b))).toBeLessThan(0.0501);
      }),
    );
    const maastricht = { latitude: 50.8514, longitude: 5.691 };
    const heerlen = { latitude: 50.8882, longitude: 5.9795 };
    expect(kilometresBetween(positionOf(maastricht), positionOf(heerlen))).toBe(20.7);
    expect(kilometresBetween(positionOf(maastricht), positionOf(maastricht))).toBe(0);
    expect(kilometresBetween(positionOf(maastricht), positionOf(null))).toBeNaN();
  });
});
