import type { CaseStatus, DeadlineState } from '@inzetbaar/domain/second-track';
import type { Tone } from '../../design/components/Badge.tsx';

/** The colours that go with the words of a status. */
export const CASE_TONES: Readonly<Record<CaseStatus, Tone>> = {
  proposed: 'info',
  active: 'success',
  stopped: 'warning',
  declined: 'neutral',
  cancelled: 'neutral',
  ended: 'neutral',
};

export const DEADLINE_TONES: Readonly<Record<DeadlineState, Tone>> = {
  done: 'success',
  exempt: 'neutral',
  overdue: 'danger',
  'due-soon': 'warning',
  open: 'info',
  later: 'neutral',
  passed: 'neutral',
};
