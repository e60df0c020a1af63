import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, organisationsOf, type UserActor } from '@inzetbaar/domain/identity';
import type { AgreementParty } from '@inzetbaar/domain/placements/agreements';
import type {
  Clock,
  Page,
  PageRequest,
  Repositories,
  StoredAgreement,
  Transaction,
} from '../../ports/index.ts';
import {
  type AgreementView,
  agreementViewOf,
  findAgreement,
  partyOf,
  signedIn,
} from './parties.ts';

interface ReadingDeps {
  transaction: Transaction;
  clock: Clock;
}

/**
 * One agreement, for its three parties. An employer that reads it is written in the person's access log.
 * Throws `not_signed_in`, and `not_found` for everybody else.
 */
export function readAgreement({ transaction, clock }: ReadingDeps) {
  return async (actor: Actor, id: string): Promise<AgreementView> => {
    const user = signedIn(actor);
    return transaction(actor, async (tx) => {
      const { agreement, party } = await findAgreement(tx, user, id);
      await logLooks(tx, clock, user, [{ agreement, party }]);
      return agreementViewOf({ clock }, agreement, party);
    });
  };
}

/** On which side the actor stands, and about what; `waiting`: only what waits for that side. */
type ListRequest = PageRequest & {
  party: AgreementParty;
  placementId?: string | undefined;
  caseId?: string | undefined;
  waiting?: boolean | undefined;
};

/** So many are looked through for those that wait. */
const LOOKED_THROUGH = 100;

/**
 * The agreements of a person, of the employers that one guides for, or of those that one recruits for,
 * latest change first. Throws `forbidden` for a side on which the actor does not stand.
 */
export function listAgreements({ transaction, clock }: ReadingDeps) {
  return async (
    actor: Actor,
    { party, waiting = false, ...request }: ListRequest,
  ): Promise<Page<AgreementView>> => {
    const user = signedIn(actor);
    const of = ofParty(user, party);
    return transaction(actor, async (tx) => {
      const wanted = waiting ? { ...request, limit: LOOKED_THROUGH } : request;
      const page = await tx.agreements.list({ ...wanted, of });
      const own = page.items.flatMap((agreement) => {
        const side = partyOf(user, agreement);
        return side === null
          ? []
          : [{ agreement, party: side, view: agreementViewOf({ clock }, agreement, side) }];
      });
      const waits = own.filter(({ view }) => view.waitsFor !== null);
      // What is left out was not seen, and is in nobody's access log.
      const shown = waiting ? waits.slice(0, request.limit) : own;
      await logLooks(tx, clock, user, shown);
      const items = shown.map(({ view }) => view);
      return waiting ? { items, nextCursor: null, total: waits.length } : { ...page, items };
    });
  };
}

function ofParty(user: UserActor, party: AgreementParty) {
  if (party === 'candidate') return { accountId: user.userId };
  const ids = organisationsOf(user, [party === 'sender' ? 'case-manager' : 'recruiter']);
  if (ids.length === 0) throw new DomainError('forbidden', {});
  return party === 'sender' ? { senderIds: ids } : { hostIds: ids };
}

async function logLooks(
  { accounts, accessLog }: Pick<Repositories, 'accounts' | 'accessLog'>,
  clock: Clock,
  { userId }: UserActor,
  looks: readonly { agreement: StoredAgreement; party: AgreementParty }[],
): Promise<void> {
  const seen = new Map<string, Set<string>>();
  for (const { agreement, party } of looks) {
    if (party === 'candidate') continue;
    const organisationId = party === 'sender' ? agreement.senderId : agreement.hostId;
    seen.set(organisationId, (seen.get(organisationId) ?? new Set()).add(agreement.accountId));
  }
  if (seen.size === 0) return;
  const viewerName = (await accounts.find(userId))?.name ?? '';
  for (const [organisationId, people] of seen) {
    await accessLog.addForAccounts(
      {
        at: clock.now(),
        kind: 'agreement-viewed',
        viewerId: userId,
        viewerName,
        organisationId,
        vacancyId: null,
        fields: ['name', 'agreement'],
      },
      [...people],
    );
  }
}
