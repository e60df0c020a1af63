import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSupply } from './compile.ts';
import { explainEachTo, explainForRecruiter, explainTo } from './explain.ts';
import { rank } from './rank.ts';
import { contexts, demands, supplies } from './testing/arbitraries.ts';
import { tableOf } from './testing/builders.ts';

describe('the explanation', () => {
  it('agrees with the ranking: same score, same blocks, and the points add up', () => {
    fc.assert(
      fc.property(supplies, demands, contexts, (supply, demand, context) => {
        const explained = explainTo(supply, context)(demand);
        const others = [{ demand: { ...demand, id: 'other', skills: [] } }, { demand }];
        expect(explainEachTo(supply, others, context)[1]).toEqual({
          vacancy: { demand },
          explanation: explained,
        });
        const [ranked] = rank(
          compileSupply(supply, context.graph),
          tableOf([demand], context),
          context,
          { limit: 1 },
        ).items;
        expect(explained.score).toBe(ranked?.score);
        expect(explained.ready).toBe(ranked?.ready);
        expect(explained.blocks).toEqual(ranked?.blocks);
        const points = explained.parts.reduce((sum, part) => sum + part.points, 0);
        expect(points).toBeCloseTo(explained.score, 8);
        const blocked = explained.parts.filter(({ status }) => status === 'blocked');
        expect(new Set(blocked.map(({ kind }) => kind))).toEqual(new Set(explained.blocks));
        for (const part of blocked) expect(part.waysOut).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('shares the points of the skills over the skills', () => {
    fc.assert(
      fc.property(supplies, demands, contexts, (supply, demand, context) => {
        const { parts } = explainForRecruiter(supply, demand, context);
        for (const part of parts) {
          if (part.kind !== 'skills' || part.skills.length === 0) continue;
          const points = part.skills.reduce((sum, skill) => sum + skill.points, 0);
          expect(points).toBeCloseTo(part.points, 8);
        }
      }),
    );
  });

  it('tells a recruiter the same, less what is not theirs to know', () => {
    fc.assert(
      fc.property(supplies, demands, contexts, (stated, demand, context) => {
        // What stands behind a skill is the person's own, and shows in the words about procedures.
        const supply = { ...stated, proofs: [] };
        const own = explainTo(supply, context)(demand);
        const seen = explainForRecruiter(supply, demand, context);
        const hidden = ['lane', 'work-condition', 'build-up', 'working-time'];
        expect(seen.parts).toEqual(own.parts.filter(({ kind }) => !hidden.includes(kind)));
        expect(seen.blocks).toEqual(own.blocks.filter((kind) => !hidden.includes(kind)));
        expect(seen.score).toBe(own.score);
      }),
    );
  });
});
