export * from './concept-finder.ts';
export { foldText, plainText, STOP_WORDS } from './fold.ts';
export { CompoundLexicon } from './lexicon.ts';
