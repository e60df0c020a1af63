import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  type AgreementParty,
  decideSigning,
  signatureIssues,
} from '@inzetbaar/domain/placements/agreements';
import type { Clock, Repositories, StoredAgreement } from '../../ports/index.ts';
import {
  type AgreementView,
  agreementViewOf,
  findAgreement,
  signedIn,
  stateOf,
} from './parties.ts';
import { type AgreementDeps, othersThan, record, recordAgreementEffort } from './record.ts';

/** What somebody puts under a version that they read. */
export interface SignatureInput {
  version: number;
  /** Of the text that was read. */
  fingerprint: string;
  name: string;
  /** Empty for the person. */
  jobTitle: string;
}

/**
 * Signs the last version in the own account, for the party that the actor is. With the third signature it
 * is in force.
 *
 * @throws `not_found`; those of `decideSigning`; `invalid_input` for a name that is none
 */
export function signAgreement(deps: AgreementDeps) {
  return async (
    actor: Actor,
    { id, ...input }: SignatureInput & { id: string },
  ): Promise<AgreementView> => {
    const user = signedIn(actor);
    const planned = await deps.transaction(actor, (tx) => findAgreement(tx, user, id));
    const told = await othersThan(deps, planned.party, { ...planned.agreement, isProposed: true });
    return deps.transaction(actor, async (tx) => {
      const { agreement: present, party } = await findAgreement(tx, user, id, 'lock');
      const comesIntoForce = await sign(tx, deps, present, party, input, false);
      await record(tx, deps, {
        actor,
        id,
        action: 'signed',
        details: { version: input.version, party, comesIntoForce, byLink: false },
        told,
      });
      const { agreement } = await findAgreement(tx, user, id);
      return agreementViewOf(deps, agreement, party);
    });
  };
}

/** Decides on a signature and keeps it; true where the version comes into force with it. */
export async function sign(
  tx: Pick<Repositories, 'agreements' | 'efforts'>,
  { clock }: { clock: Clock },
  present: StoredAgreement,
  party: AgreementParty,
  { version, fingerprint, name, jobTitle }: SignatureInput,
  byLink: boolean,
): Promise<boolean> {
  const state = stateOf(present);
  if (state === null) {
    throw new DomainError('transition_not_allowed', { from: present.status, transition: 'sign' });
  }
  const issues = signatureIssues({ name, jobTitle });
  if (issues.length > 0) throw invalidInput(...issues);
  const at = clock.now();
  const read = { version, fingerprint };
  const { comesIntoForce } = decideSigning(state, party, read, calendarDateAt(at));
  const signature = { ...read, party, at, name: name.trim(), jobTitle: jobTitle.trim(), byLink };
  const happened = { step: 'sign', by: party } as const;
  await recordAgreementEffort(tx, { clock }, present, happened, `signed ${version} ${party}`);
  if (!(await tx.agreements.addSignature(present.id, signature))) {
    throw new DomainError('version_conflict', { current: { version: present.version } });
  }
  return comesIntoForce;
}
