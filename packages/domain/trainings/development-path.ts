import type { LawDate } from '../law/index.ts';
import { ENTRUSTMENT_LEVELS, type EntrustmentLevel } from '../passports/index.ts';
import { bySoonest, chooseTrainings } from './choose-trainings.ts';
import { legalSteps } from './legal-steps.ts';
import { orderSteps } from './order-steps.ts';
import type {
  DevelopmentPath,
  Learner,
  OfferedTraining,
  PathCatalogue,
  PathGoal,
  PathStep,
  SkillRise,
} from './path-types.ts';

/** A usual training brings somebody to working independently; supervising others is learnt at work. */
const USUAL_TRAINING_LEVEL: EntrustmentLevel = 4;

/** A step shows at most so many trainings. */
const OFFERS_PER_STEP = 5;

/**
 * The way from a passport to an occupation: what the law asks, and the steps after which every essential
 * skill is there at the asked level. A gap that offered trainings close is closed by the ones that take
 * the fewest weeks together; the others take the usual training, or are learnt at work. Pure: the same
 * answer for the same input, in whatever order its lists come.
 */
export function developmentPath(
  learner: Learner,
  goal: PathGoal,
  catalogue: PathCatalogue,
  trainings: readonly OfferedTraining[],
  onDate: LawDate,
): DevelopmentPath {
  const own = highestLevels(learner.skills);
  const asked = highestLevels(goal.skills.filter(({ importance }) => importance === 'essential'));
  const met: string[] = [];
  const gaps: SkillRise[] = [];
  for (const [skillId, to] of asked) {
    const from = own.get(skillId) ?? 0;
    if (from >= to) met.push(skillId);
    else gaps.push({ skillId, from, to });
  }
  const chosen = chooseTrainings(gaps, trainings);
  const steps = orderSteps(stepsFor(gaps, chosen, catalogue, trainings), catalogue);
  const reserved = [...asked.keys()].flatMap((skillId) => {
    const procedure = catalogue.procedureOf(skillId);
    return procedure === null ? [] : [{ skillId, procedure }];
  });
  const within = (weeks: number) => met.length + closedWithin(steps, gaps, weeks);
  return {
    occupationId: goal.id,
    met,
    legal: legalSteps(learner.titles, goal.titles, reserved, onDate),
    steps,
    totalWeeks: steps.reduce((sum, { weeks }) => sum + (weeks ?? 0), 0),
    stepsAtWork: steps.filter(({ weeks }) => weeks === null).length,
    skillsMet: {
      asked: asked.size,
      now: met.length,
      within4Weeks: within(4),
      within12Weeks: within(12),
    },
  };
}

/** The highest level of each skill, in the order of the ids. */
function highestLevels(
  skills: readonly { skillId: string; level: EntrustmentLevel }[],
): Map<string, EntrustmentLevel> {
  const levels = new Map<string, EntrustmentLevel>();
  for (const { skillId, level } of skills.toSorted((a, b) => (a.skillId < b.skillId ? -1 : 1))) {
    if ((levels.get(skillId) ?? 0) < level) levels.set(skillId, level);
  }
  return levels;
}

function stepsFor(
  gaps: readonly SkillRise[],
  chosen: readonly OfferedTraining[],
  catalogue: PathCatalogue,
  trainings: readonly OfferedTraining[],
): PathStep[] {
  const steps: PathStep[] = [];
  const closed = new Set<string>();
  const add = (step: Pick<PathStep, 'way' | 'trainingId' | 'weeks' | 'rises'>) =>
    steps.push({ ...step, helpsWith: [], offers: offersFor(step.rises, trainings) });
  for (const training of chosen) {
    const rises = gaps.filter(
      ({ skillId, to }) =>
        !closed.has(skillId) &&
        training.skills.some((one) => one.skillId === skillId && one.level >= to),
    );
    for (const { skillId } of rises) closed.add(skillId);
    add({ way: 'offered', trainingId: training.id, weeks: training.weeks, rises });
  }
  for (const gap of gaps) {
    if (closed.has(gap.skillId)) continue;
    const weeks = usualWeeks(gap, catalogue);
    const trained = entrustmentLevel(Math.min(gap.to, USUAL_TRAINING_LEVEL));
    if (weeks !== null) {
      add({ way: 'usual', trainingId: null, weeks, rises: [{ ...gap, to: trained }] });
    }
    const from = weeks === null ? gap.from : trained;
    if (from < gap.to) {
      add({ way: 'work', trainingId: null, weeks: null, rises: [{ ...gap, from }] });
    }
  }
  return steps;
}

/** Weeks of the usual training that raises a skill; null: none is known, or it does not reach further. */
function usualWeeks({ skillId, from }: SkillRise, { graph }: PathCatalogue): number | null {
  const index = graph.indexOf(skillId);
  return index < 0 || from >= USUAL_TRAINING_LEVEL ? null : graph.trainingWeeksOf(index);
}

function offersFor(
  rises: readonly SkillRise[],
  trainings: readonly OfferedTraining[],
): readonly string[] {
  const raises = ({ skills }: OfferedTraining) =>
    rises.some(({ skillId, from }) =>
      skills.some((one) => one.skillId === skillId && one.level > from),
    );
  return trainings
    .filter(raises)
    .toSorted(bySoonest)
    .slice(0, OFFERS_PER_STEP)
    .map(({ id }) => id);
}

/** How many gaps are closed by the steps that fit in so many weeks, one after the other. */
function closedWithin(
  steps: readonly PathStep[],
  gaps: readonly SkillRise[],
  weeks: number,
): number {
  let spent = 0;
  const reached = new Map<string, number>();
  for (const step of steps) {
    if (step.weeks === null) continue;
    spent += step.weeks;
    if (spent > weeks) break;
    for (const { skillId, to } of step.rises) reached.set(skillId, to);
  }
  return gaps.filter(({ skillId, to }) => (reached.get(skillId) ?? 0) >= to).length;
}

function entrustmentLevel(level: number): EntrustmentLevel {
  return ENTRUSTMENT_LEVELS.find((known) => known === level) ?? 1;
}
