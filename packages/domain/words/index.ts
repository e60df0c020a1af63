export * from './concept-finder.ts';
export { foldText, plainText, STOP_WORDS, wordsOf } from './fold.ts';
export { contentWords, gramsOf, joinedStemsOf, stemsOf, writtenWords } from './label-features.ts';
export { CompoundLexicon } from './lexicon.ts';
export { soundsOf } from './sound.ts';
export { stemOf } from './stem.ts';
export { VectorIndex } from './vector-index.ts';
export type { Features } from './vocabulary.ts';
