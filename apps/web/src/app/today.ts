import type { Role } from '@inzetbaar/domain/identity';
import type { ComponentType, LazyExoticComponent } from 'react';

/** A part of the first page (`/`), by a feature, for the roles that have something to do there. */
export interface TodaySection {
  id: string;
  roles: readonly Role[];
  /** `lazy(() => import('./screens/…'))`, so that other roles don't load it. */
  component: LazyExoticComponent<ComponentType>;
}
