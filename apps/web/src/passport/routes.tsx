import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, rootRoute, signedInRoute } from '../app/roots.ts';
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
      ['matchingWords', 'passport', 'sharing', 'vocabulary'],
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

export interface StartSearch {
  /** The part on screen; absent: what somebody did. */
  deel?: 'kaartjes' | 'lijst';
}

export const startRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/paspoort/beginnen',
  validateSearch: ({ deel }: Record<string, unknown>): StartSearch =>
    deel === 'kaartjes' || deel === 'lijst' ? { deel } : {},
  beforeLoad: onlyFor('candidate', 'trainee'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/StartScreen.tsx'), ['passportStart', 'vocabulary']),
    'StartScreen',
  ),
});

export const sharingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/paspoort/delen',
  beforeLoad: onlyFor('candidate', 'trainee'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/SharingScreen.tsx'), ['sharing', 'vocabulary']),
    'SharingScreen',
  ),
});

/** What a share link shows; the token stands behind the `#`. For everybody, outside the shell. */
export const sharedPassportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gedeeld',
  component: lazyRouteComponent(
    withWords(
      () => import('./screens/SharedPassportScreen.tsx'),
      ['evidence', 'matchingWords', 'sharedPassport', 'vocabulary'],
    ),
    'SharedPassportScreen',
  ),
});

export const passportRoutes = [
  passportRoute,
  evidenceRoute,
  askSignOffRoute,
  startRoute,
  sharingRoute,
] as const;
