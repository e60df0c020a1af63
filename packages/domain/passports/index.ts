export * from './check-passport.ts';
export * from './evidence.ts';
export * from './evidence-rules.ts';
export * from './follow-history.ts';
export * from './passport.ts';
export * from './registrations.ts';
export * from './skill-history.ts';
export * from './work-conditions.ts';
