import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute, signedInRoute } from '../app/roots.ts';
import { safeReturnPath } from './returnPath.ts';
import { sessionQuery } from './session.ts';

const REASONS = ['afgemeld', 'verlopen'] as const;

export interface SignInSearch {
  /** Where to go after signing in. */
  terug?: string;
  /** Why one is here. */
  reden?: (typeof REASONS)[number];
}

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/aanmelden',
  validateSearch: (search: Record<string, unknown>): SignInSearch => {
    const back = safeReturnPath(search['terug']);
    const reason = REASONS.find((each) => each === search['reden']);
    return {
      ...(back === undefined ? {} : { terug: back }),
      ...(reason === undefined ? {} : { reden: reason }),
    };
  },
  beforeLoad: async ({ context, search }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session.account !== null) throw redirect({ href: search.terug ?? '/' });
  },
  component: lazyRouteComponent(() => import('./screens/SignInScreen.tsx'), 'SignInScreen'),
});

export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/uitnodiging',
  component: lazyRouteComponent(() => import('./screens/InvitationScreen.tsx'), 'InvitationScreen'),
});

export const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./screens/AccountScreen.tsx'), 'AccountScreen'),
});
