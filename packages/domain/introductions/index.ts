export * from './awaited-answer.ts';
export * from './decide-transition.ts';
export * from './lanes.ts';
export * from './lapse.ts';
export * from './reasons.ts';
export * from './release.ts';
export * from './status.ts';
