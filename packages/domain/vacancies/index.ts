export * from './adaptations.ts';
export * from './check-vacancy.ts';
export * from './decide-transition.ts';
export * from './proposals.ts';
export * from './status.ts';
export * from './vacancy.ts';
export * from './rename-requirements.ts';
