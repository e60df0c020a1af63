import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';

export const candidatesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vacatures/$id/kandidaten',
  beforeLoad: onlyFor('recruiter'),
  component: lazyRouteComponent(() => import('./screens/CandidatesScreen.tsx'), 'CandidatesScreen'),
});

export const candidateRoutes = [candidatesRoute] as const;
