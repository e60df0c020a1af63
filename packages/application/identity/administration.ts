import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, organisationsOf } from '@inzetbaar/domain/identity';

/** Who invites on the platform. Throws `forbidden`. */
export function requireInviter(actor: Actor): void {
  if (!holds(actor, ['platform-admin', 'organisation-admin', 'case-manager'])) {
    throw new DomainError('forbidden', {});
  }
}

/** How far an administrator's power over accounts reaches. */
export type AccountScope =
  | { kind: 'region' }
  | { kind: 'organisations'; organisationIds: readonly string[] };

/** Throws `forbidden` for who administers neither the platform nor an organisation. */
export function accountScopeOf(actor: Actor): AccountScope {
  if (holds(actor, ['platform-admin'])) return { kind: 'region' };
  const organisationIds = organisationsOf(actor, ['organisation-admin']);
  if (organisationIds.length === 0) throw new DomainError('forbidden', {});
  return { kind: 'organisations', organisationIds };
}
