import type { Transition } from '../transitions/index.ts';

export const PLACEMENT_STATUSES = [
  'proposed',
  'confirmed',
  'active',
  'completed',
  'ended-early',
  'declined',
  'cancelled',
] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

/** Statuses that take a share of the vacancy's capacity. The database trigger names the same ones. */
export const CAPACITY_STATUSES = [
  'proposed',
  'confirmed',
  'active',
] as const satisfies readonly PlacementStatus[];

/**
 * Statuses in which an introduction has its placement: there is no second one beside it. After a
 * refusal a new one may be proposed. The index `placement_one_standing` names the same ones.
 */
export const STANDING_STATUSES = [
  ...CAPACITY_STATUSES,
  'completed',
  'ended-early',
] as const satisfies readonly PlacementStatus[];

export const PLACEMENT_TRANSITION_NAMES = [
  'confirm',
  'decline',
  'cancel',
  'start',
  'complete',
  'end-early',
] as const;
export type PlacementTransitionName = (typeof PLACEMENT_TRANSITION_NAMES)[number];

export type PlacementParty = 'candidate' | 'employer' | 'system';

export const PLACEMENT_END_REASONS = [
  'found-other',
  'hours',
  'content',
  'travel',
  'agreement',
  'organisation',
  'no-reason',
] as const;
export type PlacementEndReason = (typeof PLACEMENT_END_REASONS)[number];

export const PLACEMENT_TRANSITIONS: readonly Transition<
  PlacementStatus,
  PlacementTransitionName,
  PlacementParty
>[] = [
  { name: 'confirm', from: ['proposed'], to: 'confirmed', by: ['candidate'], needs: [] },
  { name: 'decline', from: ['proposed'], to: 'declined', by: ['candidate'], needs: [] },
  { name: 'cancel', from: ['proposed', 'confirmed'], to: 'cancelled', by: ['employer'], needs: [] },
  { name: 'start', from: ['confirmed'], to: 'active', by: ['employer', 'system'], needs: [] },
  { name: 'complete', from: ['active'], to: 'completed', by: ['employer', 'system'], needs: [] },
  {
    name: 'end-early',
    from: ['confirmed', 'active'],
    to: 'ended-early',
    by: ['candidate', 'employer'],
    needs: ['reason'],
  },
];
