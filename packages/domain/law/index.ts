export * from './authority.ts';
export * from './authority-rules.ts';
export * from './reserved-procedures.ts';
export * from './rows.ts';
export * from './rules.ts';
export * from './specialisms.ts';
export * from './titles.ts';
export * from './working-time.ts';
