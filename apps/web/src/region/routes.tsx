import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export const regionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/regio',
  beforeLoad: onlyFor('regional-coordinator', 'platform-admin'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/RegionScreen.tsx'), ['region', 'vocabulary']),
    'RegionScreen',
  ),
});

export const regionRoutes = [regionRoute] as const;
