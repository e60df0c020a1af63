import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export interface IntroductionsSearch {
  /** Only those of one vacancy. */
  vacature?: string;
  /** For who stands on both sides: as whom. */
  als?: 'kandidaat' | 'werkgever';
}

const parties = onlyFor('candidate', 'trainee', 'recruiter');

export const introductionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/kennismakingen',
  validateSearch: (search: Record<string, unknown>): IntroductionsSearch => {
    const { vacature, als } = search;
    return {
      ...(typeof vacature === 'string' && vacature !== '' ? { vacature } : {}),
      ...(als === 'kandidaat' || als === 'werkgever' ? { als } : {}),
    };
  },
  beforeLoad: parties,
  component: lazyRouteComponent(
    withWords(() => import('./screens/IntroductionsScreen.tsx'), ['introductions', 'vocabulary']),
    'IntroductionsScreen',
  ),
});

export const introductionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/kennismakingen/$id',
  beforeLoad: parties,
  component: lazyRouteComponent(
    withWords(
      () => import('./screens/IntroductionScreen.tsx'),
      ['introductions', 'matchingWords', 'vocabulary'],
    ),
    'IntroductionScreen',
  ),
});

export const introductionRoutes = [introductionsRoute, introductionRoute] as const;
