import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export const candidatesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vacatures/$id/kandidaten',
  beforeLoad: onlyFor('recruiter'),
  component: lazyRouteComponent(
    withWords(
      () => import('./screens/CandidatesScreen.tsx'),
      ['matchingWords', 'people', 'vocabulary'],
    ),
    'CandidatesScreen',
  ),
});

export const candidateRoutes = [candidatesRoute] as const;
