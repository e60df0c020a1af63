import {
  authorityFor,
  lastingWorkingTimeLimit,
  type LawDate,
  LEGAL_TITLES,
  RESERVED_PROCEDURES,
} from '../law/index.ts';
import { isEssential, REQUIREMENT_BITS, skillOf } from './compile.ts';
import { bitsOf } from './masks.ts';
import type { RegionStatistics } from './region-statistics.ts';
import type { SkillGraph } from './skill-graph.ts';
import { MATCH_WEIGHTS, type MatchWeights } from './weights.ts';
import { SCORE_PARTS } from './types.ts';

/** What a fit depends on beside the two sides: skills, region, weights and the law of a day. */
export interface MatchContext {
  readonly graph: SkillGraph;
  readonly region: RegionStatistics;
  readonly weights: MatchWeights;
  readonly onDate: LawDate;
  /** Importance times rarity of everything that a demand can ask, by requirement as packed. */
  readonly requirementWeights: Float64Array;
  /** Per title (place in `LEGAL_TITLES`): the reserved procedures it gives any authority for. */
  readonly authorityOfTitle: Int32Array;
  /** Weekly hours over all jobs together (Arbeidstijdenwet art. 5:7). */
  readonly workingHoursLimit: number;
}

/** The inputs of a context; the weights in use unless others are given. */
export interface MatchContextInput {
  graph: SkillGraph;
  region: RegionStatistics;
  /** The day whose law holds (Europe/Amsterdam), `YYYY-MM-DD`. */
  onDate: LawDate;
  weights?: MatchWeights;
}

/**
 * Prepares a context, once a day or whenever the region is counted anew; compiled supplies and
 * demands stay valid as long as the graph is the same. Throws RangeError where the weights are not
 * fit for use or the region was counted over another graph.
 */
export function matchContext(input: MatchContextInput): MatchContext {
  const { graph, region, onDate, weights = MATCH_WEIGHTS } = input;
  checkWeights(weights);
  if (region.rarity.length !== graph.size) {
    throw new RangeError('the region was counted over another skill graph');
  }
  return {
    graph,
    region,
    weights,
    onDate,
    requirementWeights: Float64Array.from(
      { length: graph.size << REQUIREMENT_BITS },
      (_, packed) => importanceOf(packed, weights) * (region.rarity[skillOf(packed)] ?? 1),
    ),
    authorityOfTitle: Int32Array.from(LEGAL_TITLES, (title) =>
      bitsOf(
        RESERVED_PROCEDURES,
        RESERVED_PROCEDURES.filter(
          (procedure) => authorityFor([title], procedure, onDate).kind !== 'none',
        ),
      ),
    ),
    workingHoursLimit: lastingWorkingTimeLimit(onDate).hoursPerWeek,
  };
}

function importanceOf(requirement: number, { importance }: MatchWeights): number {
  return isEssential(requirement) ? importance.essential : importance.desirable;
}

function checkWeights(weights: MatchWeights): void {
  const points = SCORE_PARTS.map((part) => weights.parts[part]);
  const total = points.reduce((sum, value) => sum + value, 0);
  if (total !== 100 || points.some((value) => !(value >= 0))) {
    throw new RangeError('the points of the parts must be 0 or more and together 100');
  }
  const shares = [
    weights.relatedFactor,
    weights.trainingCredit,
    weights.readyCredit,
    weights.hoursMinimumCredit,
    weights.unknownTravelCredit,
  ];
  if (shares.some((share) => !(share >= 0 && share <= 1))) {
    throw new RangeError('credits and factors must lie between 0 and 1');
  }
  const { essential, desirable } = weights.importance;
  if (!(essential > 0 && desirable > 0 && weights.travelReferenceKm > 0)) {
    throw new RangeError('importance and travel reference must be over 0');
  }
  if (
    !Number.isInteger(weights.trainedLevel) ||
    weights.trainedLevel < 1 ||
    weights.trainedLevel > 5
  ) {
    throw new RangeError('the level after a training must be an entrustment level');
  }
}
