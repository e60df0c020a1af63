import {
  inviteUser as inviteUserOf,
  listInvitations as listInvitationsOf,
  listUsers as listUsersOf,
  resendInvitation as resendInvitationOf,
  setUserDisabled as setUserDisabledOf,
  setUserRoles as setUserRolesOf,
  withdrawInvitation as withdrawInvitationOf,
} from '@inzetbaar/application/identity';
import type { Clock, Ids, Secrets, Transaction } from '@inzetbaar/application/ports';
import {
  inviteUser,
  listInvitations,
  listUsers,
  resendInvitation,
  setUserDisabled,
  setUserRoles,
  withdrawInvitation,
} from '@inzetbaar/contracts/identity';
import { type Route, route } from '../http/mount.ts';
import { presentInvitation, presentPerson } from './present.ts';

export interface UserDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  secrets: Secrets;
  publicUrl: string;
}

/** Administration of accounts: inviting, roles, blocking. */
export function userRoutes(dependencies: UserDependencies): Route[] {
  const list = listUsersOf(dependencies);
  const setRoles = setUserRolesOf(dependencies);
  const setDisabled = setUserDisabledOf(dependencies);
  const invite = inviteUserOf(dependencies);
  const listOpen = listInvitationsOf(dependencies);
  const withdraw = withdrawInvitationOf(dependencies);
  const resend = resendInvitationOf(dependencies);
  return [
    route(listUsers, async ({ actor, query }) => {
      const { organisationNames, items, nextCursor, total } = await list(actor, query);
      return {
        body: {
          items: items.map((one) => presentPerson(one, organisationNames)),
          nextCursor,
          total,
        },
      };
    }),
    route(setUserRoles, async ({ actor, params, body }) => {
      const { account, organisationNames } = await setRoles(actor, {
        id: params.id,
        roles: body.roles,
      });
      return { body: presentPerson(account, organisationNames) };
    }),
    route(setUserDisabled, async ({ actor, params, body }) => {
      const { account, organisationNames } = await setDisabled(actor, { id: params.id, ...body });
      return { body: presentPerson(account, organisationNames) };
    }),
    route(inviteUser, async ({ actor, body }) => {
      const { invitation, link, organisationNames } = await invite(actor, {
        ...body,
        organisationId: null,
      });
      return { body: { invitation: presentInvitation(invitation, organisationNames), link } };
    }),
    route(listInvitations, async ({ actor, query }) => {
      const { organisationNames, items, nextCursor, total } = await listOpen(actor, query);
      return {
        body: {
          items: items.map((one) => presentInvitation(one, organisationNames)),
          nextCursor,
          total,
        },
      };
    }),
    route(withdrawInvitation, async ({ actor, params }) => {
      await withdraw(actor, params.id);
      return { body: null };
    }),
    route(resendInvitation, async ({ actor, params }) => {
      const { invitation, link, organisationNames } = await resend(actor, params.id);
      return { body: { invitation: presentInvitation(invitation, organisationNames), link } };
    }),
  ];
}
