import { type HeldRole, ROLES } from '@inzetbaar/domain/identity';

import { oneOf } from '../mapping/index.ts';

/** A role as a row or as JSON holds it. */
export interface RoleRow {
  role: string;
  organisationId: string | null;
}

export function heldRoleOf({ role, organisationId }: RoleRow): HeldRole {
  return { role: oneOf(ROLES, role, 'held_role.role'), organisationId };
}

/**
 * Roles out of a JSON column.
 * @throws when the column holds anything else
 */
export function heldRolesOf(json: unknown): HeldRole[] {
  if (!Array.isArray(json) || !json.every(isRoleRow)) throw new Error('roles: not a list of roles');
  return json.map(heldRoleOf);
}

function isRoleRow(value: unknown): value is RoleRow {
  return (
    typeof value === 'object' &&
    value !== null &&
    'role' in value &&
    typeof value.role === 'string' &&
    'organisationId' in value &&
    (value.organisationId === null || typeof value.organisationId === 'string')
  );
}
