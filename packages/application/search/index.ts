export * from './follow-vacancy-index.ts';
export * from './indexed-vacancy.ts';
export * from './rebuild-vacancy-index.ts';
export * from './search-everything.ts';
export * from './sources.ts';
