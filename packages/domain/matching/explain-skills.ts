import { ENTRUSTMENT_LEVELS, type EntrustmentLevel } from '../passports/index.ts';
import { type CompiledDemand, isEssential, levelOf, skillOf } from './compile.ts';
import type { MatchContext } from './context.ts';
import type { ExplainedSkill, SkillsPart, WayOut } from './explanation.ts';
import type { Workspace } from './kernel.ts';
import { skillCredit } from './skill-credit.ts';
import type { Demand } from './types.ts';

interface Asked {
  index: number;
  level: number;
  essential: boolean;
  weight: number;
}

/** Every asked skill with what its credit rests on; `work` holds the levels of the person. */
export function explainSkills(
  demand: Demand,
  { requirements, unknownSkills }: CompiledDemand,
  context: MatchContext,
  work: Workspace,
): SkillsPart {
  const { importance, parts } = context.weights;
  const asked = requirements.map((packed): Asked => {
    const index = skillOf(packed);
    const essential = isEssential(packed);
    const weight = essential ? importance.essential : importance.desirable;
    return {
      index,
      level: levelOf(packed),
      essential,
      weight: weight * (context.region.rarity[index] ?? 1),
    };
  });
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  const skills = [
    ...asked.map((one) => explainSkill(one, (parts.skills * one.weight) / total, context, work)),
    ...unknownSkills.map((skillId) => unknownSkill(skillId, demand)),
  ];
  return {
    kind: 'skills',
    status: statusOf(skills),
    points: work.fit.skills,
    maxPoints: parts.skills,
    waysOut: [...new Set(skills.flatMap((skill) => skill.waysOut))],
    skills,
  };
}

function statusOf(skills: readonly ExplainedSkill[]): SkillsPart['status'] {
  const known = skills.filter((skill) => skill.status !== 'unknown');
  if (known.every((skill) => skill.status === 'met')) {
    return known.length < skills.length ? 'unknown' : 'met';
  }
  return known.every((skill) => skill.status === 'missing') ? 'missing' : 'partly';
}

function explainSkill(
  asked: Asked,
  maxPoints: number,
  context: MatchContext,
  { levels }: Workspace,
): ExplainedSkill {
  const { graph, weights, region } = context;
  const { index, level } = asked;
  const own = levels[index] ?? 0;
  const credit = skillCredit(levels, index, level, context);
  const trainingWeeks = graph.trainingWeeksOf(index);
  const trainable = trainingWeeks !== null && trainingWeeks <= weights.trainingWeeksLimit;
  const related = strongestRelated(levels, index, level, context);
  const basis = basisOf(credit, own / level, related?.credit ?? 0);
  return {
    skillId: graph.idOf(index),
    importance: asked.essential ? 'essential' : 'desirable',
    neededLevel: entrustmentLevel(level) ?? 1,
    ownLevel: entrustmentLevel(own),
    status: statusOfSkill(credit, basis, own),
    basis,
    credit,
    points: maxPoints * credit,
    maxPoints,
    rarity: region.rarity[index] ?? 1,
    via: basis === 'related' ? (related?.via ?? null) : null,
    trainingWeeks,
    waysOut: own >= level ? [] : waysOutOf(own, trainable),
  };
}

/** Points for a training that is still to be done don't make the skill there. */
function statusOfSkill(
  credit: number,
  basis: ExplainedSkill['basis'],
  own: number,
): ExplainedSkill['status'] {
  if (credit >= 1) return 'met';
  return basis === 'none' || (basis === 'training' && own === 0) ? 'missing' : 'partly';
}

/** Of equal credits the most direct one is told. */
function basisOf(credit: number, own: number, related: number): ExplainedSkill['basis'] {
  if (credit === 0) return 'none';
  if (own >= credit || credit >= 1) return 'own';
  return related >= credit ? 'related' : 'training';
}

function waysOutOf(own: number, trainable: boolean): WayOut[] {
  const ways: WayOut[] = trainable ? ['take-training'] : [];
  return own > 0 ? [...ways, 'grow-at-work'] : ways;
}

function strongestRelated(
  levels: Uint8Array,
  index: number,
  level: number,
  { graph, weights }: MatchContext,
): { credit: number; via: NonNullable<ExplainedSkill['via']> } | null {
  let best: { credit: number; via: NonNullable<ExplainedSkill['via']> } | null = null;
  const end = graph.relatedStart[index + 1] ?? 0;
  for (let at = graph.relatedStart[index] ?? 0; at < end; at += 1) {
    const other = graph.relatedIndex[at] ?? 0;
    const has = entrustmentLevel(levels[other] ?? 0);
    if (has === null) continue;
    const strength = graph.relatedStrength[at] ?? 0;
    const credit = strength * weights.relatedFactor * (has >= level ? 1 : has / level);
    if (best === null || credit > best.credit) {
      best = { credit, via: { skillId: graph.idOf(other), level: has, strength } };
    }
  }
  return best;
}

function unknownSkill(skillId: string, demand: Demand): ExplainedSkill {
  const asked = demand.skills.filter((skill) => skill.skillId === skillId);
  return {
    skillId,
    importance: asked.some((skill) => skill.importance === 'essential') ? 'essential' : 'desirable',
    neededLevel: entrustmentLevel(Math.max(...asked.map((skill) => skill.level))) ?? 1,
    ownLevel: null,
    status: 'unknown',
    basis: 'none',
    credit: 0,
    points: 0,
    maxPoints: 0,
    rarity: 1,
    via: null,
    trainingWeeks: null,
    waysOut: [],
  };
}

function entrustmentLevel(level: number): EntrustmentLevel | null {
  return ENTRUSTMENT_LEVELS.find((known) => known === level) ?? null;
}
