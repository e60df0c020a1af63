import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { EVIDENCE_TRANSITIONS } from '@inzetbaar/domain/passports';
import { findTransition } from '@inzetbaar/domain/transitions';
import type { Clock, Transaction } from '../ports/index.ts';
import { passportHolder } from './holder.ts';

/**
 * Takes evidence out of the own passport; it does not come back. Candidates and trainees only.
 *
 * @throws `not_found`, also for somebody else's; `transition_not_allowed` when it was withdrawn before
 */
export function withdrawEvidence({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  return async (actor: Actor, id: string): Promise<void> => {
    passportHolder(actor);
    await transaction(actor, async ({ evidence, audit }) => {
      const present = await evidence.find(id);
      if (present === null) throw new DomainError('not_found', { what: 'evidence' });
      const row = findTransition(EVIDENCE_TRANSITIONS, 'withdraw', present.state, 'holder');
      const refuse = () =>
        new DomainError('transition_not_allowed', { from: present.state, transition: 'withdraw' });
      if (row === undefined) throw refuse();
      if (!(await evidence.update({ ...present, state: row.to }, present.state))) throw refuse();
      await audit.record({
        at: clock.now(),
        actor,
        action: 'evidence.withdrawn',
        subjectType: 'evidence',
        subjectId: id,
        organisationId: null,
        details: { kind: present.kind },
      });
    });
  };
}
