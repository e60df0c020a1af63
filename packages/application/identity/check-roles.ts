import type { FieldIssue } from '@inzetbaar/domain/errors';
import { type HeldRole, ORGANISATION_ROLES } from '@inzetbaar/domain/identity';
import type { OrganisationNames } from './organisation-names.ts';

/**
 * What is wrong with a list of roles: a role of an organisation without one or with an unknown one, a
 * role of the region with one, a role given twice.
 */
export function checkRoles(roles: readonly HeldRole[], known: OrganisationNames): FieldIssue[] {
  const given = new Set<string>();
  return roles.flatMap(({ role, organisationId }, index): FieldIssue[] => {
    const path = `roles.${index}.organisationId`;
    const key = `${role} ${organisationId}`;
    if (given.has(key)) return [{ path: `roles.${index}`, code: 'duplicate' }];
    given.add(key);
    const isHeldForOne = ORGANISATION_ROLES.some((one) => one === role);
    if (!isHeldForOne) return organisationId === null ? [] : [{ path, code: 'invalid' }];
    if (organisationId === null) return [{ path, code: 'required' }];
    return known.has(organisationId) ? [] : [{ path, code: 'not_in_list' }];
  });
}

/** Roles in codes and ids, for an audit row. */
export function roleCodes(roles: readonly HeldRole[]): string {
  return roles
    .map(({ role, organisationId }) =>
      organisationId === null ? role : `${role}@${organisationId}`,
    )
    .sort()
    .join(' ');
}
