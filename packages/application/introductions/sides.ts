import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, type UserActor } from '@inzetbaar/domain/identity';

/** On which side of an introduction or placement somebody stands. */
export type Side = 'candidate' | 'employer';

const PARTIES = ['candidate', 'trainee', 'recruiter'] as const;

/** Who asks, where it may be a side at all. Throws `not_signed_in` or `forbidden`. */
export function possibleParty(actor: Actor): UserActor {
  if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
  if (!holds(actor, PARTIES)) throw new DomainError('forbidden', {});
  return actor;
}

/**
 * The side of somebody in a thing between an account and an organisation; null for neither. A
 * recruiter who is a candidate at the own employer stands on the candidate's side of it.
 */
export function sideOf(
  actor: UserActor,
  between: { accountId: string; organisationId: string },
): Side | null {
  if (between.accountId === actor.userId) return 'candidate';
  return holds(actor, ['recruiter'], between.organisationId) ? 'employer' : null;
}

/** The thing with the side of who asks. Throws `not_found` where it is absent or somebody else's. */
export function withSide<Thing extends { accountId: string; organisationId: string }>(
  actor: UserActor,
  thing: Thing | null,
  what: string,
): { thing: Thing; side: Side } {
  const side = thing === null ? null : sideOf(actor, thing);
  if (thing === null || side === null) throw new DomainError('not_found', { what });
  return { thing, side };
}

/** The lists that somebody may ask: the own ones, or those of the organisations recruited for. */
export function listOfSide(
  actor: UserActor,
  asked: Side | undefined,
): { accountId: string } | { organisationIds: readonly string[] } {
  const recruitsFor = actor.roles.flatMap(({ role, organisationId }) =>
    role === 'recruiter' && organisationId !== null ? [organisationId] : [],
  );
  const side = asked ?? (recruitsFor.length > 0 ? 'employer' : 'candidate');
  if (side === 'candidate') return { accountId: actor.userId };
  if (recruitsFor.length === 0) throw new DomainError('forbidden', {});
  return { organisationIds: [...new Set(recruitsFor)] };
}
