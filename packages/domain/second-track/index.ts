export * from './case.ts';
export * from './case-status.ts';
export * from './check-case.ts';
export * from './deadline-rules.ts';
export * from './deadlines.ts';
export * from './decide-case.ts';
export * from './reminders.ts';
export * from './sickness.ts';
