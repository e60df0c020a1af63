import { fingerprint } from './fingerprint.ts';
import type { SkillGraph } from './skill-graph.ts';

/** A skill that everybody has still weighs this much. */
export const RARITY_FLOOR = 0.15;

/** How rare the skills are among the people of the region, by index of the skill graph. */
export interface RegionStatistics {
  /** Number of people counted. */
  people: number;
  /** Weight of each skill: 1 where nobody has it, down to `RARITY_FLOOR` where everybody has. */
  rarity: Float64Array;
  /** Changes when any number changes; goes into the log of a ranking. */
  version: string;
}

/**
 * Weight of a skill that `peopleWithSkill` out of `people` have: a skill that everybody has says
 * little. Falls in a straight line with the share, because a line can be explained. Without people
 * nothing is known and every skill weighs 1.
 */
export function rarityOf(peopleWithSkill: number, people: number): number {
  if (!(people > 0)) return 1;
  const share = Math.min(1, Math.max(0, peopleWithSkill / people));
  return 1 - (1 - RARITY_FLOOR) * share;
}

/**
 * Statistics over a region. `counts` gives the number of people per skill, each skill once; skills
 * that are not counted are had by nobody, and skills that the graph does not know are left out.
 */
export function regionStatistics(
  graph: SkillGraph,
  people: number,
  counts: Iterable<readonly [skillId: string, peopleWithSkill: number]>,
): RegionStatistics {
  const rarity = new Float64Array(graph.size).fill(rarityOf(0, people));
  for (const [skillId, count] of counts) {
    const index = graph.indexOf(skillId);
    if (index >= 0) rarity[index] = rarityOf(count, people);
  }
  return { people, rarity, version: fingerprint(String(people), rarity.join(' ')) };
}
