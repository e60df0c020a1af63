import { countSlots } from '../../availability/index.ts';
import { overlapOf } from '../../hours/index.ts';
import { authorityFor, holdsOneOf } from '../../law/index.ts';
import { JOB_ADAPTATIONS } from '../../vacancies/adaptations.ts';
import type { MatchContext } from '../context.ts';
import { kilometresBetween, positionOf } from '../position.ts';
import type { BlockKind, Demand, ScorePart, Supply } from '../types.ts';

/** What the kernel must answer, written to be read and not to be fast. */
export interface ReferenceFit {
  score: number;
  points: Record<ScorePart, number>;
  blocks: Set<BlockKind>;
  ready: boolean;
}

export function referenceFit(supply: Supply, demand: Demand, context: MatchContext): ReferenceFit {
  const { weights } = context;
  const km = kilometresBetween(positionOf(supply.home), positionOf(demand.coordinates));
  const overlap = overlapOf(
    { min: supply.hoursMin, max: supply.hoursMax },
    { min: demand.hoursMin, max: demand.hoursMax },
  );
  const asked = askedSkills(demand);
  const credits = new Map(
    asked.map(({ skillId, level }) => [skillId, credit(supply, skillId, level, context)]),
  );
  const share: Record<ScorePart, number> = {
    skills: skillsShare(asked, credits, context),
    hours: overlap === null ? 0 : hoursShare(overlap.max - overlap.min, demand, context),
    availability: availabilityShare(supply, demand),
    travel: travelShare(km, supply, context),
    wishes: wishesShare(supply, demand),
  };
  const points = {
    skills: share.skills * weights.parts.skills,
    hours: share.hours * weights.parts.hours,
    availability: share.availability * weights.parts.availability,
    travel: share.travel * weights.parts.travel,
    wishes: share.wishes * weights.parts.wishes,
  };
  const blocks = new Set<BlockKind>();
  if (!holdsOneOf(supply.titles, demand.titles)) blocks.add('title');
  const forbidden = demand.reservedProcedures.some(
    (procedure) => authorityFor(supply.titles, procedure, context.onDate).kind === 'none',
  );
  if (forbidden) blocks.add('procedure');
  if (overlap === null) blocks.add('hours');
  if (supply.maxTravelKm !== null && km > supply.maxTravelKm) blocks.add('travel');
  if (!supply.lanes.some((lane) => demand.lanes.includes(lane))) blocks.add('lane');
  const isLifted = (condition: string) =>
    JOB_ADAPTATIONS.some(({ id, lifts }) => lifts === condition && demand.adaptations.includes(id));
  const blocking = demand.conditionsNotMet.filter((condition) => !isLifted(condition));
  if (supply.workConditions.some((condition) => blocking.includes(condition))) {
    blocks.add('work-condition');
  }
  if (isBuildUpShort(supply, demand)) blocks.add('build-up');
  if (supply.otherHours + demand.hoursMin > 48) blocks.add('working-time');
  const essentials = asked.filter(({ essential }) => essential);
  return {
    score: Object.values(points).reduce((sum, value) => sum + value, 0),
    points,
    blocks,
    ready:
      blocks.size === 0 &&
      essentials.every(({ skillId }) => (credits.get(skillId) ?? 0) >= weights.readyCredit),
  };
}

/** Week by week, for longer than anybody builds up. */
function isBuildUpShort({ buildUp }: Supply, demand: Demand): boolean {
  if (buildUp.length === 0) return false;
  const { growth, hoursMin, adaptations } = demand;
  const saysNo = demand.conditionsNotMet.includes('gradual-build-up');
  const isSwapped = adaptations.includes('hours-grow') && (saysNo || growth !== null);
  const isOpen = growth === null && !saysNo;
  const start = growth?.startHours ?? hoursMin;
  const full = growth?.fullAfterWeeks ?? 0;
  for (let week = 0; week <= 60; week += 1) {
    const needsAll = isOpen ? week === 60 : week >= Math.max(full, isSwapped ? 12 : 0);
    const atFirst = isOpen ? 0 : Math.min(start, isSwapped ? 8 : start);
    const works = Math.max(
      ...buildUp.filter((step) => step.afterWeeks <= week).map((step) => step.hoursPerWeek),
    );
    if (works < (needsAll ? hoursMin : Math.min(atFirst, hoursMin))) return true;
  }
  return false;
}

interface Asked {
  skillId: string;
  level: number;
  essential: boolean;
}

function askedSkills(demand: Demand): Asked[] {
  return [...new Set(demand.skills.map(({ skillId }) => skillId))].map((skillId) => {
    const rows = demand.skills.filter((row) => row.skillId === skillId);
    return {
      skillId,
      level: Math.max(...rows.map(({ level }) => level)),
      essential: rows.some(({ importance }) => importance === 'essential'),
    };
  });
}

function ownLevel(supply: Supply, skillId: string): number {
  const rows = supply.skills.filter((row) => row.skillId === skillId);
  return Math.max(0, ...rows.map(({ level }) => level));
}

function credit(supply: Supply, skillId: string, level: number, context: MatchContext): number {
  const { graph, weights } = context;
  const index = graph.indexOf(skillId);
  const own = Math.min(1, ownLevel(supply, skillId) / level);
  const weeks = graph.trainingWeeksOf(index);
  const trained =
    weeks !== null && weeks <= weights.trainingWeeksLimit ? weights.trainingCredit : 0;
  const related: number[] = [];
  for (
    let at = graph.relatedStart[index] ?? 0;
    at < (graph.relatedStart[index + 1] ?? 0);
    at += 1
  ) {
    const has = ownLevel(supply, graph.idOf(graph.relatedIndex[at] ?? 0));
    const strength = graph.relatedStrength[at] ?? 0;
    related.push(strength * weights.relatedFactor * Math.min(1, has / level));
  }
  return Math.max(own, trained, ...related);
}

function skillsShare(asked: Asked[], credits: Map<string, number>, context: MatchContext): number {
  if (asked.length === 0) return 1;
  const weighted = asked.map(({ skillId, essential }) => {
    const rarity = context.region.rarity[context.graph.indexOf(skillId)] ?? 1;
    return { weight: (essential ? 3 : 1) * rarity, credit: credits.get(skillId) ?? 0 };
  });
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  return weighted.reduce((sum, one) => sum + one.weight * one.credit, 0) / total;
}

function hoursShare(overlap: number, demand: Demand, { weights }: MatchContext): number {
  const covered = (overlap + 1) / (demand.hoursMax - demand.hoursMin + 1);
  return weights.hoursMinimumCredit + (1 - weights.hoursMinimumCredit) * covered;
}

function availabilityShare(supply: Supply, demand: Demand): number {
  if (supply.availability === 0 || demand.availability === 0) return 1;
  return countSlots(supply.availability & demand.availability) / countSlots(demand.availability);
}

function travelShare(km: number, supply: Supply, { weights }: MatchContext): number {
  if (Number.isNaN(km)) return weights.unknownTravelCredit;
  if (km === 0) return 1;
  return Math.max(0, 1 - km / (supply.maxTravelKm ?? weights.travelReferenceKm));
}

function wishesShare(supply: Supply, demand: Demand): number {
  const branch =
    supply.wishedBranches.length === 0 || supply.wishedBranches.includes(demand.branch);
  const form =
    supply.wishedForms.length === 0 ||
    demand.forms.length === 0 ||
    supply.wishedForms.some((wished) => demand.forms.includes(wished));
  return (Number(branch) + Number(form)) / 2;
}
