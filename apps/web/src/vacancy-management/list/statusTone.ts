import type { VacancyStatus } from '@inzetbaar/domain/vacancies';
import type { Tone } from '../../design/components/Badge.tsx';

/** The colour that goes with the word of a status. */
export const STATUS_TONES: Readonly<Record<VacancyStatus, Tone>> = {
  draft: 'neutral',
  published: 'success',
  paused: 'warning',
  closed: 'neutral',
  expired: 'accent',
};
