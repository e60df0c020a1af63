import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';

/** Which part of the ranking is in view; what fits is the first and has no name in the address. */
export interface MatchesSearch {
  deel?: 'drempels';
}

export const matchesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/matches',
  validateSearch: (search: Record<string, unknown>): MatchesSearch =>
    search['deel'] === 'drempels' ? { deel: 'drempels' } : {},
  beforeLoad: onlyFor('candidate', 'trainee'),
  component: lazyRouteComponent(() => import('./MatchesScreen.tsx'), 'MatchesScreen'),
});

export const matchesRoutes = [matchesRoute] as const;
