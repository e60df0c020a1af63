export * from './access-kinds.ts';
export * from './actor.ts';
export * from './check-password.ts';
export * from './mailbox.ts';
export * from './roles.ts';
