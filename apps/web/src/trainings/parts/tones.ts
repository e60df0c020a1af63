import type { SeatRequestStatus, TrainingStatus } from '@inzetbaar/domain/trainings';
import type { Tone } from '../../design/components/Badge.tsx';

/** The colours that go with the words of a status. */
export const TRAINING_TONES: Readonly<Record<TrainingStatus, Tone>> = {
  draft: 'neutral',
  open: 'success',
  closed: 'warning',
  cancelled: 'danger',
};

export const SEAT_TONES: Readonly<Record<SeatRequestStatus, Tone>> = {
  asked: 'info',
  'waiting-list': 'warning',
  offered: 'accent',
  accepted: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
  completed: 'success',
  'not-completed': 'neutral',
  cancelled: 'danger',
};
