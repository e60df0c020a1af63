import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export const registrationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/registraties',
  beforeLoad: onlyFor('recruiter', 'platform-admin'),
  component: lazyRouteComponent(
    withWords(
      () => import('./screens/RegistrationsScreen.tsx'),
      ['registrationChecks', 'vocabulary'],
    ),
    'RegistrationsScreen',
  ),
});

export const registrationRoutes = [registrationsRoute] as const;
