import { IMPORT_ROW_OUTCOMES } from '@inzetbaar/domain/imports';
import type { ImportRowOutcome } from '@inzetbaar/domain/imports';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor, signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';

export interface ImportSearch {
  /** The import on screen, so that a reload or a shared address comes back to it. */
  import?: string;
  /** Which rows of its report. */
  rijen?: ImportRowOutcome;
}

export const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vacatures/importeren',
  validateSearch: (search: Record<string, unknown>): ImportSearch => {
    const id = search['import'];
    const outcome = IMPORT_ROW_OUTCOMES.find((each) => each === search['rijen']);
    return {
      ...(typeof id === 'string' && id !== '' ? { import: id } : {}),
      ...(outcome === undefined ? {} : { rijen: outcome }),
    };
  },
  beforeLoad: onlyFor('recruiter', 'organisation-admin'),
  component: lazyRouteComponent(
    withWords(() => import('./screens/ImportScreen.tsx'), ['imports', 'vocabulary']),
    'ImportScreen',
  ),
});

export const importRoutes = [importRoute] as const;
