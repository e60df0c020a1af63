export { call, newIdempotencyKey } from './client.ts';
export type { CallInput, CallResult } from './client.ts';
export {
  ApiProblem,
  OfflineProblem,
  isSessionEnded,
  isTemporary,
  isVersionConflict,
} from './problems.ts';
export type { FieldProblem } from './problems.ts';
export { pagedQuery, readQuery, versionedQuery } from './queries.ts';
export { useWrite } from './useWrite.ts';
