import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  decideAgreement,
  type Evaluation,
  evaluationIssues,
} from '@inzetbaar/domain/placements/agreements';
import {
  type AgreementView,
  agreementViewOf,
  findAgreement,
  signedIn,
  stateOf,
} from './parties.ts';
import { type AgreementDeps, othersThan, record, recordAgreementEffort } from './record.ts';

/**
 * Says for one party how the work goes, half-way or at the end. All three read what each of them said.
 *
 * @throws `not_found`; `transition_not_allowed`; `invalid_input` too early, and for words that name health;
 *   `already_exists` for a second one of a party at a moment
 */
export function evaluateAgreement(deps: AgreementDeps) {
  return async (
    actor: Actor,
    { id, ...evaluation }: Evaluation & { id: string },
  ): Promise<AgreementView> => {
    const user = signedIn(actor);
    const planned = await deps.transaction(actor, (tx) => findAgreement(tx, user, id));
    const told = await othersThan(deps, planned.party, { ...planned.agreement, isProposed: true });
    return deps.transaction(actor, async (tx) => {
      const { agreement: present, party } = await findAgreement(tx, user, id, 'lock');
      const state = stateOf(present);
      const transition = 'evaluate';
      if (state?.inForce == null) {
        throw new DomainError('transition_not_allowed', { from: present.status, transition });
      }
      const at = deps.clock.now();
      const today = calendarDateAt(at);
      decideAgreement(state, transition, party, null, today);
      const hasEnded = present.status === 'ended-early';
      const issues = evaluationIssues(evaluation, state.inForce.terms, today, hasEnded);
      if (issues.length > 0) throw invalidInput(...issues);
      const words = evaluation.words.trim();
      const happened = { step: 'evaluate', by: party } as const;
      const nth = `evaluated ${evaluation.moment} ${party}`;
      await recordAgreementEffort(tx, deps, present, happened, nth);
      await tx.agreements.addEvaluation(id, { ...evaluation, words, party, at });
      await record(tx, deps, {
        actor,
        id,
        action: 'evaluated',
        details: { moment: evaluation.moment, party },
        told,
      });
      const { agreement } = await findAgreement(tx, user, id);
      return agreementViewOf(deps, agreement, party);
    });
  };
}
