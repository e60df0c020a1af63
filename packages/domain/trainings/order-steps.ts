import type { PathCatalogue, PathStep } from './path-types.ts';

/**
 * Steps in the order in which to make them: what helps with another step before it, and of those that can
 * be next the shortest first. Steps of unknown length come after those of known length where nothing
 * else decides; of equal ones the order is by skill, so that it is always the same.
 */
export function orderSteps(steps: readonly PathStep[], catalogue: PathCatalogue): PathStep[] {
  const left = new Set(steps.toSorted(byLength));
  const ordered: PathStep[] = [];
  while (left.size > 0) {
    const rest = [...left];
    const isFree = (step: PathStep) =>
      rest.every((other) => other === step || !comesBefore(other, step, catalogue));
    // Where steps wait for one another in a ring, the shortest one breaks it.
    const next = rest.find(isFree) ?? rest[0];
    if (next === undefined) break;
    left.delete(next);
    ordered.push(next);
  }
  return ordered.map((step, at) => ({
    ...step,
    helpsWith: helped(step, ordered.slice(at + 1), catalogue),
  }));
}

/** How much a skill counts for another one that is asked, 0-1 (directed). */
function strengthFor(asked: string, by: string, { graph }: PathCatalogue): number {
  const askedIndex = graph.indexOf(asked);
  const byIndex = graph.indexOf(by);
  if (askedIndex < 0 || byIndex < 0) return 0;
  const end = graph.relatedStart[askedIndex + 1] ?? 0;
  for (let at = graph.relatedStart[askedIndex] ?? 0; at < end; at += 1) {
    if (graph.relatedIndex[at] === byIndex) return graph.relatedStrength[at] ?? 0;
  }
  return 0;
}

function isBroaderThan(wide: string, narrow: string, { broaderOf }: PathCatalogue): boolean {
  const seen = new Set<string>();
  for (let at = broaderOf(narrow); at !== null && !seen.has(at); at = broaderOf(at)) {
    if (at === wide) return true;
    seen.add(at);
  }
  return false;
}

/** True where learning the one first helps with the other: a wider skill, or one that counts more for it. */
function helps(first: string, then: string, catalogue: PathCatalogue): boolean {
  if (first === then) return false;
  if (isBroaderThan(first, then, catalogue)) return true;
  if (isBroaderThan(then, first, catalogue)) return false;
  return strengthFor(then, first, catalogue) > strengthFor(first, then, catalogue);
}

function comesBefore(first: PathStep, then: PathStep, catalogue: PathCatalogue): boolean {
  return first.rises.some((one) =>
    then.rises.some((other) =>
      one.skillId === other.skillId
        ? one.to < other.to
        : helps(one.skillId, other.skillId, catalogue),
    ),
  );
}

function helped(
  step: PathStep,
  later: readonly PathStep[],
  catalogue: PathCatalogue,
): readonly string[] {
  const skills = new Set(later.flatMap(({ rises }) => rises.map(({ skillId }) => skillId)));
  return [...skills].filter((then) =>
    step.rises.some(({ skillId }) => helps(skillId, then, catalogue)),
  );
}

function byLength(a: PathStep, b: PathStep): number {
  const [weeks, otherWeeks] = [a.weeks ?? Infinity, b.weeks ?? Infinity];
  if (weeks !== otherWeeks) return weeks < otherWeeks ? -1 : 1;
  const [one, other] = [a, b].map(({ rises }) =>
    rises.map(({ skillId, to }) => skillId + to).join(),
  );
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
