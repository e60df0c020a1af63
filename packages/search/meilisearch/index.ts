export * from './connection.ts';
export * from './errors.ts';
export * from './tasks.ts';
