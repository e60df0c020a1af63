import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

/** Where the link in a mail leads: for who was asked, who has no account. */
export const signOffRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bevestigen',
  component: lazyRouteComponent(
    withWords(() => import('./SignOffScreen.tsx'), ['signOff', 'vocabulary']),
    'SignOffScreen',
  ),
});
