import { describe, expect, it } from 'vitest';
import { toMask } from '../availability/index.ts';
import { explainTo } from './explain.ts';
import type { ExplainedPart } from './explanation.ts';
import { aContext, aDemand, aSupply, HEERLEN } from './testing/builders.ts';
import { BLOCK_KINDS, type Demand, type Supply } from './types.ts';

function partOf<Kind extends ExplainedPart['kind']>(
  kind: Kind,
  supply: Partial<Supply>,
  demand: Partial<Demand>,
): Extract<ExplainedPart, { kind: Kind }> {
  const { parts } = explainTo(aSupply(supply), aContext())(aDemand(demand));
  const found = parts.find(
    (part): part is Extract<ExplainedPart, { kind: Kind }> => part.kind === kind,
  );
  if (found === undefined) throw new Error(`no part ${kind}`);
  return found;
}

const asks = (skillId: string, level: 1 | 2 | 3 | 4 | 5 = 4) =>
  ({ skillId, level, importance: 'essential' }) as const;

describe('skills, explained', () => {
  it('a skill at the asked level is met', () => {
    const { skills } = partOf(
      'skills',
      { skills: [{ skillId: 'dementia', level: 5 }] },
      { skills: [asks('dementia')] },
    );
    expect(skills[0]).toMatchObject({ status: 'met', basis: 'own', credit: 1, points: 55 });
  });

  it('one level short is partly met and can grow at work', () => {
    const { skills } = partOf(
      'skills',
      { skills: [{ skillId: 'dementia', level: 3 }] },
      { skills: [asks('dementia')] },
    );
    expect(skills[0]).toMatchObject({
      status: 'partly',
      basis: 'own',
      ownLevel: 3,
      neededLevel: 4,
      credit: 0.75,
      waysOut: ['grow-at-work'],
    });
  });

  it('a related skill counts in part and is named', () => {
    const { skills } = partOf(
      'skills',
      { skills: [{ skillId: 'elderly', level: 4 }] },
      { skills: [asks('dementia')] },
    );
    expect(skills[0]).toMatchObject({
      status: 'partly',
      basis: 'related',
      ownLevel: null,
      credit: 0.3,
      via: { skillId: 'elderly', level: 4, strength: 0.5 },
    });
  });

  it('a missing skill with a short training says so, with a long one it does not count', () => {
    const { skills } = partOf('skills', {}, { skills: [asks('injecting'), asks('planning')] });
    expect(skills).toMatchObject([
      {
        status: 'missing',
        basis: 'training',
        trainingWeeks: 6,
        credit: 0.3,
        waysOut: ['take-training'],
      },
      { status: 'missing', basis: 'none', trainingWeeks: 30, credit: 0, waysOut: [] },
    ]);
  });

  it('a skill that everybody in the region has weighs little', () => {
    const { skills } = partOf('skills', {}, { skills: [asks('washing'), asks('dementia')] });
    expect(skills.map(({ skillId, rarity }) => [skillId, rarity])).toEqual([
      ['dementia', 1],
      ['washing', expect.closeTo(0.15)],
    ]);
  });

  it('a skill that matching does not know is told and weighs nothing', () => {
    const part = partOf('skills', {}, { skills: [asks('unheard-of')] });
    expect(part).toMatchObject({ status: 'unknown', points: 55 });
    expect(part.skills[0]).toMatchObject({
      skillId: 'unheard-of',
      status: 'unknown',
      maxPoints: 0,
    });
  });
});

describe('terms, explained', () => {
  it('hours that are too few are blocked, and more hours are the way out', () => {
    expect(
      partOf('hours', { hoursMin: 8, hoursMax: 12 }, { hoursMin: 16, hoursMax: 24 }),
    ).toMatchObject({
      status: 'blocked',
      points: 0,
      overlap: null,
      missingHours: 4,
      waysOut: ['more-hours'],
    });
  });

  it('hours that are too many ask for fewer', () => {
    expect(partOf('hours', { hoursMin: 30, hoursMax: 36 }, {})).toMatchObject({
      status: 'blocked',
      missingHours: 6,
      waysOut: ['fewer-hours'],
    });
  });

  it('hours that cover the whole range are met', () => {
    expect(partOf('hours', {}, {})).toMatchObject({ status: 'met', points: 15 });
  });

  it('times that nobody stated are in consultation and cost nothing', () => {
    expect(partOf('availability', {}, { availability: toMask(['mon-day']) })).toMatchObject({
      status: 'unknown',
      points: 12,
      notStatedBy: ['person'],
    });
  });

  it('times that the person did not offer are named', () => {
    const supply = { availability: toMask(['mon-day', 'tue-day']) };
    const demand = { availability: toMask(['mon-day', 'sat-night']) };
    expect(partOf('availability', supply, demand)).toMatchObject({
      status: 'partly',
      points: 6,
      missing: ['sat-night'],
    });
  });

  it('travel beyond the limit is blocked, and a wider limit is the way out', () => {
    expect(partOf('travel', { maxTravelKm: 15 }, { coordinates: HEERLEN })).toMatchObject({
      status: 'blocked',
      points: 0,
      distanceKm: 20.7,
      limitKm: 15,
      waysOut: ['widen-travel'],
    });
    expect(partOf('travel', { home: null }, {})).toMatchObject({ status: 'unknown', points: 5 });
  });

  it('a wish for another branch costs half of the wishes', () => {
    expect(partOf('wishes', { wishedBranches: ['ggz'] }, {})).toMatchObject({
      status: 'partly',
      points: 4,
      branchWished: false,
      formsWished: null,
    });
  });
});

describe('rules, explained', () => {
  it('a missing title can never be waived', () => {
    const part = partOf('title', { titles: ['verzorgende-ig'] }, { titles: ['verpleegkundige'] });
    expect(part).toMatchObject({
      status: 'blocked',
      maxPoints: 0,
      waysOut: ['obtain-registration', 'not-waivable'],
    });
    expect(part.rules[0]?.source).toContain('Wet BIG');
  });

  it('a verzorgende may inject on order, and that is told with its source', () => {
    const part = partOf(
      'procedure',
      { titles: ['verzorgende-ig'] },
      { reservedProcedures: ['injection'] },
    );
    expect(part.status).toBe('met');
    expect(part.procedures[0]).toMatchObject({ paragraph: 5, authority: { kind: 'order' } });
  });

  it('a procedure without any authority is blocked', () => {
    expect(partOf('procedure', {}, { reservedProcedures: ['injection'] })).toMatchObject({
      status: 'blocked',
      procedures: [{ authority: { kind: 'none', rule: null } }],
    });
  });

  it('another lane is blocked; the owner can open the vacancy', () => {
    expect(partOf('lane', { lanes: ['second-track'] }, { lanes: ['traineeship'] })).toMatchObject({
      status: 'blocked',
      waysOut: ['ask-owner-to-open-lane'],
    });
  });

  it('a work condition that cannot be met can be waived by the owner', () => {
    const supply = { workConditions: ['no-lifting', 'fixed-days', 'extra-breaks'] } as const;
    const demand = { conditionsNotMet: ['no-lifting'], conditionsMet: ['fixed-days'] } as const;
    expect(partOf('work-condition', supply, demand)).toMatchObject({
      status: 'blocked',
      notMet: ['no-lifting'],
      met: ['fixed-days'],
      open: ['extra-breaks'],
      waysOut: ['ask-owner-to-adapt'],
    });
  });

  it('what a colleague takes over lifts the block, and is told', () => {
    const supply = { workConditions: ['no-lifting', 'no-driving'] } as const;
    const demand = { conditionsNotMet: ['no-lifting', 'no-driving'] } as const;
    const swapped = { ...demand, adaptations: ['lifting-by-colleague'] } as const;
    expect(partOf('work-condition', supply, swapped)).toMatchObject({
      status: 'blocked',
      notMet: ['no-driving'],
      met: ['no-lifting'],
      adaptations: ['lifting-by-colleague'],
    });
    const both = { ...demand, adaptations: ['lifting-with-aid', 'driving-by-colleague'] } as const;
    expect(partOf('work-condition', supply, both)).toMatchObject({
      status: 'met',
      adaptations: ['lifting-with-aid', 'driving-by-colleague'],
      waysOut: [],
    });
  });

  describe('a build-up of hours', () => {
    const buildUp = [
      { afterWeeks: 0, hoursPerWeek: 8 },
      { afterWeeks: 8, hoursPerWeek: 16 },
      { afterWeeks: 16, hoursPerWeek: 24 },
    ] as const;
    const work = { hoursMin: 24, hoursMax: 32 } as const;
    const part = (demand: Partial<Demand>) =>
      partOf('build-up', { buildUp }, { ...work, ...demand });

    it('fits where the hours of the job grow as slowly', () => {
      expect(part({ growth: { startHours: 8, fullAfterWeeks: 16 } })).toMatchObject({
        status: 'met',
        growth: { startHours: 8, fullAfterWeeks: 16 },
        reachedHours: 24,
        waysOut: [],
      });
    });

    it('is blocked where all hours are needed sooner, or more of them at the start', () => {
      expect(part({ growth: { startHours: 8, fullAfterWeeks: 4 } })).toMatchObject({
        status: 'blocked',
        shortfall: 'full',
        reachedHours: 8,
        waysOut: ['ask-owner-to-let-grow'],
      });
      expect(part({ growth: { startHours: 16, fullAfterWeeks: 26 } })).toMatchObject({
        status: 'blocked',
        shortfall: 'start',
      });
      expect(part({ conditionsNotMet: ['gradual-build-up'] })).toMatchObject({
        status: 'blocked',
        shortfall: 'start',
        growth: { startHours: 24, fullAfterWeeks: 0 },
      });
    });

    it('is to be talked about where the job says nothing, unless it never gets there', () => {
      expect(part({})).toMatchObject({ status: 'unknown', growth: null, waysOut: [] });
      expect(part({ hoursMin: 28 })).toMatchObject({ status: 'blocked', waysOut: ['more-hours'] });
    });

    it('can be let in by swapping, which never makes it harder', () => {
      const slow = [
        { afterWeeks: 0, hoursPerWeek: 8 },
        { afterWeeks: 12, hoursPerWeek: 24 },
      ] as const;
      const swapped = { ...work, adaptations: ['hours-grow'] } as const;
      const parts = (demand: Partial<Demand>) =>
        partOf('build-up', { buildUp: slow }, { ...swapped, ...demand });
      expect(parts({ conditionsNotMet: ['gradual-build-up'] })).toMatchObject({
        status: 'met',
        isSwapped: true,
        growth: { startHours: 8, fullAfterWeeks: 12 },
      });
      expect(parts({ growth: { startHours: 4, fullAfterWeeks: 26 } })).toMatchObject({
        growth: { startHours: 4, fullAfterWeeks: 26 },
      });
    });
  });

  it('more than 48 hours over all jobs is blocked by law', () => {
    expect(partOf('working-time', { otherHours: 33 }, { hoursMin: 16 })).toMatchObject({
      status: 'blocked',
      roomHours: 15,
      waysOut: ['fewer-hours-elsewhere', 'not-waivable'],
    });
    expect(partOf('working-time', { otherHours: 32 }, { hoursMin: 16 })).toMatchObject({
      status: 'partly',
      roomHours: 16,
    });
    expect(partOf('working-time', { otherHours: 20 }, {}).status).toBe('met');
  });

  it('knows every kind of block', () => {
    const { blocks } = explainTo(
      aSupply({
        hoursMin: 40,
        hoursMax: 40,
        otherHours: 40,
        maxTravelKm: 5,
        lanes: [],
        workConditions: ['no-lifting'],
        buildUp: [{ afterWeeks: 0, hoursPerWeek: 8 }],
      }),
      aContext(),
    )(
      aDemand({
        coordinates: HEERLEN,
        titles: ['arts'],
        reservedProcedures: ['surgical'],
        conditionsNotMet: ['no-lifting'],
      }),
    );
    expect(blocks).toEqual(BLOCK_KINDS);
  });
});
