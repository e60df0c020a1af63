import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, organisationsOf, type UserActor } from '@inzetbaar/domain/identity';
import {
  type KnowledgeAction,
  knowledgeActions,
  type KnowledgeParty,
} from '@inzetbaar/domain/knowledge';
import type { Repositories, StoredKnowledgeEntry } from '../ports/index.ts';

/** An entry as its reader gets it. */
export interface KnowledgeView {
  stored: StoredKnowledgeEntry;
  party: KnowledgeParty;
  actions: readonly KnowledgeAction[];
}

/**
 * Somebody who reads what case managers share. To anybody else it is not there.
 *
 * @throws `not_signed_in`, `not_found`
 */
export function requireReader(actor: Actor): UserActor {
  if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
  if (!holds(actor, ['case-manager', 'platform-admin'])) throw notThere();
  return actor;
}

/**
 * A case manager, with the employers that they guide for.
 *
 * @throws `not_signed_in`, `not_found`
 */
export function requireColleague(actor: Actor): {
  user: UserActor;
  organisationIds: readonly string[];
} {
  if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
  const organisationIds = organisationsOf(actor, ['case-manager']);
  if (organisationIds.length === 0) throw notThere();
  return { user: actor, organisationIds };
}

/** An entry that the actor sees. Throws `not_signed_in`, `not_found`. */
export async function findEntry(
  { knowledge }: Pick<Repositories, 'knowledge'>,
  actor: Actor,
  id: string,
): Promise<KnowledgeView> {
  const user = requireReader(actor);
  const stored = await knowledge.find(id);
  if (stored === null) throw notThere();
  return viewOf(user, stored);
}

/**
 * An entry of which the actor's party may do this now.
 *
 * @throws as `findEntry`; `forbidden` for what this party never does, `transition_not_allowed` for what
 *   the entry does not allow now
 */
export async function findFor(
  tx: Pick<Repositories, 'knowledge'>,
  actor: Actor,
  id: string,
  action: KnowledgeAction,
): Promise<StoredKnowledgeEntry> {
  const { stored, party, actions } = await findEntry(tx, actor, id);
  if (actions.includes(action)) return stored;
  const isEverAllowed = (['published', 'hidden'] as const).some((status) =>
    knowledgeActions(status, party).includes(action),
  );
  if (!isEverAllowed) throw new DomainError('forbidden', {});
  throw new DomainError('transition_not_allowed', { from: stored.status, transition: action });
}

export function viewOf(user: UserActor, stored: StoredKnowledgeEntry): KnowledgeView {
  const party = partyOf(user, stored);
  return { stored, party, actions: knowledgeActions(stored.status, party) };
}

/** Who wrote it first: nobody checks their own. A case manager who is administrator as well checks. */
function partyOf(user: UserActor, { authorId }: StoredKnowledgeEntry): KnowledgeParty {
  if (authorId === user.userId && holds(user, ['case-manager'])) return 'author';
  return holds(user, ['platform-admin']) ? 'checker' : 'colleague';
}

export function notThere(): DomainError<'not_found'> {
  return new DomainError('not_found', { what: 'knowledge-entry' });
}
