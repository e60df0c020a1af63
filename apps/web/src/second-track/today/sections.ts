import { ROLES } from '@inzetbaar/domain/identity';
import { lazy } from 'react';
import type { TodaySection } from '../../app/today.ts';
import { withWords } from '../../i18n/withWords.ts';

/** What second-track cases put first on the first page. */
export const secondTrackToday: readonly TodaySection[] = [
  {
    id: 'deadlines',
    roles: ['case-manager'],
    component: lazy(withWords(() => import('./DeadlinesToday.tsx'), ['secondTrack'])),
  },
  {
    id: 'my-cases',
    // Whoever somebody is on the platform, a case can be about them.
    roles: ROLES,
    component: lazy(withWords(() => import('./MyCasesToday.tsx'), ['secondTrack'])),
  },
];
