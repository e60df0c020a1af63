import { type Actor, holds, organisationsOf, type Role } from '@inzetbaar/domain/identity';
import type { StoredSignOffRequest } from '../ports/index.ts';
import type { Tables } from './tables.ts';

/** What row-level security knows of who asks; the same words as the functions in the migration. */

export function isSystem(actor: Actor): boolean {
  return actor.kind === 'system';
}

/** The signed-in account, or null. */
export function accountIdOf(actor: Actor): string | null {
  return actor.kind === 'user' ? actor.userId : null;
}

/** Organisations for which the actor is recruiter or organisation administrator. */
export function ownedOrganisations(actor: Actor): readonly string[] {
  return organisationsOf(actor, ['recruiter', 'organisation-admin']);
}

/** Organisations that the actor administers. */
export function administeredOrganisations(actor: Actor): readonly string[] {
  return organisationsOf(actor, ['organisation-admin']);
}

/** True where the actor holds the role for the whole region. */
export function hasRegionRole(actor: Actor, role: Role): boolean {
  return (
    actor.kind === 'user' &&
    holds(actor, [role]) &&
    actor.roles.some((held) => held.role === role && held.organisationId === null)
  );
}

/** The request that the actor has the link of, while its holder's account is not blocked. */
export function requestOfLink(
  { signOffs, accounts }: Pick<Tables, 'signOffs' | 'accounts'>,
  actor: Actor,
): StoredSignOffRequest | null {
  if (actor.kind !== 'link') return null;
  const found = [...signOffs.values()].find(({ tokenHash }) => tokenHash === actor.tokenHash);
  if (found === undefined || found.state === 'withdrawn') return null;
  return accounts.get(found.accountId)?.disabledAt === null ? found : null;
}
