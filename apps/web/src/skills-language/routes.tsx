import { CONCEPT_SOURCES } from '@inzetbaar/domain/concepts';
import type { ConceptSource } from '@inzetbaar/domain/concepts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export interface LoadSearch {
  /** The language whose files are to be chosen. */
  taal?: ConceptSource;
  /** What was handed in and is on screen, so that a reload or a shared address comes back to it. */
  aanlevering?: string;
}

export const skillsLanguageRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/vaardighedentaal',
  beforeLoad: onlyFor('platform-admin'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/SkillsLanguageScreen.tsx'), ['skillsLanguage', 'vocabulary']),
    'SkillsLanguageScreen',
  ),
});

export const loadLanguageRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/vaardighedentaal/laden',
  validateSearch: (search: Record<string, unknown>): LoadSearch => {
    const source = CONCEPT_SOURCES.find((one) => one === search['taal']);
    const id = search['aanlevering'];
    return {
      ...(source === undefined ? {} : { taal: source }),
      ...(typeof id === 'string' && id !== '' ? { aanlevering: id } : {}),
    };
  },
  beforeLoad: onlyFor('platform-admin'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/LoadLanguageScreen.tsx'), ['skillsLanguage']),
    'LoadLanguageScreen',
  ),
});

export const skillsLanguageRoutes = [skillsLanguageRoute, loadLanguageRoute] as const;
