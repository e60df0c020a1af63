import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../roots.ts';

export const todayRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./TodayPage.tsx'), 'TodayPage'),
});
