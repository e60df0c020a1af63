export * from './actor.ts';
export * from './check-password.ts';
export * from './roles.ts';
