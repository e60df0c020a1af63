import { describe, expect, it } from 'vitest';
import { compileVisibleSupply } from './compile.ts';
import { regionOfPeople } from './region-of-people.ts';
import { regionStatistics } from './region-statistics.ts';
import { SkillGraph } from './skill-graph.ts';
import type { VisibleSupply } from './types.ts';

const graph = new SkillGraph(
  ['care', 'talking', 'planning'].map((id) => ({ id, related: [], trainingWeeks: null })),
);
const person = (id: string, skillIds: readonly string[]): VisibleSupply => ({
  id,
  skills: skillIds.map((skillId) => ({ skillId, level: 3 })),
  titles: [],
  uncheckedTitles: [],
  hoursMin: 8,
  hoursMax: 24,
  availability: 0,
  home: null,
  maxTravelKm: null,
  wishedBranches: [],
  wishedForms: [],
});

describe('regionOfPeople', () => {
  it('counts what regionStatistics is told by hand, and passes over skills that nobody knows', () => {
    const people = [
      person('a', ['care', 'talking']),
      person('b', ['care', 'care', 'juggling']),
      person('c', []),
    ].map((supply) => compileVisibleSupply(supply, graph));

    expect(regionOfPeople(graph, people)).toEqual(
      regionStatistics(graph, 3, [
        ['care', 2],
        ['talking', 1],
      ]),
    );
  });

  it('says nothing where there are no people', () => {
    expect(regionOfPeople(graph, [])).toEqual(regionStatistics(graph, 0, []));
  });
});
