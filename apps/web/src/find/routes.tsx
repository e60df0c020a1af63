import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../app/roots.ts';
import { withWords } from '../i18n/withWords.ts';
import { LONGEST_WORDS } from './bounds.ts';

export interface FindSearch {
  /** The words that are searched for. */
  zoek?: string;
}

export const findRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/zoeken',
  validateSearch: (search: Record<string, unknown>): FindSearch => {
    const raw = search['zoek'];
    // Digits in an address are read as a number.
    const words = (typeof raw === 'string' || typeof raw === 'number' ? String(raw) : '')
      .replaceAll(/\s+/g, ' ')
      .slice(0, LONGEST_WORDS)
      .trim();
    return words === '' ? {} : { zoek: words };
  },
  component: lazyRouteComponent(
    withWords(() => import('./FindScreen.tsx'), ['find']),
    'FindScreen',
  ),
});

export const findRoutes = [findRoute] as const;
