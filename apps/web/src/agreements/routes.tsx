import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, rootRoute, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export interface NewAgreementSearch {
  /** The placement that it is about. */
  plaatsing?: string;
}

export interface TermsSearch {
  /** A later last day, and nothing else. */
  verlengen?: true;
}

export const agreementsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/overeenkomsten',
  component: lazyRouteComponent(
    withWords(() => import('./screens/AgreementsScreen.tsx'), ['agreements', 'vocabulary']),
    'AgreementsScreen',
  ),
});

export const newAgreementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/overeenkomsten/nieuw',
  validateSearch: (search: Record<string, unknown>): NewAgreementSearch => {
    const id = search['plaatsing'];
    return typeof id === 'string' && id !== '' ? { plaatsing: id } : {};
  },
  component: lazyRouteComponent(
    withWords(() => import('./screens/NewAgreementScreen.tsx'), ['agreements', 'vocabulary']),
    'NewAgreementScreen',
  ),
});

export const agreementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/overeenkomsten/$id',
  component: lazyRouteComponent(
    withWords(() => import('./screens/AgreementScreen.tsx'), ['agreements', 'vocabulary']),
    'AgreementScreen',
  ),
});

export const termsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/overeenkomsten/$id/afspraken',
  validateSearch: (search: Record<string, unknown>): TermsSearch =>
    search['verlengen'] === true ? { verlengen: true } : {},
  beforeLoad: onlyFor('case-manager'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/TermsScreen.tsx'), ['agreements', 'vocabulary']),
    'TermsScreen',
  ),
});

/** Where the link in a mail leads: for who signs without an account. */
export const signingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ondertekenen',
  component: lazyRouteComponent(
    withWords(() => import('./signing/SigningScreen.tsx'), ['agreements', 'vocabulary']),
    'SigningScreen',
  ),
});

export const agreementRoutes = [
  agreementsRoute,
  newAgreementRoute,
  agreementRoute,
  termsRoute,
] as const;
