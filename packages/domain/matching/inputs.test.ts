import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDemand, compileVisibleSupply } from './compile.ts';
import { matchContext } from './context.ts';
import { canonical, fingerprint } from './fingerprint.ts';
import { RARITY_FLOOR, rarityOf, regionStatistics } from './region-statistics.ts';
import { SkillGraph } from './skill-graph.ts';
import { aContext, aDemand, aSupply } from './testing/builders.ts';
import { MATCH_WEIGHT_REASONS, MATCH_WEIGHTS, type MatchWeights } from './weights.ts';

describe('the skill graph', () => {
  it('is the same for every order of the skills', () => {
    const nodes = [
      { id: 'b', related: [{ id: 'a', strength: 0.5 }], trainingWeeks: 4 },
      { id: 'a', related: [], trainingWeeks: null },
    ];
    const graph = new SkillGraph(nodes);
    expect(graph).toEqual(new SkillGraph([...nodes].reverse()));
    expect(graph.idOf(graph.indexOf('b'))).toBe('b');
    expect(graph.trainingWeeksOf(graph.indexOf('b'))).toBe(4);
    expect(graph.trainingWeeksOf(graph.indexOf('a'))).toBeNull();
  });

  it('leaves out relations that mean nothing and keeps the strongest of two', () => {
    const graph = new SkillGraph([
      {
        id: 'a',
        related: [
          { id: 'a', strength: 1 },
          { id: 'nowhere', strength: 1 },
          { id: 'b', strength: 0 },
          { id: 'c', strength: 0.2 },
          { id: 'c', strength: 7 },
        ],
        trainingWeeks: null,
      },
      { id: 'b', related: [], trainingWeeks: null },
      { id: 'c', related: [], trainingWeeks: null },
    ]);
    expect([...graph.relatedIndex]).toEqual([graph.indexOf('c')]);
    expect([...graph.relatedStrength]).toEqual([1]);
  });

  it('knows what it does not know', () => {
    const graph = new SkillGraph([]);
    expect(graph.has('a')).toBe(false);
    expect(graph.indexOf('a')).toBe(-1);
    expect(() => graph.idOf(0)).toThrow(RangeError);
  });
});

describe('compiling', () => {
  it('takes the highest level of a skill that is listed twice', () => {
    const { graph } = aContext();
    const twice = aSupply({
      skills: [
        { skillId: 'dementia', level: 4 },
        { skillId: 'dementia', level: 2 },
      ],
    });
    const once = aSupply({ skills: [{ skillId: 'dementia', level: 4 }] });
    expect(compileVisibleSupply(twice, graph)).toEqual(compileVisibleSupply(once, graph));
  });

  it('tells which asked skills are not known', () => {
    const skills = [{ skillId: 'unheard-of', level: 3, importance: 'essential' }] as const;
    const compiled = compileDemand(aDemand({ skills }), aContext().graph);
    expect(compiled.requirements).toEqual([]);
    expect(compiled.unknownSkills).toEqual(['unheard-of']);
  });
});

describe('rarity', () => {
  it('falls from 1 for a skill that nobody has to a floor for one that everybody has', () => {
    expect(rarityOf(0, 200)).toBe(1);
    expect(rarityOf(100, 200)).toBeCloseTo(0.575);
    expect(rarityOf(200, 200)).toBeCloseTo(RARITY_FLOOR);
    expect(rarityOf(0, 0)).toBe(1);
  });

  it('stays between the floor and 1 for any count', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (count, people) => {
        expect(rarityOf(count, people)).toBeGreaterThanOrEqual(RARITY_FLOOR - 1e-12);
        expect(rarityOf(count, people)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has a version that changes with the counts only', () => {
    const { graph } = aContext();
    const counted = regionStatistics(graph, 10, [['elderly', 3]]);
    expect(regionStatistics(graph, 10, [['elderly', 3]]).version).toBe(counted.version);
    expect(regionStatistics(graph, 10, [['elderly', 4]]).version).not.toBe(counted.version);
  });
});

describe('the context of a match', () => {
  const { graph, region } = aContext();
  const withWeights = (weights: Partial<MatchWeights>) => () =>
    matchContext({
      graph,
      region,
      onDate: '2026-03-01',
      weights: { ...MATCH_WEIGHTS, ...weights },
    });

  it('takes the weights in use, and has a reason for every one of them', () => {
    expect(withWeights({})).not.toThrow();
    const { version: _, parts, ...others } = MATCH_WEIGHTS;
    expect(Object.keys(MATCH_WEIGHT_REASONS).sort()).toEqual(
      [...Object.keys(parts), ...Object.keys(others)].sort(),
    );
  });

  it('refuses weights that break the laws of the score', () => {
    expect(withWeights({ parts: { ...MATCH_WEIGHTS.parts, skills: 60 } })).toThrow(RangeError);
    expect(withWeights({ relatedFactor: 1.2 })).toThrow(RangeError);
    expect(withWeights({ trainingCredit: Number.NaN })).toThrow(RangeError);
    expect(withWeights({ importance: { essential: 0, desirable: 0 } })).toThrow(RangeError);
    expect(withWeights({ trainedLevel: 6 })).toThrow(RangeError);
  });

  it('refuses a region that was counted over other skills', () => {
    const other = regionStatistics(new SkillGraph([]), 1, []);
    expect(() => matchContext({ graph, region: other, onDate: '2026-03-01' })).toThrow(RangeError);
  });
});

describe('the fingerprint', () => {
  it('is 16 hexadecimal digits, and the same for the same parts', () => {
    expect(fingerprint('supply', 'weights')).toBe(fingerprint('supply', 'weights'));
    expect(fingerprint('supply', 'weights')).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint('inzetbaar')).toMatchInlineSnapshot(`"baf544f14331bb3b"`);
  });

  it('tells texts, and borders between texts, apart', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(fingerprint(...a) === fingerprint(...b)).toBe(same);
      }),
    );
    expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'));
    const many = Array.from({ length: 50_000 }, (_, i) => fingerprint(`person-${i}`));
    expect(new Set(many).size).toBe(many.length);
  });

  it('sees the same supply in any order', () => {
    const supply = aSupply({
      skills: [
        { skillId: 'dementia', level: 4 },
        { skillId: 'elderly', level: 2 },
      ],
    });
    const reversed = { ...supply, skills: [...supply.skills].reverse() };
    expect(canonical(reversed)).toBe(canonical(supply));
    expect(canonical({ ...supply, hoursMax: 31 })).not.toBe(canonical(supply));
  });
});
