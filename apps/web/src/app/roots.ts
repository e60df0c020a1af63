import {
  createRootRouteWithContext,
  createRoute,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Role } from '@inzetbaar/domain/identity';
import type { QueryClient } from '@tanstack/react-query';
import { hasRole, sessionQuery } from '../session/session.ts';
import { ErrorPage } from './pages/ErrorPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { RootFrame } from './layout/RootFrame.tsx';

/** What every route can use while it loads. */
export interface RouterContext {
  queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: RootFrame,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
});

/** Parent of every screen behind sign-in: sends who is not signed in to sign in, and back again. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session.account === null) {
      throw redirect({
        to: '/aanmelden',
        search: location.href === '/' ? {} : { terug: location.href },
      });
    }
    return { account: session.account };
  },
  component: lazyRouteComponent(() => import('./layout/SignedInLayout.tsx'), 'SignedInLayout'),
  notFoundComponent: NotFoundPage,
});

/** Parent of screens that everybody may read, signed in or not. */
export const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'public',
  beforeLoad: async ({ context }) => {
    await context.queryClient.ensureQueryData(sessionQuery);
  },
  component: lazyRouteComponent(() => import('./layout/PublicLayout.tsx'), 'PublicLayout'),
});

/**
 * For `beforeLoad` of a screen below `signedInRoute`: who holds none of the roles is told that the
 * page does not exist, as the API does. The API decides; this only keeps people from dead ends.
 */
export function onlyFor(...roles: readonly Role[]) {
  return async ({ context }: { context: RouterContext }): Promise<void> => {
    const { account } = await context.queryClient.ensureQueryData(sessionQuery);
    if (account === null || !hasRole(account, roles)) throw notFound();
  };
}
