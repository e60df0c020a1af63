import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';

export const regionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/regio',
  beforeLoad: onlyFor('regional-coordinator', 'platform-admin'),
  component: lazyRouteComponent(() => import('./screens/RegionScreen.tsx'), 'RegionScreen'),
});

export const regionRoutes = [regionRoute] as const;
