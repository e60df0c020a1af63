import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  type EvidenceRule,
  evidenceRuleFor,
  type EvidenceStanding,
  evidenceStandingOn,
} from '@inzetbaar/domain/passports';
import type {
  Clock,
  SkillCatalogue,
  StoredEvidence,
  StoredPassport,
  Transaction,
} from '../ports/index.ts';
import { passportHolder } from './holder.ts';

/** Evidence with what it is worth today, and the rule that says how long. */
export interface JudgedEvidence extends StoredEvidence {
  standing: EvidenceStanding;
  rule: EvidenceRule;
}

type PassportSkill = StoredPassport['skills'][number];

/** A skill of the passport with what stands behind it, newest first. */
export interface SkillWithEvidence extends PassportSkill {
  /** A reserved procedure (Wet BIG article 36), for which the strict rules hold. */
  isReserved: boolean;
  evidence: readonly JudgedEvidence[];
}

/**
 * The skills of the own passport, in its order, each with its evidence. What was withdrawn is left out,
 * and so is what belongs to a skill that is not in the passport now. Candidates and trainees only.
 */
export function listEvidence({
  transaction,
  clock,
  catalogue,
}: {
  transaction: Transaction;
  clock: Clock;
  catalogue: Pick<SkillCatalogue, 'skill'>;
}) {
  return async (actor: Actor): Promise<readonly SkillWithEvidence[]> => {
    const accountId = passportHolder(actor);
    const { skills, all } = await transaction(actor, async ({ passports, evidence }) => ({
      skills: (await passports.findOf(accountId))?.skills ?? [],
      all: await evidence.listOf(accountId),
    }));
    const today = calendarDateAt(clock.now());
    const bySkill = Map.groupBy(
      all.filter(({ state }) => state !== 'withdrawn'),
      ({ skillId }) => skillId,
    );
    return skills.map((skill) => {
      const isReserved = isReservedProcedure(catalogue, skill.skillId);
      const evidence = (bySkill.get(skill.skillId) ?? []).map((one) => ({
        ...one,
        standing: evidenceStandingOn(one, today),
        rule: evidenceRuleFor(one.kind, isReserved),
      }));
      return { ...skill, isReserved, evidence: evidence.toReversed() };
    });
  };
}

/** True for a skill that the law reserves: the strict rules of evidence hold for it. */
export function isReservedProcedure(
  catalogue: Pick<SkillCatalogue, 'skill'>,
  skillId: string,
): boolean {
  return (catalogue.skill(skillId)?.procedure ?? null) !== null;
}
