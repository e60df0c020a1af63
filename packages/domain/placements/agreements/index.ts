export * from './check-terms.ts';
export * from './decide-agreement.ts';
export * from './evaluations.ts';
export * from './reminders.ts';
export * from './rules/index.ts';
export * from './signing-rules.ts';
export * from './status.ts';
export * from './terms.ts';
