import type { CalendarDate } from '../calendar/index.ts';
import type { ReservedProcedure } from '../law/index.ts';
import type { EntrustmentLevel } from '../passports/index.ts';
import type { SkillGraph } from './skill-graph.ts';
import type { SuppliedSkill } from './types.ts';

/**
 * What stands behind being able to do a reserved procedure (bekwaam, Wet BIG art. 35 and 38):
 * `proven`: signed off or certified, and still holding; `own-word`: the person says so; `lapsed`: what
 * proved it has ended; `learning`: the person does it under direct supervision or watches; `none`: it is
 * not in the passport. It says nothing about being allowed to: that is `authorityFor`, from the law.
 */
export const COMPETENCE_BASES = ['proven', 'own-word', 'lapsed', 'learning', 'none'] as const;
export type CompetenceBasis = (typeof COMPETENCE_BASES)[number];

export interface Competence {
  basis: CompetenceBasis;
  /** Of the passport; null: not in it. */
  level: EntrustmentLevel | null;
  /** Last day on which the proof holds or held; null: there is none, or it does not lapse. */
  until: CalendarDate | null;
}

/** Evidence of somebody else behind a skill, as far as competence goes by it. */
export interface SkillProof {
  skillId: string;
  level: EntrustmentLevel;
  /** Last day on which it holds; null: it does not lapse. */
  validUntil: CalendarDate | null;
}

/** From this level on a person does it without somebody beside: under indirect supervision. */
const COMPETENT_FROM: EntrustmentLevel = 3;

/**
 * How able a person is to do a reserved procedure on a day. Several skills can be the same procedure (a
 * bladder catheter, a stomach tube): the best one counts, and the vacancy's own skills tell which it is.
 */
export function competenceFor(
  procedure: ReservedProcedure,
  supply: { skills: readonly SuppliedSkill[]; proofs: readonly SkillProof[] },
  graph: Pick<SkillGraph, 'procedureOf'>,
  day: CalendarDate,
): Competence {
  const found = supply.skills
    .filter(({ skillId }) => graph.procedureOf(skillId) === procedure)
    .map((skill) => competenceIn(skill, supply.proofs, day))
    .sort((a, b) => rankOf(a) - rankOf(b) || (b.level ?? 0) - (a.level ?? 0));
  return found[0] ?? { basis: 'none', level: null, until: null };
}

function competenceIn(
  { skillId, level }: SuppliedSkill,
  proofs: readonly SkillProof[],
  day: CalendarDate,
): Competence {
  if (level < COMPETENT_FROM) return { basis: 'learning', level, until: null };
  const mine = proofs.filter((proof) => proof.skillId === skillId && proof.level >= COMPETENT_FROM);
  const holding = mine.filter(({ validUntil }) => validUntil === null || validUntil >= day);
  if (holding.length > 0) return { basis: 'proven', level, until: lastOf(holding) };
  if (mine.length > 0) return { basis: 'lapsed', level, until: lastOf(mine) };
  return { basis: 'own-word', level, until: null };
}

/** The last end of all; null where one of them has none. */
function lastOf(proofs: readonly SkillProof[]): CalendarDate | null {
  const ends = proofs.map(({ validUntil }) => validUntil);
  return ends.includes(null)
    ? null
    : (ends
        .flatMap((end) => end ?? [])
        .sort()
        .at(-1) ?? null);
}

function rankOf({ basis }: Competence): number {
  return COMPETENCE_BASES.indexOf(basis);
}
