import type { LawDate } from '../law/index.ts';
import { developmentPath } from './development-path.ts';
import type {
  DevelopmentPath,
  Learner,
  OfferedTraining,
  PathCatalogue,
  PathGoal,
} from './path-types.ts';

/** To compare paths only: what is learnt at work counts as a quarter of a year. */
const WEEKS_AT_WORK = 12;

/**
 * The occupations that are nearest to a passport: those that the law lets the person do, of which the
 * person has at least one essential skill, by the length of the path, then by how many skills are there
 * already, then by id. At most `limit`.
 */
export function nearestOccupations(
  learner: Learner,
  goals: readonly PathGoal[],
  catalogue: PathCatalogue,
  trainings: readonly OfferedTraining[],
  onDate: LawDate,
  limit: number,
): DevelopmentPath[] {
  return goals
    .map((goal) => developmentPath(learner, goal, catalogue, trainings, onDate))
    .filter(({ legal, met }) => legal.length === 0 && met.length > 0)
    .toSorted(byDistance)
    .slice(0, limit);
}

function byDistance(a: DevelopmentPath, b: DevelopmentPath): number {
  const apart = lengthOf(a) - lengthOf(b);
  if (apart !== 0) return apart;
  if (a.met.length !== b.met.length) return b.met.length - a.met.length;
  return a.occupationId < b.occupationId ? -1 : 1;
}

function lengthOf({ totalWeeks, stepsAtWork }: DevelopmentPath): number {
  return totalWeeks + stepsAtWork * WEEKS_AT_WORK;
}
