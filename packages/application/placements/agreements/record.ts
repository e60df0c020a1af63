import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { Actor, SystemActor } from '@inzetbaar/domain/identity';
import { isReleaseActive } from '@inzetbaar/domain/introductions';
import { AGREEMENT_PARTIES, type AgreementParty } from '@inzetbaar/domain/placements/agreements';
import { type AgreementHappening, effortOfAgreement } from '@inzetbaar/domain/second-track';
import { mailNews, type Recipient, recipientsIn } from '../../introductions/news.ts';
import type { Clock, Ids, Repositories, StoredAgreement, Transaction } from '../../ports/index.ts';
import { caseManagersIn } from '../../second-track/index.ts';

/** What every change of an agreement is made with. */
export interface AgreementDeps {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  publicUrl: string;
}

/** The platform looks up addresses, which no party may read of another. */
const SYSTEM: SystemActor = { kind: 'system', name: 'agreements' };

/** Which of the three knows of an agreement; a host only of what is released to it or in force. */
export type Told = Pick<StoredAgreement, 'accountId' | 'senderId' | 'hostId' | 'introductionId'> & {
  /** What all three signed; null: nothing. */
  inForce: object | number | null;
  /** As it will be after the change: a draft is nothing that a host hears of. */
  isProposed: boolean;
};

/**
 * Who gets a mail of what a party did: the two others. In a transaction of its own as the platform, and
 * never inside another one.
 */
export async function othersThan(
  { transaction, clock }: Pick<AgreementDeps, 'transaction' | 'clock'>,
  party: AgreementParty,
  told: Told,
): Promise<readonly Recipient[]> {
  const others = AGREEMENT_PARTIES.filter((one) => one !== party);
  return transaction(SYSTEM, async (tx) => {
    const found: Recipient[] = [];
    for (const other of others) found.push(...(await recipientsOfParty(tx, clock, other, told)));
    return found;
  });
}

/** Who gets a mail for one of the three, in a transaction of the platform; nobody where it may not know. */
export async function recipientsOfParty(
  tx: Repositories,
  clock: Clock,
  party: AgreementParty,
  told: Told,
): Promise<readonly Recipient[]> {
  const { accountId, senderId, hostId, introductionId, inForce, isProposed } = told;
  if (party === 'sender') return caseManagersIn(tx, senderId);
  const between = { accountId, organisationId: hostId };
  if (party === 'candidate') return recipientsIn(tx, 'candidate', between);
  const release = (await tx.introductions.find(introductionId))?.release ?? null;
  const isReleased =
    isReleaseActive(release, calendarDateAt(clock.now())) &&
    release.fields.includes('name') &&
    release.fields.includes('employer');
  const isTold = inForce !== null || (isProposed && isReleased);
  return isTold ? recipientsIn(tx, 'employer', between) : [];
}

/**
 * Keeps a step of an agreement as an effort in the case in which it was started, in the same transaction
 * and before the step itself: a link that was signed with leads nowhere any more. Nobody learns from it
 * whether there is a case.
 *
 * @param nth tells this step from every other of the agreement
 */
export async function recordAgreementEffort(
  { efforts }: Pick<Repositories, 'efforts'>,
  { clock }: { clock: Clock },
  { id, form }: Pick<StoredAgreement, 'id' | 'form'>,
  happened: Pick<AgreementHappening, 'step' | 'by'> & Partial<Pick<AgreementHappening, 'reason'>>,
  nth: string,
): Promise<void> {
  const at = clock.now();
  const effort = effortOfAgreement({ reason: null, ...happened, form }, calendarDateAt(at));
  await efforts.recordOfPlatform({ place: { kind: 'agreement', id }, nth, effort, at });
}

/** Writes that something was done, without what it says or whom it is about, and tells the others. */
export async function record(
  { audit, outbox, mail }: Pick<Repositories, 'audit' | 'outbox' | 'mail'>,
  { clock, ids, publicUrl }: Pick<AgreementDeps, 'clock' | 'ids' | 'publicUrl'>,
  {
    actor,
    id,
    action,
    details,
    told,
  }: {
    actor: Actor;
    id: string;
    action: string;
    details: Readonly<Record<string, string | number | boolean | null>>;
    told: readonly Recipient[];
  },
): Promise<void> {
  await audit.record({
    at: clock.now(),
    actor,
    action: `agreement.${action}`,
    subjectType: 'agreement',
    subjectId: id,
    organisationId: null,
    details,
  });
  await outbox.add('agreement.changed', id);
  await mailNews({ mail }, { ids, publicUrl }, 'agreement', id, told);
}
