import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import { type Actor, mailboxOf, type SystemActor } from '@inzetbaar/domain/identity';
import type { CaseStatement } from '@inzetbaar/domain/second-track';
import { nameIssues } from '@inzetbaar/domain/second-track/health-words';
import { organisationNamesOf } from '../identity/organisation-names.ts';
import { send, type SendingDeps } from '../identity/send-invitation.ts';
import { mailNews, type Recipient } from '../introductions/news.ts';
import type { Repositories, StoredCase, Transaction } from '../ports/index.ts';
import { type CaseView, findGuided, requireCaseManager, viewOf } from './parties.ts';
import { requireOpen, sound } from './write-case.ts';

/** The platform looks up who has an address, which a case manager may not. */
const SYSTEM: SystemActor = { kind: 'system', name: 'second-track' };

/** Whose case is opened, and what is known when it is. */
export interface CaseToOpen {
  /** Null: the only one that the actor is case manager for. */
  organisationId: string | null;
  name: string;
  email: string;
  statement: Omit<CaseStatement, 'outcome'>;
}

/**
 * Opens a case for an employee of the own organisation; it waits for the employee to agree. Who has an
 * account with the address finds it there, anybody else gets an invitation; either mail says nothing of
 * why, and the answer does not tell which of them went out.
 *
 * @throws `forbidden`; `not_found` for another organisation; `invalid_input`, also for the own address
 *   and for a name that tells something of health;
 *   `case_overlaps`
 */
export function openCase({ transaction, ...deps }: SendingDeps & { transaction: Transaction }) {
  return async (actor: Actor, input: CaseToOpen): Promise<CaseView> => {
    const { user, organisationIds } = requireCaseManager(actor);
    const wanted = input.organisationId;
    const organisationId = wanted ?? (organisationIds.length === 1 ? organisationIds[0] : null);
    if (organisationId === null || organisationId === undefined) {
      throw invalidInput({ path: 'organisationId', code: 'required' });
    }
    if (!organisationIds.includes(organisationId)) {
      throw new DomainError('not_found', { what: 'organisation' });
    }
    const named = nameIssues('name', input.name);
    if (named.length > 0) throw invalidInput(...named);
    const statement = sound({ ...input.statement, outcome: null }, deps);
    const email = input.email.trim().toLowerCase();

    const known = await recipientsWith(transaction, email);

    const opened = await transaction(actor, async (tx) => {
      const own = await tx.accounts.find(user.userId);
      if (own !== null && mailboxOf(own.email) === mailboxOf(email)) {
        throw invalidInput({ path: 'email', code: 'own_address' });
      }
      const now = deps.clock.now();
      const id = deps.ids.next();
      await tx.secondTrack.insert({
        id,
        organisationId,
        email,
        name: input.name.trim(),
        status: 'proposed',
        statement,
        version: 1,
        createdAt: now,
        updatedAt: now,
      });
      const stored = await findGuided(tx, actor, id);
      if (stored.accountId === null) await invite(tx, deps, user.userId, stored);
      else await mailNews(tx, deps, 'case', id, known);
      await tx.audit.record({
        at: now,
        actor,
        action: 'second-track-case.opened',
        subjectType: 'second-track-case',
        subjectId: id,
        organisationId,
      });
      await tx.outbox.add('second-track-case.changed', id);
      return stored;
    });
    return viewOf(deps, opened, 'case-manager');
  };
}

/**
 * Lets the employee know again: by an invitation while there is no account with the address, and by a
 * mail that something waits where there is one. Case managers only, of an open case.
 *
 * @throws `forbidden`; `not_found`; `transition_not_allowed`
 */
export function inviteToCase({ transaction, ...deps }: SendingDeps & { transaction: Transaction }) {
  return async (actor: Actor, id: string): Promise<CaseView> => {
    const { user } = requireCaseManager(actor);
    const { email } = await transaction(actor, (tx) => findGuided(tx, actor, id));
    const known = await recipientsWith(transaction, email);
    const stored = await transaction(actor, async (tx) => {
      const present = await findGuided(tx, actor, id);
      requireOpen(present);
      const hasAccount = present.accountId !== null || (await tx.secondTrack.reach(id));
      if (hasAccount) await mailNews(tx, deps, 'case', id, known);
      else await invite(tx, deps, user.userId, present);
      await tx.audit.record({
        at: deps.clock.now(),
        actor,
        action: 'second-track-case.invited',
        subjectType: 'second-track-case',
        subjectId: id,
        organisationId: present.organisationId,
      });
      return findGuided(tx, actor, id);
    });
    return viewOf(deps, stored, 'case-manager');
  };
}

/**
 * As a candidate without a lane: nobody but the employee joins the second track, by agreeing. The link
 * goes into the mail and nowhere else.
 */
async function invite(
  tx: Repositories,
  deps: SendingDeps,
  invitedBy: string,
  { email, name, organisationId }: StoredCase,
): Promise<void> {
  const names = await organisationNamesOf(tx, [{ organisationId }]);
  const roles = [{ role: 'candidate', organisationId: null } as const];
  await send(tx, deps, { email, name, roles, lanes: [], organisationId, invitedBy }, names);
}

/** Who reads mail at an address, where there is an account with it. */
function recipientsWith(transaction: Transaction, email: string): Promise<readonly Recipient[]> {
  return transaction(SYSTEM, async ({ accounts }) => {
    const found = await accounts.findByEmail(email);
    if (found === null || found.disabledAt !== null) return [];
    return [{ email: found.email, locale: found.locale }];
  });
}
