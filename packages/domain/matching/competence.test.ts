import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorityFor, LEGAL_TITLES, RESERVED_PROCEDURES } from '../law/index.ts';
import { ENTRUSTMENT_LEVELS } from '../passports/index.ts';
import { type Competence, competenceFor, type SkillProof } from './competence.ts';
import { explainForRecruiter, explainTo } from './explain.ts';
import type { ProcedurePart, TitlePart } from './explanation.ts';
import { SkillGraph } from './skill-graph.ts';
import { contexts, demands, supplies } from './testing/arbitraries.ts';
import { aContext, aDemand, aSupply } from './testing/builders.ts';
import type { SuppliedSkill } from './types.ts';

const TODAY = '2026-03-01';
const graph = new SkillGraph([
  { id: 'bladder', related: [], trainingWeeks: null, procedure: 'catheterisation' },
  { id: 'stomach', related: [], trainingWeeks: null, procedure: 'catheterisation' },
  { id: 'washing', related: [], trainingWeeks: null },
]);
const competence = (skills: SuppliedSkill[], proofs: SkillProof[] = []): Competence =>
  competenceFor('catheterisation', { skills, proofs }, graph, TODAY);
const bladder = (level: 1 | 2 | 3 | 4 | 5): SuppliedSkill => ({ skillId: 'bladder', level });
const proof = (validUntil: string | null, level: 1 | 3 | 4 = 4): SkillProof => ({
  skillId: 'bladder',
  level,
  validUntil,
});

describe('competence for a reserved procedure', () => {
  it.each<[string, Competence, SuppliedSkill[], SkillProof[]?]>([
    ['nothing in the passport', { basis: 'none', level: null, until: null }, []],
    [
      'another skill',
      { basis: 'none', level: null, until: null },
      [{ skillId: 'washing', level: 5 }],
    ],
    [
      'under direct supervision',
      { basis: 'learning', level: 2, until: null },
      [bladder(2)],
      [proof(null)],
    ],
    ['by own word', { basis: 'own-word', level: 3, until: null }, [bladder(3)]],
    [
      'proven, on the last day',
      { basis: 'proven', level: 4, until: TODAY },
      [bladder(4)],
      [proof(TODAY)],
    ],
    [
      'proven until yesterday',
      { basis: 'lapsed', level: 4, until: '2026-02-28' },
      [bladder(4)],
      [proof('2026-02-28')],
    ],
    [
      'proven at a level that is too low',
      { basis: 'own-word', level: 4, until: null },
      [bladder(4)],
      [proof(null, 1)],
    ],
    [
      'the best of two skills',
      { basis: 'proven', level: 3, until: null },
      [{ skillId: 'stomach', level: 5 }, bladder(3)],
      [proof('2026-02-28'), proof(null)],
    ],
  ])('%s', (_, expected, skills, proofs) => {
    expect(competence(skills, proofs)).toEqual(expected);
  });
});

const procedurePart = (parts: readonly { kind: string }[]) =>
  parts.find((part): part is ProcedurePart => part.kind === 'procedure');
const titlePart = (parts: readonly { kind: string }[]) =>
  parts.find((part): part is TitlePart => part.kind === 'title');
const reserved = fc.uniqueArray(fc.constantFrom(...RESERVED_PROCEDURES), {
  minLength: 1,
  maxLength: 3,
});

describe('authority and competence', () => {
  it('authority never depends on skills, levels or what proves them', () => {
    const skills = fc.array(
      fc.record({
        skillId: fc.constantFrom('care', 'injecting', 'medication'),
        level: fc.constantFrom(...ENTRUSTMENT_LEVELS),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        supplies,
        demands,
        contexts,
        reserved,
        skills,
        (supply, demand, context, reservedProcedures, other) => {
          const asked = { ...demand, reservedProcedures };
          const one = explainTo(supply, context)(asked);
          const two = explainTo({ ...supply, skills: other, proofs: [] }, context)(asked);
          const law = (parts: typeof one.parts) =>
            procedurePart(parts)?.procedures.map(({ authority, isChecked }) => [
              authority,
              isChecked,
            ]);
          expect(law(one.parts)).toEqual(law(two.parts));
          expect(one.blocks.includes('procedure')).toBe(two.blocks.includes('procedure'));
        },
      ),
    );
  });

  it('competence never gives authority: without a title everything reserved is blocked', () => {
    fc.assert(
      fc.property(
        supplies,
        demands,
        contexts,
        reserved,
        (supply, demand, context, reservedProcedures) => {
          const able = { ...supply, titles: [], uncheckedTitles: [] };
          const { blocks, parts } = explainTo(able, context)({ ...demand, reservedProcedures });
          expect(blocks).toContain('procedure');
          expect(procedurePart(parts)).toMatchObject({ status: 'blocked' });
        },
      ),
    );
  });

  it('and no title makes anybody able', () => {
    const titles = fc.subarray([...LEGAL_TITLES]);
    fc.assert(
      fc.property(
        supplies,
        demands,
        contexts,
        reserved,
        titles,
        (supply, demand, context, reservedProcedures, other) => {
          const asked = { ...demand, reservedProcedures };
          const able = (change: Partial<typeof supply>) =>
            procedurePart(
              explainTo({ ...supply, ...change }, context)(asked).parts,
            )?.procedures.map((one) => one.competence);
          expect(able({ titles: other, uncheckedTitles: other })).toEqual(able({}));
        },
      ),
    );
  });

  it('what nobody checked never stands as checked, and never blocks more than what was', () => {
    fc.assert(
      fc.property(
        supplies,
        demands,
        contexts,
        reserved,
        (supply, demand, context, reservedProcedures) => {
          const asked = { ...demand, reservedProcedures };
          const unchecked = { ...supply, uncheckedTitles: supply.titles };
          const { parts, blocks } = explainTo(unchecked, context)(asked);
          expect(procedurePart(parts)?.status).not.toBe('met');
          expect(titlePart(parts)?.status).not.toBe('met');
          const checked = { ...supply, uncheckedTitles: [] };
          expect(explainTo(checked, context)(asked).blocks).toEqual(blocks);
        },
      ),
    );
  });
});

describe('the explanation', () => {
  const catheter = aDemand({
    reservedProcedures: ['catheterisation'],
    titles: ['verpleegkundige'],
  });

  it('tells of an unchecked title that it is to be checked', () => {
    const supply = aSupply({ titles: ['verpleegkundige'], uncheckedTitles: ['verpleegkundige'] });
    const { parts, blocks } = explainTo(supply, aContext())(catheter);
    expect(blocks).toEqual([]);
    expect(titlePart(parts)).toMatchObject({
      status: 'unknown',
      waysOut: ['have-registration-checked'],
      unchecked: ['verpleegkundige'],
    });
    expect(procedurePart(parts)).toMatchObject({
      status: 'unknown',
      waysOut: ['have-registration-checked'],
      procedures: [{ authority: { kind: 'functional' }, isChecked: false, whoMay: null }],
    });
  });

  it('is met by one checked title among the asked ones, though another is unchecked', () => {
    const supply = aSupply({
      titles: ['verpleegkundige', 'verzorgende-ig'],
      uncheckedTitles: ['verzorgende-ig'],
    });
    const { parts } = explainTo(
      supply,
      aContext(),
    )({
      ...catheter,
      titles: ['verpleegkundige', 'verzorgende-ig'],
    });
    expect(titlePart(parts)).toMatchObject({ status: 'met', unchecked: ['verzorgende-ig'] });
    expect(procedurePart(parts)?.status).toBe('met');
  });

  it('counts a checked specialism for the title that it includes', () => {
    const supply = aSupply({ titles: ['verpleegkundig-specialist'] });
    expect(titlePart(explainTo(supply, aContext())(catheter).parts)).toMatchObject({
      status: 'met',
      held: ['verpleegkundige'],
      unchecked: [],
    });
  });

  it('says who may where the person may not', () => {
    const { parts } = explainTo(aSupply(), aContext())(catheter);
    const [only] = procedurePart(parts)?.procedures ?? [];
    expect(only?.authority).toEqual({ kind: 'none', rule: null });
    expect(only?.whoMay?.functional).toEqual(['verpleegkundige']);
    expect(only?.whoMay?.own).toContain('arts');
    for (const kind of ['own', 'functional', 'order'] as const) {
      for (const title of only?.whoMay?.[kind] ?? []) {
        expect(authorityFor([title], 'catheterisation', TODAY).kind).toBe(kind);
      }
    }
  });

  it('tells a recruiter the level of the passport and nothing of what proves it', () => {
    fc.assert(
      fc.property(
        supplies,
        demands,
        contexts,
        reserved,
        (supply, demand, context, reservedProcedures) => {
          const asked = { ...demand, reservedProcedures };
          const bare = { ...supply, proofs: [] };
          expect(explainForRecruiter(supply, asked, context)).toEqual(
            explainForRecruiter(bare, asked, context),
          );
        },
      ),
    );
  });
});
