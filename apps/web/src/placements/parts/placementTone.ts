import { CAPACITY_STATUSES, PLACEMENT_STATUSES } from '@inzetbaar/domain/placements';
import type { PlacementStatus } from '@inzetbaar/domain/placements';
import type { Tone } from '../../design/components/Badge.tsx';

/** The colour that goes with the word of a status. */
export const PLACEMENT_TONES: Readonly<Record<PlacementStatus, Tone>> = {
  proposed: 'warning',
  confirmed: 'info',
  active: 'success',
  completed: 'primary',
  'ended-early': 'neutral',
  declined: 'neutral',
  cancelled: 'neutral',
};

/** What is going on takes a place; the rest is over. */
export const GOING_ON: readonly PlacementStatus[] = CAPACITY_STATUSES;
export const OVER: readonly PlacementStatus[] = PLACEMENT_STATUSES.filter(
  (status) => !GOING_ON.includes(status),
);
