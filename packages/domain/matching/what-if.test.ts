import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntrustmentLevel } from '../passports/index.ts';
import { compileSupply } from './compile.ts';
import type { MatchContext } from './context.ts';
import { contexts, demandLists, SKILL_IDS, supplies } from './testing/arbitraries.ts';
import { tableOf } from './testing/builders.ts';
import { referenceFit } from './testing/reference.ts';
import type { Demand, Supply } from './types.ts';
import { whatIf, type WhatIfOption } from './what-if.ts';

const STEPS = { extraHours: [4, 8], extraKm: [5, 10], trainings: SKILL_IDS.length };

function readyIds(supply: Supply, list: readonly Demand[], context: MatchContext): Set<string> {
  return new Set(
    list.filter((demand) => referenceFit(supply, demand, context).ready).map(({ id }) => id),
  );
}

/** Every option worked out by fitting everything again with that one change. */
function bruteForce(supply: Supply, list: readonly Demand[], context: MatchContext) {
  const before = readyIds(supply, list, context);
  const extraReady = (change: Partial<Supply>) => {
    const after = readyIds({ ...supply, ...change }, list, context);
    return [...after].filter((id) => !before.has(id)).length;
  };
  const { graph, weights } = context;
  const trainings = SKILL_IDS.flatMap((skillId): (WhatIfOption & { kind: 'training' })[] => {
    const trainingWeeks = graph.trainingWeeksOf(graph.indexOf(skillId));
    if (trainingWeeks === null || trainingWeeks > weights.trainingWeeksLimit) return [];
    const level = weights.trainedLevel as EntrustmentLevel;
    const skills = [...supply.skills, { skillId, level }];
    return [{ kind: 'training', skillId, trainingWeeks, extraReady: extraReady({ skills }) }];
  });
  return {
    ready: before.size,
    options: [
      ...STEPS.extraHours.map((extraHours) => ({
        kind: 'hours',
        extraHours,
        extraReady: extraReady({ hoursMax: supply.hoursMax + extraHours }),
      })),
      ...STEPS.extraKm.map((extraKm) => ({
        kind: 'travel',
        extraKm,
        extraReady: extraReady({
          maxTravelKm: supply.maxTravelKm === null ? null : supply.maxTravelKm + extraKm,
        }),
      })),
      ...trainings
        .filter((training) => training.extraReady > 0)
        .sort((a, b) => b.extraReady - a.extraReady || a.trainingWeeks - b.trainingWeeks),
    ],
  };
}

/** Leaves fewer things in the way, so that one step often makes the difference. */
const nearDemands = demandLists.map((list) =>
  list.map((demand): Demand => ({
    ...demand,
    titles: [],
    reservedProcedures: [],
    conditionsNotMet: [],
    lanes: ['second-track', 'traineeship', 'extra-hours'],
    skills: demand.skills.slice(0, 2),
  })),
);
const nearSupplies = supplies.map((supply): Supply => ({
  ...supply,
  otherHours: 0,
  lanes: ['extra-hours'],
}));

describe('what if', () => {
  it('counts exactly what fitting everything again would count', () => {
    let opened = 0;
    fc.assert(
      fc.property(nearSupplies, nearDemands, contexts, (supply, list, context) => {
        const answer = whatIf(
          compileSupply(supply, context.graph),
          tableOf(list, context),
          context,
          STEPS,
        );
        expect(answer).toEqual(bruteForce(supply, list, context));
        opened += answer.options.filter(({ extraReady }) => extraReady > 0).length;
      }),
      { numRuns: 500 },
    );
    expect(opened).toBeGreaterThan(0);
  });

  it('counts the same where anything at all can stand in the way', () => {
    fc.assert(
      fc.property(supplies, demandLists, contexts, (supply, list, context) => {
        const answer = whatIf(
          compileSupply(supply, context.graph),
          tableOf(list, context),
          context,
          STEPS,
        );
        expect(answer).toEqual(bruteForce(supply, list, context));
      }),
    );
  });
});
