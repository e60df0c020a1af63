import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { hasRole } from '../session/index.ts';
import { withWords } from '../i18n/withWords.ts';

export interface PeopleSearch {
  /** Words in the name or the e-mail address. */
  zoek?: string;
  /** Only people with a role in this organisation. */
  organisatie?: string;
  /** The open invitations instead of the accounts. */
  lijst?: 'uitnodigingen';
}

const administrators = onlyFor('organisation-admin', 'platform-admin');

export const organisationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/organisaties',
  beforeLoad: administrators,
  component: lazyRouteComponent(
    withWords(() => import('./screens/OrganisationsScreen.tsx'), ['organisation', 'vocabulary']),
    'OrganisationsScreen',
  ),
});

export const newOrganisationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/organisaties/nieuw',
  beforeLoad: onlyFor('platform-admin'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/NewOrganisationScreen.tsx'), ['organisation', 'vocabulary']),
    'NewOrganisationScreen',
  ),
});

export const organisationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/organisaties/$id',
  beforeLoad: ({ context: { account }, params: { id } }) => {
    if (hasRole(account, ['platform-admin'])) return;
    if (!hasRole(account, ['organisation-admin'], id)) throw notFound();
  },
  component: lazyRouteComponent(
    withWords(() => import('./screens/OrganisationScreen.tsx'), ['organisation', 'vocabulary']),
    'OrganisationScreen',
  ),
});

export const peopleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/mensen',
  validateSearch: (search: Record<string, unknown>): PeopleSearch => {
    const { zoek, organisatie, lijst } = search;
    return {
      ...(typeof zoek === 'string' && zoek !== '' ? { zoek: zoek.slice(0, 100) } : {}),
      ...(typeof organisatie === 'string' && organisatie !== '' ? { organisatie } : {}),
      ...(lijst === 'uitnodigingen' ? { lijst } : {}),
    };
  },
  beforeLoad: administrators,
  component: lazyRouteComponent(
    withWords(() => import('./screens/PeopleScreen.tsx'), ['admin', 'vocabulary']),
    'PeopleScreen',
  ),
});

export const inviteRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mensen/uitnodigen',
  beforeLoad: onlyFor(
    'organisation-admin',
    'platform-admin',
    'case-manager',
    'traineeship-coordinator',
  ),
  component: lazyRouteComponent(
    withWords(() => import('./screens/InviteScreen.tsx'), ['admin', 'vocabulary']),
    'InviteScreen',
  ),
});

export const administrationRoutes = [
  organisationsRoute,
  newOrganisationRoute,
  organisationRoute,
  peopleRoute,
  inviteRoute,
] as const;
