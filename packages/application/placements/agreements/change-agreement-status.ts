import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  type AgreementEndReason,
  type AgreementParty,
  type AgreementStatus,
  type AgreementStepName,
  decideAgreement,
  decideProposal,
  earlyEndOf,
} from '@inzetbaar/domain/placements/agreements';
import type { AgreementStep, Repositories, StoredAgreement } from '../../ports/index.ts';
import {
  type AgreementView,
  agreementViewOf,
  findAgreement,
  signedIn,
  stateOf,
} from './parties.ts';
import { type AgreementDeps, othersThan, record, recordAgreementEffort } from './record.ts';
import { contractHoursOf, requireVersion } from './write-terms.ts';

/**
 * Proposes, gives back, withdraws or ends an agreement early. The placement is not changed by it: that is
 * between its own two sides. The other parties get a mail that says nothing.
 *
 * @throws `not_found`; `version_conflict` where another version is there than was read;
 *   `transition_not_allowed`; `invalid_input` for what a proposal lacks, and a reason that is missing
 */
export function changeAgreementStatus(deps: AgreementDeps) {
  return async (
    actor: Actor,
    input: {
      id: string;
      expectedVersion: number;
      transition: AgreementStepName;
      reason: AgreementEndReason | null;
    },
  ): Promise<AgreementView | null> => {
    const user = signedIn(actor);
    const planned = await deps.transaction(actor, (tx) => findAgreement(tx, user, input.id));
    const told = await othersThan(deps, planned.party, {
      ...planned.agreement,
      // Who read a proposal hears that it is gone; who never did hears nothing.
      isProposed: planned.agreement.status === 'proposed' || input.transition === 'propose',
    });
    return deps.transaction(actor, async (tx) => {
      const { agreement: present, party } = await findAgreement(tx, user, input.id, 'lock');
      requireVersion(present, input.expectedVersion);
      const step: AgreementStep = {
        ...(await decided(tx, present, party, input, calendarDateAt(deps.clock.now()))),
        id: deps.ids.next(),
        agreementId: input.id,
        at: deps.clock.now(),
        party,
        from: present.status,
      };
      // Giving back is talking about the terms; the proposal after it counts.
      if (input.transition !== 'return' && present.version > 0) {
        const happened = { step: input.transition, by: party, reason: input.reason };
        const nth = `${input.transition} ${present.version}`;
        await recordAgreementEffort(tx, deps, present, happened, nth);
      }
      if (!(await tx.agreements.addStep(step))) {
        throw new DomainError('version_conflict', { current: { version: present.version } });
      }
      await record(tx, deps, {
        actor,
        id: input.id,
        action: ACTIONS[input.transition],
        details: {
          from: step.from,
          to: step.to,
          party,
          ...(step.end !== null && { reason: step.end.reason }),
        },
        told,
      });
      // A host that gave a proposal back does not read what becomes a draft again.
      const after = await tx.agreements.find(input.id);
      return after === null ? null : agreementViewOf(deps, after, party);
    });
  };
}

const ACTIONS: Readonly<Record<AgreementStepName, string>> = {
  propose: 'proposed',
  return: 'returned',
  withdraw: 'withdrawn',
  'end-early': 'ended-early',
};

async function decided(
  tx: Repositories,
  present: StoredAgreement,
  party: AgreementParty,
  { transition, reason }: { transition: AgreementStepName; reason: AgreementEndReason | null },
  today: string,
): Promise<{ to: AgreementStatus; end: AgreementStep['end'] }> {
  const state = stateOf(present);
  if (state === null) {
    const isOpen = transition === 'withdraw' && present.status === 'draft' && party !== 'host';
    if (isOpen) return { to: 'withdrawn', end: null };
    throw new DomainError('transition_not_allowed', { from: present.status, transition });
  }
  if (transition === 'propose') {
    if (party !== 'sender') {
      throw new DomainError('transition_not_allowed', { from: present.status, transition });
    }
    return { to: decideProposal(state, await contractHoursOf(tx, present), today), end: null };
  }
  const to = decideAgreement(state, transition, party, reason, today);
  const terms = state.inForce?.terms;
  const end =
    reason === null || terms === undefined ? null : { on: earlyEndOf(terms, today), reason };
  return { to, end };
}
