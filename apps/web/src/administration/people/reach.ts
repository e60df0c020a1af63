import type { Account } from '@inzetbaar/contracts/identity';
import { ORGANISATION_ROLES } from '@inzetbaar/domain/identity';
import type { OrganisationRole, Role } from '@inzetbaar/domain/identity';
import type { Lane } from '@inzetbaar/domain/lanes';

/** Who can be invited: somebody who looks for work, a trainee, or somebody who works with the platform. */
export const INVITATION_KINDS = ['candidate', 'trainee', 'colleague'] as const;
export type InvitationKind = (typeof INVITATION_KINDS)[number];

/** Lanes of somebody who is employed already; they are joined from an employer. */
export const EMPLOYEE_LANES = ['second-track', 'extra-hours'] as const satisfies readonly Lane[];

/** A role as it is given: for an organisation, or (null) for the region. */
export interface GivenRole {
  role: Role;
  organisationId: string | null;
}

type Holder = Pick<Account, 'roles'>;

/** The kinds of people whom somebody may invite; the server decides on every invitation. */
export function invitationKindsOf({ roles }: Holder): InvitationKind[] {
  const holds = (...wanted: readonly Role[]) => roles.some(({ role }) => wanted.includes(role));
  const allowed: Record<InvitationKind, boolean> = {
    candidate: holds('case-manager', 'platform-admin'),
    trainee: holds('traineeship-coordinator', 'platform-admin'),
    colleague: holds('organisation-admin', 'platform-admin'),
  };
  return INVITATION_KINDS.filter((kind) => allowed[kind]);
}

/** True for roles that are held for one organisation. */
export function isOrganisationRole(role: Role): role is OrganisationRole {
  return ORGANISATION_ROLES.some((each) => each === role);
}

/** Switches a role on or off in a list of given roles. */
export function toggleRole(
  given: readonly GivenRole[],
  toggled: GivenRole,
  isOn: boolean,
): GivenRole[] {
  const others = given.filter(
    ({ role, organisationId }) =>
      role !== toggled.role || organisationId !== toggled.organisationId,
  );
  return isOn ? [...others, toggled] : others;
}
