export * from './splitter.ts';
export { plainWord, wordsOf } from './words.ts';
