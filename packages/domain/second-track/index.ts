export * from './deadline-rules.ts';
export * from './deadlines.ts';
export * from './sickness.ts';
