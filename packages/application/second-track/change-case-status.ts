import type { Actor, SystemActor } from '@inzetbaar/domain/identity';
import {
  type CaseOutcome,
  type CaseTransitionName,
  decideCase,
} from '@inzetbaar/domain/second-track';
import { openIntroductionsOf, recruitersOf } from '../introductions/leave-lanes.ts';
import { addressesOf, holdersIn, mailNews, type Recipient } from '../introductions/news.ts';
import type { Clock, Ids, Repositories, StoredCase, Transaction } from '../ports/index.ts';
import { readAll } from '../ports/read-all.ts';
import { joinLane, leaveLane, whilePassportMoves } from './lane.ts';
import { type CaseView, findCase } from './parties.ts';
import { writeCase } from './write-case.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'second-track' };

/**
 * The employee agrees, declines or stops; a case manager cancels what was not agreed to, or ends with an
 * outcome. Agreeing joins the lane; stopping leaves it and withdraws what was under way in it, all at
 * once. Ending leaves the lane as it is: the passport is the person's, who is told and can leave it with
 * `leaveEndedCase`. Cancelling closes the invitation that was open. The other side gets a mail that says
 * nothing.
 *
 * @throws `not_found`; `transition_not_allowed`; `invalid_input`; `version_conflict`; `too_busy` where the
 *   passport is being saved again and again at the same time
 */
export function changeCaseStatus({
  transaction,
  ...deps
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  publicUrl: string;
}) {
  return async (
    actor: Actor,
    {
      id,
      transition,
      outcome,
    }: { id: string; transition: CaseTransitionName; outcome: CaseOutcome | null },
  ): Promise<CaseView> => {
    const planned = await transaction(actor, async (tx) => {
      const found = await findCase(tx, actor, id);
      const introductions =
        found.party === 'candidate' && transition === 'stop'
          ? await openIntroductionsOf(tx, found.user.userId)
          : [];
      return { ...found, introductions };
    });
    const { user, party } = planned;
    const recruiters = await recruitersOf(transaction, planned.introductions);
    const told = await otherSideOf(transaction, planned, transition);

    return whilePassportMoves(() =>
      transaction(actor, async (tx) => {
        const { stored: present } = await findCase(tx, actor, id);
        const next = decideCase(present, transition, party, outcome);
        const view = await writeCase(tx, deps, {
          actor,
          party,
          present,
          ...next,
          action: transition,
          details: { from: present.status, to: next.status },
        });
        if (transition === 'agree') await joinLane(tx, deps, user, present);
        if (transition === 'cancel') await closeInvitation(tx, deps, actor, present);
        if (transition === 'stop') await leaveLane(tx, deps, user, present, recruiters);
        await mailNews(tx, deps, 'case', id, told);
        return view;
      }),
    );
  };
}

/**
 * Takes back the open invitation by which the employee would have come to a case: its link stops working,
 * and name and address are kept no longer. One to a lane is of somebody else's making and stays.
 */
async function closeInvitation(
  tx: Repositories,
  { clock }: { clock: Clock },
  actor: Actor,
  { email, organisationId }: StoredCase,
): Promise<void> {
  const open = await readAll((page) => tx.invitations.listOpen(page));
  const ofCase = open.filter(
    (one) =>
      one.email === email &&
      one.organisationId === organisationId &&
      one.lanes.length === 0 &&
      one.roles.every(({ role }) => role === 'candidate'),
  );
  for (const { id } of ofCase) {
    if (!(await tx.invitations.withdraw(id))) continue;
    await tx.audit.record({
      at: clock.now(),
      actor,
      action: 'invitation.withdrawn',
      subjectType: 'invitation',
      subjectId: id,
      organisationId,
    });
  }
}

/** Who hears of a change: the case managers of what the employee decided, the employee of an end. */
async function otherSideOf(
  transaction: Transaction,
  { stored, party }: { stored: StoredCase; party: CaseView['party'] },
  transition: CaseTransitionName,
): Promise<readonly Recipient[]> {
  if (party === 'candidate') {
    return transaction(SYSTEM, (tx) => caseManagersIn(tx, stored.organisationId));
  }
  if (transition !== 'end' || stored.accountId === null) return [];
  const found = await addressesOf(transaction, [stored.accountId]);
  return [...found.values()].flatMap((recipient) => recipient ?? []);
}

/** Where mail goes to the case managers of an organisation; in a transaction of the platform. */
export function caseManagersIn(
  repositories: Pick<Repositories, 'accounts'>,
  organisationId: string,
): Promise<readonly Recipient[]> {
  return holdersIn(repositories, organisationId, ['case-manager']);
}
