export { MatchingBoard } from './board.ts';
export * from './fit-ranking.ts';
export { followBoard } from './follow-board.ts';
export { matchOneForMe } from './match-one-for-me.ts';
export {
  type MatchedPerson,
  matchPeopleForVacancy,
  type PeopleMatches,
} from './match-people-for-vacancy.ts';
export {
  matchVacanciesForMe,
  type MyMatch,
  type MyMatches,
  type MyMatchesRequest,
  type NotRanked,
} from './match-vacancies-for-me.ts';
export type { OpenVacancy } from './open-vacancy.ts';
export { rankByFit } from './rank-by-fit.ts';
export { ReachLedger } from './reach-ledger.ts';
export { tellVacancyAdaptations, type VacancyAdaptations } from './tell-vacancy-adaptations.ts';
export { tellVacancyReach, type VacancyReachAnswer } from './tell-vacancy-reach.ts';
