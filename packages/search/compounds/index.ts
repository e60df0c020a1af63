export * from './splitter.ts';
export { wordsOf } from './words.ts';
