export * from './bands.ts';
export * from './build-up.ts';
export * from './ranges.ts';
export * from './working-week.ts';
