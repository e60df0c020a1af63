import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../roots.ts';
import { withWords } from '../../i18n/withWords.ts';

/** Everything of the design system on one page, while developing only: not in the built app. */
export const galleryRoutes = import.meta.env.DEV
  ? ([createGalleryRoute()] as const)
  : ([] as const);

function createGalleryRoute() {
  return createRoute({
    getParentRoute: () => rootRoute,
    path: '/ontwerp',
    component: lazyRouteComponent(
      withWords(() => import('./GalleryPage.tsx'), ['vocabulary']),
      'GalleryPage',
    ),
  });
}
