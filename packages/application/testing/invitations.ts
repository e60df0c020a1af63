import { type Actor, holds } from '@inzetbaar/domain/identity';
import type { InvitationRepository, StoredInvitation } from '../ports/index.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, administeredOrganisations, hasRegionRole, isSystem } from './visibility.ts';

/**
 * Invitations: whoever invited sees them, as long as they stand for the organisation, and its administrators
 * and the platform; those of employees its case managers instead.
 */
export function inMemoryInvitations(tables: Tables, actor: Actor): InvitationRepository {
  const isOfEmployee = ({ organisationId, roles }: StoredInvitation) =>
    organisationId !== null && roles.some(({ role }) => role === 'candidate');
  const isOwn = ({ invitedBy }: StoredInvitation) => invitedBy === accountIdOf(actor);
  const isPlatform = hasRegionRole(actor, 'platform-admin');
  const guides = ({ organisationId }: StoredInvitation) =>
    organisationId !== null && holds(actor, ['case-manager'], organisationId);
  const administers = (invitation: StoredInvitation) =>
    isOfEmployee(invitation)
      ? guides(invitation) || (isOwn(invitation) && isPlatform)
      : isPlatform ||
        administeredOrganisations(actor).some((id) => id === invitation.organisationId);
  const sees = (invitation: StoredInvitation) =>
    isSystem(actor) ||
    administers(invitation) ||
    (isOwn(invitation) && (invitation.organisationId === null || guides(invitation)));

  const mayInvite = ({ invitedBy, organisationId }: StoredInvitation) =>
    invitedBy === accountIdOf(actor) &&
    (isPlatform ||
      (organisationId === null
        ? hasRegionRole(actor, 'traineeship-coordinator')
        : holds(actor, ['organisation-admin', 'case-manager'], organisationId)));

  return {
    async insert(invitation) {
      if (!mayInvite(invitation)) {
        throw new Error('row-level security: only in the own name, for an own organisation');
      }
      tables.invitations.set(invitation.id, invitation);
    },
    async find(id) {
      const found = tables.invitations.get(id);
      return found !== undefined && sees(found) ? found : null;
    },
    async findByTokenHash(tokenHash) {
      const found = [...tables.invitations.values()].find((one) => one.tokenHash === tokenHash);
      return found !== undefined && sees(found) ? found : null;
    },
    async accept(id, at) {
      const invitation = tables.invitations.get(id);
      if (invitation === undefined || !isSystem(actor) || invitation.acceptedAt !== null)
        return false;
      tables.invitations.set(id, { ...invitation, acceptedAt: at });
      return true;
    },
    async withdraw(id) {
      const invitation = tables.invitations.get(id);
      if (invitation === undefined || invitation.acceptedAt !== null) return false;
      if (!administers(invitation)) return false;
      return tables.invitations.delete(id);
    },
    async listOpen(request) {
      const open = [...tables.invitations.values()]
        .filter((invitation) => invitation.acceptedAt === null && sees(invitation))
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1));
      return pageOf(open, request);
    },
  };
}
