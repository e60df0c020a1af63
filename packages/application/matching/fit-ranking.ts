import type { Actor } from '@inzetbaar/domain/identity';

/** A vacancy in the order of fit. */
export interface RankedVacancy {
  id: string;
  /** 0-100, not rounded; null where matching does not know the vacancy (yet), which comes last. */
  score: number | null;
}

/** A page of vacancies by fit. */
export interface FitRankingPage {
  items: readonly RankedVacancy[];
  /** Over all pages: as many as ids were given. */
  total: number;
}

/**
 * Ranks vacancies that were found by something else (the search) by their fit with the person who
 * asks, with the same kernel as the own matches, and writes the page in the log of rankings.
 */
export interface FitRanking {
  /**
   * The page of `ids` in the order of fit, best first; double ids count once. Null where there is
   * nothing to rank by: nobody is signed in, or there is no passport yet.
   */
  rankIds(
    actor: Actor,
    ids: readonly string[],
    page: { limit: number; offset: number },
  ): Promise<FitRankingPage | null>;
  /** Scores (0-100) of what is shown in another order; empty without a passport. Nothing is ranked,
   * so nothing is logged. */
  scoresFor(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
