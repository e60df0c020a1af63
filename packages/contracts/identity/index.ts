import { PASSWORD_MIN_LENGTH, ROLES } from '@inzetbaar/domain/identity';
import { LANES } from '@inzetbaar/domain/lanes';
import { z } from 'zod';
import {
  defineEndpoint,
  flagParameter,
  id,
  idParams,
  instant,
  line,
  linkToken,
  nothing,
  page,
  pageQuery,
} from '../http/index.ts';

export const LOCALES = ['nl', 'en'] as const;
export { PASSWORD_MIN_LENGTH };

export const emailAddress = z
  .email()
  .max(254)
  .transform((value) => value.toLowerCase());
export const newPassword = z.string().min(PASSWORD_MIN_LENGTH).max(200);

export const heldRole = z.object({
  role: z.enum(ROLES),
  organisation: z.object({ id, name: z.string() }).nullable(),
});

export const account = z.object({
  id,
  name: z.string(),
  email: z.string(),
  locale: z.enum(LOCALES),
  roles: z.array(heldRole),
  lanes: z.array(z.enum(LANES)),
});
export type Account = z.infer<typeof account>;

export const demoAccount = z.object({
  email: z.string(),
  name: z.string(),
  password: z.string(),
  roles: z.array(z.enum(ROLES)),
  organisation: z.string().nullable(),
  summary: z.string(),
});

/** Who is signed in, or null; in the embedded demo also the accounts to choose from. */
export const sessionView = z.object({
  account: account.nullable(),
  demoAccounts: z.array(demoAccount).nullable(),
});
export type SessionView = z.infer<typeof sessionView>;

export const signIn = defineEndpoint({
  method: 'post',
  path: '/session',
  tag: 'session',
  access: 'public',
  status: 200,
  summary: 'Sign in with e-mail and password',
  body: z.strictObject({ email: emailAddress, password: z.string().min(1).max(200) }),
  response: sessionView,
});
export const readSession = defineEndpoint({
  method: 'get',
  path: '/session',
  tag: 'session',
  access: 'public',
  status: 200,
  summary: 'Who is signed in',
  response: sessionView,
});
export const signOut = defineEndpoint({
  method: 'delete',
  path: '/session',
  tag: 'session',
  access: 'signed-in',
  status: 204,
  summary: 'Sign out, here or everywhere',
  query: z.strictObject({ everywhere: flagParameter.optional() }),
  response: nothing,
});
export const updateAccount = defineEndpoint({
  method: 'patch',
  path: '/me',
  tag: 'session',
  access: 'signed-in',
  status: 200,
  summary: 'Change the own name or language',
  body: z.strictObject({ name: line(120).optional(), locale: z.enum(LOCALES).optional() }),
  response: account,
});
export const changePassword = defineEndpoint({
  method: 'post',
  path: '/me/password',
  tag: 'session',
  access: 'signed-in',
  status: 204,
  summary: 'Change the own password; every other session ends',
  body: z.strictObject({ current: z.string().min(1).max(200), next: newPassword }),
  response: nothing,
});

export const roleAssignment = z.strictObject({
  role: z.enum(ROLES),
  organisationId: id.nullable(),
});

export const person = z.object({
  id,
  name: z.string(),
  email: z.string(),
  roles: z.array(heldRole),
  createdAt: instant,
  disabled: z.boolean(),
});
export type Person = z.infer<typeof person>;

export const listUsers = defineEndpoint({
  method: 'get',
  path: '/users',
  tag: 'users',
  access: ['organisation-admin', 'platform-admin'],
  status: 200,
  summary: 'Accounts of the own organisation, or of all for the platform administrator',
  query: z.strictObject({
    ...pageQuery,
    organisationId: id.optional(),
    q: z.string().max(100).optional(),
  }),
  response: page(person),
});
export const setUserRoles = defineEndpoint({
  method: 'put',
  path: '/users/{id}/roles',
  tag: 'users',
  access: ['organisation-admin', 'platform-admin'],
  status: 200,
  summary:
    'Replace the roles of an account; an organisation administrator only those within the own organisation',
  params: idParams,
  body: z.strictObject({ roles: z.array(roleAssignment).max(20) }),
  response: person,
});
export const setUserDisabled = defineEndpoint({
  method: 'put',
  path: '/users/{id}/disabled',
  tag: 'users',
  access: ['platform-admin'],
  status: 200,
  summary: 'Block or unblock an account; blocking ends every session',
  params: idParams,
  body: z.strictObject({ disabled: z.boolean() }),
  response: person,
});

export const invitation = z.object({
  id,
  email: z.string(),
  name: z.string(),
  roles: z.array(heldRole),
  lanes: z.array(z.enum(LANES)),
  expiresAt: instant,
  acceptedAt: instant.nullable(),
  createdAt: instant,
});
export type Invitation = z.infer<typeof invitation>;

export const inviteUser = defineEndpoint({
  method: 'post',
  path: '/users/invitations',
  tag: 'users',
  access: ['organisation-admin', 'platform-admin', 'case-manager', 'traineeship-coordinator'],
  status: 201,
  summary: 'Invite somebody: a one-time link, shown once and e-mailed',
  tellsSecret: true,
  body: z.strictObject({
    email: emailAddress,
    name: line(120),
    roles: z.array(roleAssignment).min(1).max(10),
    /** Lanes that the new candidate or trainee joins. */
    lanes: z.array(z.enum(LANES)).max(3).default([]),
    /** In whose name; to be told by who could invite for several organisations. */
    organisationId: id.nullable().default(null),
  }),
  response: z.object({ invitation, link: z.string() }),
});
const inviters = ['organisation-admin', 'platform-admin', 'case-manager'] as const;

export const listInvitations = defineEndpoint({
  method: 'get',
  path: '/users/invitations',
  tag: 'users',
  access: inviters,
  status: 200,
  summary: 'Open invitations; of employees for case managers, of others for administrators',
  query: z.strictObject({ ...pageQuery }),
  response: page(invitation),
});
export const withdrawInvitation = defineEndpoint({
  method: 'delete',
  path: '/users/invitations/{id}',
  tag: 'users',
  access: inviters,
  status: 204,
  summary: 'Withdraw an open invitation; its link stops working',
  params: idParams,
  response: nothing,
});
export const resendInvitation = defineEndpoint({
  method: 'post',
  path: '/users/invitations/{id}/resend',
  tag: 'users',
  access: inviters,
  status: 201,
  summary:
    'Send an open invitation again: a new one-time link is e-mailed, the old one stops working',
  tellsSecret: true,
  params: idParams,
  /** The link is shown only to who could have given these roles. */
  response: z.object({ invitation, link: z.string().nullable() }),
});
export const lookUpInvitation = defineEndpoint({
  method: 'post',
  path: '/invitations/look-up',
  tag: 'users',
  access: 'public',
  status: 200,
  summary: 'What an invitation is for; does not use it',
  body: z.strictObject({ token: linkToken }),
  response: z.object({ email: z.string(), name: z.string(), organisation: z.string().nullable() }),
});
export const acceptInvitation = defineEndpoint({
  method: 'post',
  path: '/invitations/accept',
  tag: 'users',
  access: 'public',
  status: 200,
  summary: 'Make the account and sign in; the link works once',
  body: z.strictObject({ token: linkToken, name: line(120), password: newPassword }),
  response: sessionView,
});
