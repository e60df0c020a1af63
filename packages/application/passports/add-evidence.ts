import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  checkEvidenceDates,
  type Evidence,
  evidenceValidUntil,
  type RecordedEvidenceKind,
} from '@inzetbaar/domain/passports';
import type { Clock, Ids, SkillCatalogue, StoredEvidence, Transaction } from '../ports/index.ts';
import { passportHolder } from './holder.ts';
import { isReservedProcedure, skillsAndEvidence } from './list-evidence.ts';

/** A certificate or an evaluation, as its holder writes it down. */
export interface EvidenceInput extends Evidence {
  kind: RecordedEvidenceKind;
  skillId: string;
  /** Who gave it, by name. */
  givenBy: string;
}

/** So much paper stands behind one skill at most. */
const EVIDENCE_PER_SKILL_MAX = 20;

/**
 * Writes down a certificate or an evaluation behind a skill of the own passport. Candidates and
 * trainees only.
 *
 * @throws `invalid_input` for a skill that is not in the passport, a date that is still to come, or
 *   more than 20 pieces of evidence for a skill
 */
export function addEvidence({
  transaction,
  clock,
  ids,
  catalogue,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  catalogue: Pick<SkillCatalogue, 'skill' | 'follow'>;
}) {
  return async (actor: Actor, input: EvidenceInput): Promise<StoredEvidence> => {
    const accountId = passportHolder(actor);
    const now = clock.now();
    const { givenOn, lastPractisedOn, skillId } = input;
    const issues = checkEvidenceDates({ givenOn, lastPractisedOn }, calendarDateAt(now));
    if (issues.length > 0) throw invalidInput(...issues);

    return transaction(actor, async (tx) => {
      const { evidence, audit } = tx;
      const { skills, all } = await skillsAndEvidence(tx, accountId, catalogue);
      if (!skills.some((skill) => skill.skillId === skillId)) {
        throw invalidInput({ path: 'skillId', code: 'not_in_list' });
      }
      const present = all.filter((one) => one.skillId === skillId && one.state !== 'withdrawn');
      if (present.length >= EVIDENCE_PER_SKILL_MAX) {
        const values = { maximum: EVIDENCE_PER_SKILL_MAX };
        throw invalidInput({ path: 'skillId', code: 'too_many', values });
      }
      const added: StoredEvidence = {
        ...input,
        id: ids.next(),
        accountId,
        validUntil: evidenceValidUntil(input, isReservedProcedure(catalogue, skillId)),
        state: 'standing',
        requestId: null,
        doubtReason: null,
        createdAt: now,
      };
      await evidence.insert(added);
      await audit.record({
        at: now,
        actor,
        action: 'evidence.added',
        subjectType: 'evidence',
        subjectId: added.id,
        organisationId: null,
        details: { kind: added.kind },
      });
      return added;
    });
  };
}
