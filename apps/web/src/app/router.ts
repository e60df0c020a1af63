import { createRouter } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { expectPageFocus, settlePageFocus } from '../design/pageFocus.ts';
import { bareRoutes, publicRoutes, signedInRoutes } from './features.ts';
import { galleryRoutes } from './gallery/routes.ts';
import { ErrorPage } from './pages/ErrorPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { PendingPage } from './pages/PendingPage.tsx';
import { publicRoute, rootRoute, signedInRoute } from './roots.ts';

const routeTree = rootRoute.addChildren([
  ...bareRoutes,
  ...galleryRoutes,
  publicRoute.addChildren([...publicRoutes]),
  signedInRoute.addChildren([...signedInRoutes]),
]);

/** The router with all screens; tells the design system when the focus has to move. */
export function createAppRouter(queryClient: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation !== undefined && pathChanged) expectPageFocus();
  });
  router.subscribe('onRendered', settlePageFocus);
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
