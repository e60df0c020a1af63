import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { STEPS } from './form/steps.ts';
import type { StepPath } from './form/steps.ts';
import { withWords } from '../i18n/withWords.ts';

export interface PassportSearch {
  /** The step on screen; absent: the overview. */
  stap?: StepPath;
}

export const passportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/paspoort',
  validateSearch: (search: Record<string, unknown>): PassportSearch => {
    const step = STEPS.find(({ path }) => path === search['stap']);
    return step === undefined ? {} : { stap: step.path };
  },
  beforeLoad: onlyFor('candidate', 'trainee'),
  component: lazyRouteComponent(
    withWords(
      () => import('./screens/PassportScreen.tsx'),
      ['matchingWords', 'passport', 'vocabulary'],
    ),
    'PassportScreen',
  ),
});

export const evidenceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/paspoort/bewijs',
  beforeLoad: onlyFor('candidate', 'trainee'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/EvidenceScreen.tsx'), ['evidence', 'signOff', 'vocabulary']),
    'EvidenceScreen',
  ),
});

export const askSignOffRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/paspoort/bewijs/vragen',
  beforeLoad: onlyFor('candidate', 'trainee'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/AskSignOffScreen.tsx'), ['signOff', 'vocabulary']),
    'AskSignOffScreen',
  ),
});

export const passportRoutes = [passportRoute, evidenceRoute, askSignOffRoute] as const;
