import {
  type CompiledDemand,
  compileDemand,
  compileSupply,
  compileVisibleSupply,
} from './compile.ts';
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

/** Explains to a person why a vacancy fits as it does, with the numbers of the ranking itself. */
export function explainTo(supply: Supply, context: MatchContext): (demand: Demand) => Explanation {
  const compiled = compileSupply(supply, context.graph);
  return (demand) => {
    const asked = compileDemand(demand, context.graph);
    const work = new Workspace(context, DemandTable.of([asked]));
    work.load(compiled);
    return explainRow(0, { supply, demand, asked }, context, work);
  };
}

/** The same for many vacancies at once, which takes a fraction of the time. */
export function explainEachTo<Vacancy extends { demand: Demand }>(
  supply: Supply,
  vacancies: readonly Vacancy[],
  context: MatchContext,
): { vacancy: Vacancy; explanation: Explanation }[] {
  const { graph } = context;
  const all = vacancies.map((vacancy) => ({
    vacancy,
    asked: compileDemand(vacancy.demand, graph),
  }));
  const table = DemandTable.of(all.map(({ asked }) => asked));
  const work = new Workspace(context, table);
  work.load(compileSupply(supply, graph));
  return all.map(({ vacancy, asked }) => {
    const both = { supply, demand: vacancy.demand, asked };
    return { vacancy, explanation: explainRow(table.rowOf(asked.id), both, context, work) };
  });
}

function explainRow(
  row: number,
  { supply, demand, asked }: { supply: Supply; demand: Demand; asked: CompiledDemand },
  context: MatchContext,
  work: Workspace,
): Explanation {
  work.fitRow(row);
  return {
    ...header(context, work),
    blocks: blocksIn(work.fit.blocks),
    parts: [
      ...visibleParts(supply, { demand, asked }, context, work, supply.proofs),
      ...explainHiddenRules(supply, demand, context.onDate),
    ],
  };
}

/** Explains to a recruiter why a person fits a vacancy, from visible supply only. */
export function explainForRecruiter(
  supply: VisibleSupply,
  demand: Demand,
  context: MatchContext,
): RecruiterExplanation {
  const compiled = compileVisibleSupply(supply, context.graph);
  const asked = compileDemand(demand, context.graph);
  const work = new Workspace(context, DemandTable.of([asked]));
  work.loadVisible(compiled);
  work.fitRow(0);
  return {
    ...header(context, work),
    blocks: visibleBlocksIn(work.fit.blocks),
    parts: visibleParts(supply, { demand, asked }, context, work, NO_PROOFS),
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
  { demand, asked }: { demand: Demand; asked: CompiledDemand },
  context: MatchContext,
  work: Workspace,
  proofs: readonly SkillProof[],
): VisibleExplainedPart[] {
  const { fit } = work;
  const { parts: maxPoints } = context.weights;
  return [
    explainSkills(demand, asked, context, work),
    explainHours(supply, demand, fit.hours, maxPoints.hours),
    explainAvailability(supply, demand, fit.availability, maxPoints.availability),
    explainTravel(supply, fit.distanceKm, fit.travel, maxPoints.travel),
    explainWishes(supply, demand, fit.wishes, maxPoints.wishes),
    ...explainTitle(supply, demand, context.onDate),
    ...explainProcedures({ ...supply, proofs }, demand, context),
  ];
}
