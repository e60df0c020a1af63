import { compileDemand, compileSupply, compileVisibleSupply } from './compile.ts';
import type { SkillProof } from './competence.ts';
import type { MatchContext } from './context.ts';
import { DemandTable } from './demand-table.ts';
import { explainHiddenRules, explainTitle, explainProcedures } from './explain-rules.ts';
import { explainSkills } from './explain-skills.ts';
import {
  explainAvailability,
  explainHours,
  explainTravel,
  explainWishes,
} from './explain-terms.ts';
import type { Explanation, RecruiterExplanation, VisibleExplainedPart } from './explanation.ts';
import { isReady, Workspace } from './kernel.ts';
import { blocksIn, visibleBlocksIn } from './masks.ts';
import type { Demand, Supply, VisibleSupply } from './types.ts';

/** Explains to a person why vacancies fit as they do, with the numbers of the ranking itself. */
export function explainTo(supply: Supply, context: MatchContext): (demand: Demand) => Explanation {
  const compiled = compileSupply(supply, context.graph);
  return (demand) => {
    const work = new Workspace(context, DemandTable.of([compileDemand(demand, context.graph)]));
    work.load(compiled);
    work.fitRow(0);
    return {
      ...header(context, work),
      blocks: blocksIn(work.fit.blocks),
      parts: [
        ...visibleParts(supply, demand, context, work, supply.proofs),
        ...explainHiddenRules(supply, demand, context.onDate),
      ],
    };
  };
}

/** Explains to a recruiter why a person fits a vacancy, from visible supply only. */
export function explainForRecruiter(
  supply: VisibleSupply,
  demand: Demand,
  context: MatchContext,
): RecruiterExplanation {
  const compiled = compileVisibleSupply(supply, context.graph);
  const work = new Workspace(context, DemandTable.of([compileDemand(demand, context.graph)]));
  work.loadVisible(compiled);
  work.fitRow(0);
  return {
    ...header(context, work),
    blocks: visibleBlocksIn(work.fit.blocks),
    parts: visibleParts(supply, demand, context, work, NO_PROOFS),
  };
}

/** No recruiter reads what stands behind a skill, so it cannot weigh in a recruiter's explanation. */
const NO_PROOFS: readonly SkillProof[] = [];

function header(context: MatchContext, { fit }: Workspace) {
  return {
    score: fit.score,
    ready: isReady(fit),
    weightsVersion: context.weights.version,
    onDate: context.onDate,
  };
}

function visibleParts(
  supply: VisibleSupply,
  demand: Demand,
  context: MatchContext,
  work: Workspace,
  proofs: readonly SkillProof[],
): VisibleExplainedPart[] {
  const { fit } = work;
  const { parts: maxPoints } = context.weights;
  return [
    explainSkills(demand, context, work),
    explainHours(supply, demand, fit.hours, maxPoints.hours),
    explainAvailability(supply, demand, fit.availability, maxPoints.availability),
    explainTravel(supply, fit.distanceKm, fit.travel, maxPoints.travel),
    explainWishes(supply, demand, fit.wishes, maxPoints.wishes),
    ...explainTitle(supply, demand, context.onDate),
    ...explainProcedures({ ...supply, proofs }, demand, context),
  ];
}
