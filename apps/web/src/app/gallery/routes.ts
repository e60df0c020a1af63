import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadScreenWords } from '../../i18n/words.ts';
import { rootRoute } from '../roots.ts';

/** Everything of the design system on one page, while developing only: not in the built app. */
export const galleryRoutes = import.meta.env.DEV
  ? ([createGalleryRoute()] as const)
  : ([] as const);

function createGalleryRoute() {
  return createRoute({
    getParentRoute: () => rootRoute,
    path: '/ontwerp',
    beforeLoad: () => loadScreenWords(),
    component: lazyRouteComponent(() => import('./GalleryPage.tsx'), 'GalleryPage'),
  });
}
