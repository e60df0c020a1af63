import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../app/roots.ts';

export const accessLogRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/inzage',
  component: lazyRouteComponent(() => import('./screens/AccessLogScreen.tsx'), 'AccessLogScreen'),
});

export const privacyRoutes = [accessLogRoute] as const;
