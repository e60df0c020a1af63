export * from './find-by-words.ts';
export * from './import-concepts.ts';
export * from './list-concepts.ts';
