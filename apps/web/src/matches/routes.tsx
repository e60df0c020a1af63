import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';

export const matchesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/matches',
  beforeLoad: onlyFor('candidate', 'trainee'),
  component: lazyRouteComponent(() => import('./MatchesScreen.tsx'), 'MatchesScreen'),
});

export const matchesRoutes = [matchesRoute] as const;
