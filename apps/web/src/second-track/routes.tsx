import { CASE_STATUSES, type CaseStatus } from '@inzetbaar/domain/second-track';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export interface CasesSearch {
  status?: CaseStatus;
}

// The addresses do not say what the cases are about: they are in mails and in a browser's history.

export const casesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/dossiers',
  validateSearch: (search: Record<string, unknown>): CasesSearch => {
    const status = CASE_STATUSES.find((each) => each === search['status']);
    return status === undefined ? {} : { status };
  },
  component: lazyRouteComponent(
    withWords(() => import('./screens/CasesScreen.tsx'), ['secondTrack']),
    'CasesScreen',
  ),
});

export const newCaseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/dossiers/nieuw',
  beforeLoad: onlyFor('case-manager'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/NewCaseScreen.tsx'), ['secondTrack', 'vocabulary']),
    'NewCaseScreen',
  ),
});

export const caseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/dossiers/$id',
  component: lazyRouteComponent(
    withWords(() => import('./screens/CaseScreen.tsx'), ['secondTrack', 'vocabulary']),
    'CaseScreen',
  ),
});

export const editCaseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/dossiers/$id/bewerken',
  beforeLoad: onlyFor('case-manager'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/EditCaseScreen.tsx'), ['secondTrack', 'vocabulary']),
    'EditCaseScreen',
  ),
});

export const secondTrackRoutes = [casesRoute, newCaseRoute, caseRoute, editCaseRoute] as const;
