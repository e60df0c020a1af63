export { advancePlacements } from './advance-placements.ts';
export { changePlacement } from './change-placement.ts';
export { createPlacement } from './create-placement.ts';
export { listPlacements } from './list-placements.ts';
export { readPlacement } from './read-placement.ts';
export type { PlacementView } from './view.ts';
export { withdrawProposalsOf } from './withdraw-proposals.ts';
