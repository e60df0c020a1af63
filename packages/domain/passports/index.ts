export * from './check-passport.ts';
export * from './passport.ts';
export * from './registrations.ts';
export * from './work-conditions.ts';
