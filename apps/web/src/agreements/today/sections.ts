import { lazy } from 'react';
import type { TodaySection } from '../../app/today.ts';
import { withWords } from '../../i18n/withWords.ts';

/** What agreements wait for, on the first page of the three parties. */
export const agreementsToday: readonly TodaySection[] = [
  {
    id: 'agreements',
    roles: ['candidate', 'trainee', 'case-manager', 'recruiter'],
    component: lazy(withWords(() => import('./AgreementsToday.tsx'), ['agreements', 'vocabulary'])),
  },
];
