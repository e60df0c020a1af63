export { agreementsIn } from './agreements.ts';
export { placementsIn } from './placements.ts';
