import {
  acceptInvitation as acceptInvitationOf,
  changePassword as changePasswordOf,
  lookUpInvitation as lookUpInvitationOf,
  readAccount,
  signIn as signInOf,
  updateAccount as updateAccountOf,
} from '@inzetbaar/application/identity';
import type { Clock, Ids, Secrets, StoredAccount, Transaction } from '@inzetbaar/application/ports';
import {
  acceptInvitation,
  changePassword,
  lookUpInvitation,
  readSession,
  type SessionView,
  signIn,
  signOut,
  updateAccount,
} from '@inzetbaar/contracts/identity';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Sessions } from '../http/environment.ts';
import { type Answer, type Route, route } from '../http/mount.ts';
import { presentAccount } from './present.ts';

export interface SessionDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  secrets: Secrets;
  sessions: Sessions;
  /** Accounts to choose from on the sign-in page: only the embedded demo has them. */
  demoAccounts: SessionView['demoAccounts'];
}

/** Signing in and out, the own account, and invitations followed by who was invited. */
export function sessionRoutes(dependencies: SessionDependencies): Route[] {
  const { sessions, demoAccounts } = dependencies;
  const enter = signInOf(dependencies);
  const read = readAccount(dependencies);
  const update = updateAccountOf(dependencies);
  const setPassword = changePasswordOf(dependencies);
  const lookUp = lookUpInvitationOf(dependencies);
  const accept = acceptInvitationOf(dependencies);

  const view = async (actor: Actor): Promise<SessionView> => ({
    account: actor.kind === 'user' ? presentAccount(await read(actor)) : null,
    demoAccounts,
  });
  const begin = async (account: StoredAccount): Promise<Answer<SessionView>> => {
    const { setCookie } = await sessions.createSession(account.id);
    const actor = { kind: 'user', userId: account.id, roles: account.roles } as const;
    return { body: await view(actor), cookie: setCookie };
  };

  return [
    route(signIn, async ({ body }) => begin(await enter(body))),
    route(readSession, async ({ actor }) => ({ body: await view(actor) })),
    route(signOut, async ({ session, query, cookieHeader }) => {
      const { setCookie } =
        query.everywhere === true && session !== null
          ? await sessions.endAllSessions(session.account.id)
          : await sessions.endSession(cookieHeader);
      return { body: null, cookie: setCookie };
    }),
    route(updateAccount, async ({ actor, body }) => ({
      body: presentAccount(await update(actor, body)),
    })),
    route(changePassword, async ({ actor, body, session }) => {
      await setPassword(actor, { ...body, sessionIdHash: session?.idHash });
      return { body: null };
    }),
    route(lookUpInvitation, async ({ body }) => {
      const { email, name, organisationName } = await lookUp(body.token);
      return { body: { email, name, organisation: organisationName } };
    }),
    route(acceptInvitation, async ({ body }) => begin(await accept(body))),
  ];
}
