export * from './imports.ts';
export * from './insights.ts';
export * from './introductions.ts';
export * from './passports.ts';
export * from './placements.ts';
export * from './searched-vacancies.ts';
export * from './settled-region.ts';
export * from './vacancy-search-engine.ts';
