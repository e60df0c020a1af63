import { lazy } from 'react';
import type { TodaySection } from '../app/today.ts';

/** What every role has to do today; who holds several roles sees several parts. */
export const todayParts: readonly TodaySection[] = [
  {
    id: 'seeker',
    roles: ['candidate', 'trainee'],
    component: lazy(() => import('./SeekerToday.tsx')),
  },
  {
    id: 'recruiter',
    roles: ['recruiter'],
    component: lazy(() => import('./RecruiterToday.tsx')),
  },
  {
    id: 'guide',
    roles: ['case-manager', 'traineeship-coordinator'],
    component: lazy(() => import('./GuideToday.tsx')),
  },
  {
    id: 'region',
    roles: ['regional-coordinator'],
    component: lazy(() => import('./RegionToday.tsx')),
  },
  {
    id: 'admin',
    roles: ['organisation-admin', 'platform-admin'],
    component: lazy(() => import('./AdminToday.tsx')),
  },
];
