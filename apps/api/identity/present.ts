import type { AccountView, OrganisationNames } from '@inzetbaar/application/identity';
import type { StoredAccount, StoredInvitation } from '@inzetbaar/application/ports';
import type { Account, Invitation, Person } from '@inzetbaar/contracts/identity';
import type { HeldRole } from '@inzetbaar/domain/identity';

function presentRoles(roles: readonly HeldRole[], names: OrganisationNames) {
  return roles.map(({ role, organisationId }) => ({
    role,
    organisation:
      organisationId === null
        ? null
        : { id: organisationId, name: names.get(organisationId) ?? '' },
  }));
}

export function presentAccount({ account, lanes, organisationNames }: AccountView): Account {
  return {
    id: account.id,
    name: account.name,
    email: account.email,
    locale: account.locale,
    roles: presentRoles(account.roles, organisationNames),
    lanes: [...lanes],
  };
}

export function presentPerson(account: StoredAccount, names: OrganisationNames): Person {
  return {
    id: account.id,
    name: account.name,
    email: account.email,
    roles: presentRoles(account.roles, names),
    createdAt: account.createdAt.toISOString(),
    disabled: account.disabledAt !== null,
  };
}

export function presentInvitation(
  invitation: StoredInvitation,
  names: OrganisationNames,
): Invitation {
  return {
    id: invitation.id,
    email: invitation.email,
    name: invitation.name,
    roles: presentRoles(invitation.roles, names),
    lanes: [...invitation.lanes],
    expiresAt: invitation.expiresAt.toISOString(),
    acceptedAt: invitation.acceptedAt?.toISOString() ?? null,
    createdAt: invitation.createdAt.toISOString(),
  };
}
