import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

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
  component: lazyRouteComponent(
    withWords(
      () => import('./MatchesScreen.tsx'),
      ['matches', 'matchingWords', 'trainings', 'vocabulary'],
    ),
    'MatchesScreen',
  ),
});

export const matchesRoutes = [matchesRoute] as const;
