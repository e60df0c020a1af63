export * from './concept-finder.ts';
export { CompoundLexicon } from './lexicon.ts';
