import type { Role } from './roles.ts';

/** A role as it is held: for one organisation, or (null) for the whole region. */
export interface HeldRole {
  role: Role;
  organisationId: string | null;
}

/** Who asks: a signed-in account with the roles it holds. */
export interface UserActor {
  kind: 'user';
  userId: string;
  roles: readonly HeldRole[];
}

/** The platform itself: background jobs, indexing and set-up. The name goes into the audit row. */
export interface SystemActor {
  kind: 'system';
  name: string;
}

/** Somebody who has not signed in: sign-in itself and one-time links only. */
export interface AnonymousActor {
  kind: 'anonymous';
}

/**
 * Whoever holds a link that was mailed, without an account: sees and does what hangs on that link, and
 * nothing else. The hash is the whole of its authority, so it is neither shown nor logged.
 */
export interface LinkActor {
  kind: 'link';
  /** SHA-256 of the token in the link. */
  tokenHash: string;
}

export type Actor = UserActor | SystemActor | LinkActor | AnonymousActor;

/** True where the actor holds one of the roles, for the organisation when one is given. */
export function holds(actor: Actor, roles: readonly Role[], organisationId?: string): boolean {
  if (actor.kind !== 'user') return false;
  return actor.roles.some(
    (held) =>
      roles.includes(held.role) &&
      (organisationId === undefined || held.organisationId === organisationId),
  );
}

/** The organisations for which the actor holds one of the roles, each once. */
export function organisationsOf(actor: Actor, roles: readonly Role[]): string[] {
  if (actor.kind !== 'user') return [];
  const ids = actor.roles
    .filter((held) => roles.includes(held.role))
    .flatMap((held) => (held.organisationId === null ? [] : [held.organisationId]));
  return [...new Set(ids)];
}
