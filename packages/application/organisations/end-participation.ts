import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, type UserActor } from '@inzetbaar/domain/identity';
import type { Repositories, StoredOrganisation } from '../ports/index.ts';
import { readAll } from '../ports/read-all.ts';
import { inNameOf, windUp, type WindUpDeps } from './wind-up.ts';

/**
 * Ends the participation of an organisation. At once, in one transaction: it has left, nobody holds a role
 * for it any more and no invitation in its name works, so that nothing of it is reachable by its people
 * from their next request on. What it had open is ended after that (`windUp`), by this request or, where
 * that is broken off, by the next round of the platform; doing it again goes on and changes nothing else.
 * Its row and name stay, since papers, placements and efforts name it.
 *
 * @throws `forbidden` for everybody but the platform administrator; `not_found`; `version_conflict`
 */
export function endParticipation(deps: WindUpDeps) {
  const { transaction, clock } = deps;
  const wind = windUp(deps);
  return async (actor: Actor, id: string): Promise<StoredOrganisation> => {
    const user = requirePlatform(actor);
    // The rights of the organisation beside the own ones: its invitations to employees are nobody else's.
    const both: UserActor = { ...user, roles: [...user.roles, ...inNameOf(id).roles] };
    await transaction(both, async (tx) => {
      const present = await findKnown(tx, id);
      if (present.leftOn !== null) return;
      const now = clock.now();
      await writeParticipation(tx, { ...present, leftOn: calendarDateAt(now) });
      const people = await readAll((page) => tx.accounts.list({ ...page, organisationIds: [id] }));
      for (const account of people) await tx.accounts.replaceRoles(account.id, [], [id]);
      const withdrawn = await withdrawInvitations(tx, id);
      await tx.audit.record({
        at: now,
        actor: user,
        action: 'organisation.left',
        subjectType: 'organisation',
        subjectId: id,
        organisationId: id,
        details: { people: people.length, invitations: withdrawn },
      });
    });
    try {
      await wind(id);
    } catch (error) {
      // Somebody changed a thing at the same time; the next round of the platform takes it up.
      if (!(error instanceof DomainError)) throw error;
    }
    return transaction(actor, (tx) => findKnown(tx, id));
  };
}

/**
 * Lets an organisation that left take part again. What ended stays ended, and roles are given anew by
 * invitation.
 *
 * @throws as `endParticipation`; `transition_not_allowed` where it takes part
 */
export function resumeParticipation(deps: WindUpDeps) {
  const { transaction, clock } = deps;
  const wind = windUp(deps);
  return async (actor: Actor, id: string): Promise<StoredOrganisation> => {
    const user = requirePlatform(actor);
    const planned = await transaction(actor, (tx) => findKnown(tx, id));
    if (planned.leftOn === null) throw takesPart();
    // What was broken off would otherwise stay open.
    await wind(id);
    return transaction(actor, async (tx) => {
      const present = await findKnown(tx, id);
      if (present.leftOn === null) throw takesPart();
      await writeParticipation(tx, { ...present, leftOn: null });
      await tx.audit.record({
        at: clock.now(),
        actor: user,
        action: 'organisation.returned',
        subjectType: 'organisation',
        subjectId: id,
        organisationId: id,
        details: { left: present.leftOn },
      });
      return findKnown(tx, id);
    });
  };
}

function requirePlatform(actor: Actor): UserActor {
  if (actor.kind !== 'user' || !holds(actor, ['platform-admin'])) {
    throw new DomainError('forbidden', {});
  }
  return actor;
}

function takesPart(): DomainError {
  return new DomainError('transition_not_allowed', { from: 'takes-part', transition: 'return' });
}

async function findKnown(
  { organisations }: Pick<Repositories, 'organisations'>,
  id: string,
): Promise<StoredOrganisation> {
  const found = await organisations.find(id);
  if (found === null) throw new DomainError('not_found', { what: 'organisation' });
  return found;
}

async function writeParticipation(
  { organisations, outbox }: Pick<Repositories, 'organisations' | 'outbox'>,
  changed: StoredOrganisation,
): Promise<void> {
  const next = { ...changed, version: changed.version + 1 };
  if (!(await organisations.update(next, changed.version))) {
    const current = await organisations.find(changed.id);
    throw new DomainError('version_conflict', { current });
  }
  await outbox.add('organisation.changed', changed.id);
}

/** Takes back every open invitation in the name of an organisation or to a role at it. Gives how many. */
async function withdrawInvitations(
  { invitations }: Pick<Repositories, 'invitations'>,
  id: string,
): Promise<number> {
  const open = await readAll((page) => invitations.listOpen(page));
  let withdrawn = 0;
  for (const { id: invitationId, organisationId, roles } of open) {
    const isOfIt = organisationId === id || roles.some((held) => held.organisationId === id);
    if (isOfIt && (await invitations.withdraw(invitationId))) withdrawn += 1;
  }
  return withdrawn;
}
