export * from './group-mark.ts';
export * from './months.ts';
export * from './response-times.ts';
export * from './told-figures.ts';
export * from './withhold.ts';
