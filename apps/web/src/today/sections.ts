import { lazy } from 'react';
import type { TodaySection } from '../app/today.ts';
import { withWords } from '../i18n/withWords.ts';

/** What every role has to do today; who holds several roles sees several parts. */
export const todayParts: readonly TodaySection[] = [
  {
    id: 'seeker',
    roles: ['candidate', 'trainee'],
    component: lazy(
      withWords(() => import('./SeekerToday.tsx'), ['matchingWords', 'today', 'vocabulary']),
    ),
  },
  {
    id: 'recruiter',
    roles: ['recruiter'],
    component: lazy(withWords(() => import('./RecruiterToday.tsx'), ['today'])),
  },
  {
    id: 'guide',
    roles: ['case-manager', 'traineeship-coordinator'],
    component: lazy(withWords(() => import('./GuideToday.tsx'), ['today'])),
  },
  {
    id: 'region',
    roles: ['regional-coordinator'],
    component: lazy(withWords(() => import('./RegionToday.tsx'), ['today'])),
  },
  {
    id: 'admin',
    roles: ['organisation-admin', 'platform-admin'],
    component: lazy(withWords(() => import('./AdminToday.tsx'), ['today'])),
  },
];
