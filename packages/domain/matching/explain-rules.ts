import { fitsInWorkingWeek, hoursAfter, shortfallOf, workingWeek } from '../hours/index.ts';
import { LANES } from '../lanes/index.ts';
import {
  article36ParagraphOf,
  authorityFor,
  holdsOneOf,
  type LawDate,
  RESERVED_PROCEDURES,
  titleRuleOf,
  whoMay,
  withIncludedTitles,
} from '../law/index.ts';
import { WORK_CONDITIONS } from '../passports/index.ts';
import {
  buildUpAskedBy,
  conditionsStillNotMet,
  liftedBy,
  standingAdaptations,
} from '../vacancies/adaptations.ts';
import { competenceFor, type SkillProof } from './competence.ts';
import type {
  BuildUpPart,
  ExplainedPart,
  LanePart,
  ProcedurePart,
  TitlePart,
  WayOut,
  WorkConditionPart,
  WorkingTimePart,
} from './explanation.ts';
import type { SkillGraph } from './skill-graph.ts';
import type { Demand, Supply, VisibleSupply } from './types.ts';

/** A rule is worth no points: it blocks or it does not. */
const NO_POINTS = { points: 0, maxPoints: 0 } as const;

/** The title that the vacancy asks by law; nothing where it asks for none. */
export function explainTitle(supply: VisibleSupply, demand: Demand, onDate: LawDate): TitlePart[] {
  if (demand.titles.length === 0) return [];
  const met = holdsOneOf(supply.titles, demand.titles);
  const isChecked = holdsOneOf(checkedTitlesOf(supply), demand.titles);
  const held = withIncludedTitles(supply.titles).filter((title) => demand.titles.includes(title));
  const checked = withIncludedTitles(checkedTitlesOf(supply));
  return [
    {
      kind: 'title',
      status: !met ? 'blocked' : isChecked ? 'met' : 'unknown',
      ...NO_POINTS,
      waysOut: waysOutOf(met, isChecked),
      asked: demand.titles,
      held,
      unchecked: held.filter((title) => !checked.includes(title)),
      rules: demand.titles.flatMap((title) => titleRuleOf(title, onDate) ?? []),
    },
  ];
}

/**
 * The reserved procedures of the vacancy, each with the authority of the person by law, and beside it
 * the competence by skills: neither follows from the other.
 */
export function explainProcedures(
  supply: VisibleSupply & { proofs: readonly SkillProof[] },
  demand: Demand,
  { onDate, graph }: { onDate: LawDate; graph: SkillGraph },
): ProcedurePart[] {
  if (demand.reservedProcedures.length === 0) return [];
  const procedures = RESERVED_PROCEDURES.filter((procedure) =>
    demand.reservedProcedures.includes(procedure),
  ).map((procedure) => {
    const authority = authorityFor(supply.titles, procedure, onDate);
    const checked = authorityFor(checkedTitlesOf(supply), procedure, onDate);
    return {
      procedure,
      paragraph: article36ParagraphOf(procedure),
      authority,
      isChecked: authority.kind !== 'none' && checked.kind === authority.kind,
      competence: competenceFor(procedure, supply, graph, onDate),
      whoMay: authority.kind === 'none' ? whoMay(procedure, onDate) : null,
    };
  });
  const blocked = procedures.some(({ authority }) => authority.kind === 'none');
  const isChecked = procedures.every((one) => one.isChecked);
  return [
    {
      kind: 'procedure',
      status: blocked ? 'blocked' : isChecked ? 'met' : 'unknown',
      ...NO_POINTS,
      waysOut: waysOutOf(!blocked, isChecked),
      procedures,
    },
  ];
}

/** The titles of which somebody has seen that they are really held. */
function checkedTitlesOf({ titles, uncheckedTitles }: VisibleSupply) {
  return titles.filter((title) => !uncheckedTitles.includes(title));
}

function waysOutOf(isHeld: boolean, isChecked: boolean): WayOut[] {
  if (!isHeld) return ['obtain-registration', 'not-waivable'];
  return isChecked ? [] : ['have-registration-checked'];
}

/** The rules that only the person may see: lane, work conditions, build-up and working time. */
export function explainHiddenRules(
  supply: Supply,
  demand: Demand,
  onDate: LawDate,
): ExplainedPart[] {
  return [
    explainLane(supply, demand),
    ...explainWorkConditions(supply, demand),
    ...explainBuildUp(supply, demand),
    explainWorkingTime(supply, demand, onDate),
  ];
}

function explainLane(supply: Supply, demand: Demand): LanePart {
  const accepted = LANES.filter((lane) => demand.lanes.includes(lane));
  const shared = accepted.filter((lane) => supply.lanes.includes(lane));
  const met = shared.length > 0;
  return {
    kind: 'lane',
    status: met ? 'met' : 'blocked',
    ...NO_POINTS,
    waysOut: met ? [] : ['ask-owner-to-open-lane'],
    accepted,
    shared,
  };
}

function explainWorkConditions(supply: Supply, demand: Demand): WorkConditionPart[] {
  if (supply.workConditions.length === 0) return [];
  const wanted = WORK_CONDITIONS.filter((condition) => supply.workConditions.includes(condition));
  const stillNotMet = conditionsStillNotMet(demand);
  const adaptations = standingAdaptations(demand).filter((id) => wanted.includes(liftedBy(id)));
  const notMet = wanted.filter((condition) => stillNotMet.includes(condition));
  const others = wanted.filter((condition) => !notMet.includes(condition));
  const met = others.filter(
    (condition) =>
      demand.conditionsMet.includes(condition) ||
      (condition === 'gradual-build-up' && demand.growth !== null) ||
      adaptations.some((id) => liftedBy(id) === condition),
  );
  const open = others.filter((condition) => !met.includes(condition));
  const blocked = notMet.length > 0;
  return [
    {
      kind: 'work-condition',
      status: blocked ? 'blocked' : open.length > 0 ? 'unknown' : 'met',
      ...NO_POINTS,
      waysOut: blocked ? ['ask-owner-to-adapt'] : [],
      met,
      notMet,
      open,
      adaptations,
    },
  ];
}

function explainBuildUp({ buildUp }: Supply, demand: Demand): BuildUpPart[] {
  if (buildUp.length === 0) return [];
  const asked = buildUpAskedBy(demand);
  const { startHours, fullAfterWeeks, hoursMin } = asked;
  const isSaid = Number.isFinite(fullAfterWeeks);
  const shortfall = shortfallOf(buildUp, asked);
  const endsShort = hoursAfter(buildUp, Number.POSITIVE_INFINITY) < hoursMin;
  return [
    {
      kind: 'build-up',
      status: shortfall !== null ? 'blocked' : isSaid ? 'met' : 'unknown',
      ...NO_POINTS,
      waysOut: shortfall === null ? [] : [endsShort ? 'more-hours' : 'ask-owner-to-let-grow'],
      steps: buildUp,
      hoursMin,
      growth: isSaid ? { startHours, fullAfterWeeks } : null,
      shortfall,
      reachedHours: hoursAfter(buildUp, fullAfterWeeks),
      isSwapped: standingAdaptations(demand).includes('hours-grow'),
    },
  ];
}

function explainWorkingTime(supply: Supply, demand: Demand, onDate: LawDate): WorkingTimePart {
  const week = workingWeek([supply.otherHours], onDate);
  const blocked = !fitsInWorkingWeek(week, demand.hoursMin);
  const most = Math.min(supply.hoursMax, demand.hoursMax);
  return {
    kind: 'working-time',
    status: blocked ? 'blocked' : fitsInWorkingWeek(week, most) ? 'met' : 'partly',
    ...NO_POINTS,
    waysOut: blocked ? ['fewer-hours-elsewhere', 'not-waivable'] : [],
    otherHours: week.otherHours,
    roomHours: week.roomHours,
    rule: week.limit,
  };
}
