export { confirmConceptLoad } from './confirm-concept-load.ts';
export {
  type ConceptLoadWorker,
  continueConceptLoads,
  forgetWaitingLoads,
} from './continue-concept-loads.ts';
export * from './find-by-words.ts';
export * from './import-concepts.ts';
export type { ConceptReport } from './land-concepts.ts';
export * from './list-concepts.ts';
export { listConceptLoads, readConceptLoad } from './read-concept-loads.ts';
export { MOST_CONCEPT_FILES, startConceptLoad } from './start-concept-load.ts';
