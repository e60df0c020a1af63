export * from './months.ts';
export * from './withhold.ts';
