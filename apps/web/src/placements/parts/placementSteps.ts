import type { PlacementStatus } from '@inzetbaar/domain/placements';
import type { StepState } from '../../design/components/StepList.tsx';

/** The road of a placement that goes as agreed. */
export const ROAD = [
  'proposed',
  'confirmed',
  'active',
  'completed',
] as const satisfies readonly PlacementStatus[];

/** A step on the road, or the status in which it stopped. */
export interface PlacementStep {
  status: PlacementStatus;
  state: StepState;
}

/**
 * How far a placement is. One that stopped shows the steps that are sure to have been taken, and
 * then where it stopped: one that ended early may have ended before its first day.
 */
export function stepsOf(status: PlacementStatus): PlacementStep[] {
  const at = ROAD.findIndex((step) => step === status);
  if (at === -1) {
    const taken = status === 'ended-early' ? ROAD.slice(0, 2) : ROAD.slice(0, 1);
    return [
      ...taken.map((step): PlacementStep => ({ status: step, state: 'done' })),
      { status, state: 'stopped' },
    ];
  }
  const isOver = status === 'completed';
  return ROAD.map((step, index) => ({
    status: step,
    state: index < at || isOver ? 'done' : index === at ? 'current' : 'upcoming',
  }));
}
