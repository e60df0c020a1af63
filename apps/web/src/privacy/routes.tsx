import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export const accessLogRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/inzage',
  component: lazyRouteComponent(
    withWords(() => import('./screens/AccessLogScreen.tsx'), ['privacy', 'vocabulary']),
    'AccessLogScreen',
  ),
});

export const privacyRoutes = [accessLogRoute] as const;
