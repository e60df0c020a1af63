export {
  AdaptationReach,
  adaptationsOf,
  type ToldAdaptation,
  type WorkTerms,
} from './adaptation-reach.ts';
export {
  compileDemand,
  compileSupply,
  compileVisibleSupply,
  type CompiledDemand,
  type CompiledSupply,
  type CompiledVisibleSupply,
} from './compile.ts';
export {
  type Competence,
  COMPETENCE_BASES,
  type CompetenceBasis,
  competenceFor,
  type SkillProof,
} from './competence.ts';
export { matchContext, type MatchContext, type MatchContextInput } from './context.ts';
export { DemandTable } from './demand-table.ts';
export { canonical, fingerprint } from './fingerprint.ts';
export { type Fit, isReady, Workspace } from './kernel.ts';
export { BLOCK_BIT, blocksIn, tierOf, visibleBlocksIn } from './masks.ts';
export { compareFits, type Orderable } from './order.ts';
export { rank, rankPeople, rankWithWhatIf } from './rank.ts';
export { regionOfPeople } from './region-of-people.ts';
export {
  REACH_WEEKS,
  type Excluded,
  type ReachRequirement,
  type ReachWeeks,
  VacancyReach,
} from './reach.ts';
export {
  RARITY_FLOOR,
  rarityOf,
  regionStatistics,
  type RegionStatistics,
} from './region-statistics.ts';
export { SkillGraph, type SkillNode } from './skill-graph.ts';
export { ToldAdaptations } from './told-adaptations.ts';
export { SMALLEST_REACH_TOLD, type ToldHardest, type ToldReach, tellReach } from './told-reach.ts';
export * from './types.ts';
export { MATCH_WEIGHT_REASONS, MATCH_WEIGHTS, type MatchWeights } from './weights.ts';
export * from './explanation.ts';
export { explainEachTo, explainForRecruiter, explainTo } from './explain.ts';
export {
  whatIf,
  type WhatIf,
  type WhatIfOption,
  WHAT_IF_STEPS,
  type WhatIfSteps,
} from './what-if.ts';
