import { readSession } from '@inzetbaar/contracts/identity';
import type { Account, SessionView } from '@inzetbaar/contracts/identity';
import type { Role } from '@inzetbaar/domain/identity';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { call } from '../api/client.ts';

const FRESH_MS = 5 * 60_000;

/**
 * Who is signed in; read once for the whole app and again now and then. Routes wait for it, so it is
 * not broken off when the screen that also watched it goes away: that would fail the route.
 */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<SessionView> => (await call(readSession, {})).data,
  staleTime: FRESH_MS,
});

/** The session as it is known now; undefined while it is being read. */
export function useSession(): SessionView | undefined {
  return useQuery(sessionQuery).data;
}

/** The account that is signed in. Only for screens behind sign-in. */
export function useAccount(): Account {
  const account = useSession()?.account;
  if (account === undefined || account === null) {
    throw new Error('useAccount is used outside the screens behind sign-in');
  }
  return account;
}

/** True where the account holds one of the roles, for the organisation when one is given. */
export function hasRole(
  account: Account,
  roles: readonly Role[],
  organisationId?: string,
): boolean {
  return account.roles.some(
    (held) =>
      roles.includes(held.role) &&
      (organisationId === undefined || held.organisation?.id === organisationId),
  );
}

/** The organisations for which the account holds one of the roles. */
export function organisationsOf(account: Account, roles: readonly Role[]) {
  const held = account.roles.filter((each) => roles.includes(each.role));
  const organisations = held.flatMap((each) => each.organisation ?? []);
  return [...new Map(organisations.map((each) => [each.id, each])).values()];
}

/**
 * Puts a new session in place and drops all that was read under the one before. What the screen of
 * signing in or of an invitation shows stays: an accepted invitation cannot be read again.
 */
export function startSession(queryClient: QueryClient, session: SessionView): void {
  queryClient.removeQueries({ type: 'inactive' });
  queryClient.getMutationCache().clear();
  queryClient.setQueryData(sessionQuery.queryKey, session);
}
