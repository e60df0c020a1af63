import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../app/roots.ts';
import { paramsOf, stateOf } from './search/search-state.ts';
import type { SearchParams } from './search/search-state.ts';
import { withWords } from '../i18n/withWords.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Where a vacancy was opened from, for the way back to it. */
    vacancyFrom?: { to: string; search?: object };
  }
}

export const searchRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vacatures',
  validateSearch: (raw: Record<string, unknown>): SearchParams => paramsOf(stateOf(raw)),
  component: lazyRouteComponent(
    withWords(() => import('./search/SearchScreen.tsx'), ['search', 'vocabulary']),
    'SearchScreen',
  ),
});

export const vacancyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vacatures/$id',
  component: lazyRouteComponent(
    withWords(
      () => import('./detail/VacancyScreen.tsx'),
      ['matchingWords', 'trainings', 'vacancies', 'vocabulary'],
    ),
    'VacancyScreen',
  ),
});

export const vacancyRoutes = [searchRoute, vacancyRoute] as const;
