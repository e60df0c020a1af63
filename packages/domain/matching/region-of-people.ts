import type { CompiledVisibleSupply } from './compile.ts';
import { regionStatistics, type RegionStatistics } from './region-statistics.ts';
import { LEVEL_BITS, type SkillGraph } from './skill-graph.ts';

/** Statistics over people who were compiled with the same graph, each skill counted once a person. */
export function regionOfPeople(
  graph: SkillGraph,
  people: Iterable<CompiledVisibleSupply>,
): RegionStatistics {
  const counts = new Uint32Array(graph.size);
  let total = 0;
  for (const { skills } of people) {
    total += 1;
    for (const packed of skills) {
      const index = packed >> LEVEL_BITS;
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return regionStatistics(
    graph,
    total,
    Array.from(counts, (count, index) => [graph.idOf(index), count] as const),
  );
}
