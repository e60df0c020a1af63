import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export const matchingModelRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/hoe-werkt-matching',
  component: lazyRouteComponent(
    withWords(
      () => import('./MatchingModelScreen.tsx'),
      ['matchingModel', 'matchingWords', 'vocabulary'],
    ),
    'MatchingModelScreen',
  ),
});

export const matchingModelRoutes = [matchingModelRoute] as const;
