import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export interface PlacementsSearch {
  /** What is over instead of what is going on. */
  voorbij?: true;
}

export interface NewPlacementSearch {
  /** The introduction that the placement follows from. */
  kennismaking?: string;
}

const parties = onlyFor('recruiter', 'candidate', 'trainee');

export const placementsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plaatsingen',
  validateSearch: (search: Record<string, unknown>): PlacementsSearch =>
    search['voorbij'] === true ? { voorbij: true } : {},
  beforeLoad: parties,
  component: lazyRouteComponent(
    withWords(() => import('./screens/PlacementsScreen.tsx'), ['placements', 'vocabulary']),
    'PlacementsScreen',
  ),
});

export const newPlacementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plaatsingen/nieuw',
  validateSearch: (search: Record<string, unknown>): NewPlacementSearch => {
    const id = search['kennismaking'];
    return typeof id === 'string' && id !== '' ? { kennismaking: id } : {};
  },
  beforeLoad: onlyFor('recruiter'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/NewPlacementScreen.tsx'), ['placements', 'vocabulary']),
    'NewPlacementScreen',
  ),
});

export const placementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plaatsingen/$id',
  beforeLoad: parties,
  component: lazyRouteComponent(
    withWords(() => import('./screens/PlacementScreen.tsx'), ['placements', 'vocabulary']),
    'PlacementScreen',
  ),
});

export const placementRoutes = [placementsRoute, newPlacementRoute, placementRoute] as const;
