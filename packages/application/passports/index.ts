export * from './export-my-data.ts';
export * from './holder.ts';
export * from './list-access-log.ts';
export * from './read-passport.ts';
export * from './save-passport.ts';
export * from './visible-profile.ts';
