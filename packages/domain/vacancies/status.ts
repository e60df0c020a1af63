import type { Transition } from '../transitions/index.ts';

export const VACANCY_STATUSES = ['draft', 'published', 'paused', 'closed', 'expired'] as const;
export type VacancyStatus = (typeof VACANCY_STATUSES)[number];

export const VACANCY_TRANSITION_NAMES = ['publish', 'pause', 'close', 'expire'] as const;
export type VacancyTransitionName = (typeof VACANCY_TRANSITION_NAMES)[number];

/** Why the platform paused a vacancy: somebody waits for an answer that did not come in time. */
export const VACANCY_PAUSE_REASONS = ['unanswered'] as const;
export type VacancyPauseReason = (typeof VACANCY_PAUSE_REASONS)[number];

/** `owner`: a recruiter or administrator of the organisation that posted it. */
export type VacancyParty = 'owner' | 'system';

/** A vacancy that expired can be published again with a later date; one that was closed stays closed. */
export const VACANCY_TRANSITIONS: readonly Transition<
  VacancyStatus,
  VacancyTransitionName,
  VacancyParty
>[] = [
  {
    name: 'publish',
    from: ['draft', 'paused', 'expired'],
    to: 'published',
    by: ['owner'],
    needs: [],
  },
  { name: 'pause', from: ['published'], to: 'paused', by: ['owner', 'system'], needs: [] },
  {
    name: 'close',
    from: ['draft', 'published', 'paused', 'expired'],
    to: 'closed',
    by: ['owner'],
    needs: [],
  },
  { name: 'expire', from: ['published', 'paused'], to: 'expired', by: ['system'], needs: [] },
];
