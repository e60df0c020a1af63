import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicRoute } from '../app/roots.ts';

export const matchingModelRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/hoe-werkt-matching',
  component: lazyRouteComponent(() => import('./MatchingModelScreen.tsx'), 'MatchingModelScreen'),
});

export const matchingModelRoutes = [matchingModelRoute] as const;
