export { call, newIdempotencyKey } from './client.ts';
export type { CallResult } from './client.ts';
export { ApiProblem, isTemporary, isVersionConflict } from './problems.ts';
export { pagedQuery, readQuery, versionedQuery } from './queries.ts';
export type { PageOf } from './queries.ts';
export { useWrite } from './useWrite.ts';
