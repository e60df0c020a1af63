/** What the one search box finds, in the order in which it shows the groups. */
export const FOUND_KINDS = ['occupation', 'skill', 'vacancy', 'training'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];
export { NearNames, type NearestNames } from './near-names.ts';
export * from './vacancy-ranker.ts';
