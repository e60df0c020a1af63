import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { checkEvidenceDates, evidenceValidUntil } from '@inzetbaar/domain/passports';
import type { Clock, Ids, SkillCatalogue, StoredEvidence, Transaction } from '../ports/index.ts';
import { passportHolder } from './holder.ts';
import { isReservedProcedure, skillsAndEvidence } from './list-evidence.ts';

/** A skill, and the last day on which the holder did it. */
export interface Practice {
  skillId: string;
  on: string;
}

/**
 * Tells when the holder last did what the skill says. All evidence behind it goes by that day from now
 * on, but for the days that count from when it was given; the own statement is made new, at the level
 * of the passport. Candidates and trainees only.
 *
 * @throws `invalid_input` for a skill that is not in the passport or a day that is still to come
 */
export function recordPractice({
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
  return async (actor: Actor, { skillId, on }: Practice): Promise<void> => {
    const accountId = passportHolder(actor);
    const now = clock.now();
    const today = calendarDateAt(now);
    const issues = checkEvidenceDates({ on }, today);
    if (issues.length > 0) throw invalidInput(...issues);
    const isReserved = isReservedProcedure(catalogue, skillId);
    const practised = (one: StoredEvidence): StoredEvidence => {
      const told = { ...one, lastPractisedOn: on };
      return { ...told, validUntil: evidenceValidUntil(told, isReserved) };
    };

    await transaction(actor, async (tx) => {
      const { evidence, audit } = tx;
      const { skills, all } = await skillsAndEvidence(tx, accountId, catalogue);
      const skill = skills.find((one) => one.skillId === skillId);
      if (skill === undefined) throw invalidInput({ path: 'skillId', code: 'not_in_list' });
      const present = all.filter((one) => one.skillId === skillId && one.state !== 'withdrawn');
      const ownWord: StoredEvidence = practised({
        id: ids.next(),
        accountId,
        skillId,
        kind: 'own-statement',
        level: skill.level,
        givenOn: today,
        givenBy: null,
        lastPractisedOn: on,
        validUntil: null,
        state: 'standing',
        requestId: null,
        doubtReason: null,
        createdAt: now,
      });
      for (const one of present) {
        const isOld = one.kind === 'own-statement';
        await evidence.update(isOld ? { ...one, state: 'withdrawn' } : practised(one), one.state);
      }
      await evidence.insert(ownWord);
      await audit.record({
        at: now,
        actor,
        action: 'evidence.practised',
        subjectType: 'evidence',
        subjectId: ownWord.id,
        organisationId: null,
      });
    });
  };
}
