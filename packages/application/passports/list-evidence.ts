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
  Repositories,
  SkillCatalogue,
  StoredEvidence,
  StoredPassport,
  Transaction,
} from '../ports/index.ts';
import { passportHolder } from './holder.ts';
import { evidenceInNewestWords, inNewestWords } from './newest-words.ts';

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
  catalogue: Pick<SkillCatalogue, 'skill' | 'follow'>;
}) {
  return async (actor: Actor): Promise<readonly SkillWithEvidence[]> => {
    const accountId = passportHolder(actor);
    const { skills, all } = await transaction(actor, (tx) =>
      skillsAndEvidence(tx, accountId, catalogue),
    );
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

/** The skills in a passport and all evidence of the account, both by the newest names of the skills. */
export async function skillsAndEvidence(
  { passports, evidence }: Pick<Repositories, 'passports' | 'evidence'>,
  accountId: string,
  catalogue: Pick<SkillCatalogue, 'follow'>,
): Promise<{ skills: readonly PassportSkill[]; all: readonly StoredEvidence[] }> {
  const passport = await passports.findOf(accountId);
  return {
    skills: passport === null ? [] : inNewestWords(passport, catalogue).skills,
    all: evidenceInNewestWords(await evidence.listOf(accountId), catalogue),
  };
}

/** True for a skill that the law reserves: the strict rules of evidence hold for it. */
export function isReservedProcedure(
  catalogue: Pick<SkillCatalogue, 'skill'>,
  skillId: string,
): boolean {
  return (catalogue.skill(skillId)?.procedure ?? null) !== null;
}
