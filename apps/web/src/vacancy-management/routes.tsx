import { VACANCY_STATUSES } from '@inzetbaar/domain/vacancies';
import type { VacancyStatus } from '@inzetbaar/domain/vacancies';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export interface ManageSearch {
  /** Words in the title. */
  zoek?: string;
  status?: VacancyStatus;
}

export interface EditSearch {
  /** Saved as a draft, but publishing it was refused. */
  nietOnline?: true;
}

const ownersOnly = onlyFor('recruiter', 'organisation-admin');

export const manageRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vacatures/beheer',
  validateSearch: (search: Record<string, unknown>): ManageSearch => {
    const words = search['zoek'];
    const status = VACANCY_STATUSES.find((each) => each === search['status']);
    return {
      ...(typeof words === 'string' && words !== '' ? { zoek: words.slice(0, 200) } : {}),
      ...(status === undefined ? {} : { status }),
    };
  },
  beforeLoad: ownersOnly,
  component: lazyRouteComponent(
    withWords(() => import('./screens/ManageScreen.tsx'), ['vacancyManagement', 'vocabulary']),
    'ManageScreen',
  ),
});

export const newVacancyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vacatures/nieuw',
  beforeLoad: ownersOnly,
  component: lazyRouteComponent(
    withWords(() => import('./screens/NewVacancyScreen.tsx'), ['vacancyManagement', 'vocabulary']),
    'NewVacancyScreen',
  ),
});

export const editVacancyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vacatures/$id/bewerken',
  validateSearch: (search: Record<string, unknown>): EditSearch =>
    search['nietOnline'] === true ? { nietOnline: true } : {},
  beforeLoad: ownersOnly,
  component: lazyRouteComponent(
    withWords(() => import('./screens/EditVacancyScreen.tsx'), ['vacancyManagement', 'vocabulary']),
    'EditVacancyScreen',
  ),
});

export const vacancyManagementRoutes = [manageRoute, newVacancyRoute, editVacancyRoute] as const;
