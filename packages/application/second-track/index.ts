export * from './calendar-feed.ts';
export { CASE_CODES_IN_WORDS } from './case-codes-in-words.ts';
export * from './change-case.ts';
export * from './change-case-status.ts';
export { withAdvisedConditions } from './lane.ts';
export * from './leave-ended-case.ts';
export * from './make-appendix.ts';
export * from './open-case.ts';
export { type CaseView, viewOf } from './parties.ts';
export {
  type GuardedDeadline,
  listCases,
  listDeadlines,
  listMyCases,
  readCase,
} from './read-cases.ts';
export * from './record-effort.ts';
export * from './remind-of-deadlines.ts';
