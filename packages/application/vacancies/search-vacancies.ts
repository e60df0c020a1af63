import { DomainError } from '@inzetbaar/domain/errors';
import { type Coordinates, distanceKm } from '@inzetbaar/domain/geography';
import type { Actor } from '@inzetbaar/domain/identity';
import type { FitRanking, RankedVacancy } from '../matching/fit-ranking.ts';
import type {
  Gazetteer,
  SkillCatalogue,
  VacancySearch,
  VacancySearchEngine,
  VacancySearchHit,
  VacancySearchResult,
} from '../ports/index.ts';
import { resolveSearch, type VacancySearchInput } from './resolve-search.ts';
import { searchCursor } from './search-cursor.ts';

/** One vacancy as it was found. */
export interface FoundVacancy {
  hit: VacancySearchHit;
  /** From the place that was asked; null where none was. */
  distanceKm: number | null;
  /** 0-100, not rounded, for the passport of who asks; null without one. */
  score: number | null;
}

export interface FoundVacancies {
  items: readonly FoundVacancy[];
  nextCursor: string | null;
  total: number;
  facets: VacancySearchResult['facets'];
  /** True when the fall-back answered. */
  degraded: boolean;
}

/**
 * Searches what is published. By fit, the engine finds and the own passport ranks everything it found;
 * without a passport that order falls back to the natural one (words, else distance, else newest).
 *
 * Errors: `not_signed_in`; `invalid_input` for unknown skills and places, a radius without a place and
 * a cursor that is not ours.
 */
export function searchVacancies({
  engine,
  gazetteer,
  catalogue,
  fitRanking,
}: {
  engine: VacancySearchEngine;
  gazetteer: Gazetteer;
  catalogue: SkillCatalogue;
  fitRanking: FitRanking;
}) {
  return async (actor: Actor, input: VacancySearchInput): Promise<FoundVacancies> => {
    if (actor.kind === 'anonymous') throw new DomainError('not_signed_in', {});
    const { search, byFit } = resolveSearch(input, { gazetteer, catalogue });
    const ranked = byFit ? await searchByFit({ engine, fitRanking }, actor, search) : null;
    if (ranked !== null) return ranked;

    const { hits, total, facets, degraded } = await engine.search(search);
    const scores = await fitRanking.scoresFor(
      actor,
      hits.map(({ id }) => id),
    );
    return {
      items: hits.map((hit) => found(hit, search.near, scores.get(hit.id) ?? null)),
      nextCursor: cursorAfter(search, total),
      total,
      facets,
      degraded,
    };
  };
}

async function searchByFit(
  { engine, fitRanking }: { engine: VacancySearchEngine; fitRanking: FitRanking },
  actor: Actor,
  search: VacancySearch,
): Promise<FoundVacancies | null> {
  const [all, counts] = await Promise.all([
    engine.searchIds(search),
    engine.search({ ...search, limit: 0, offset: 0 }),
  ]);
  const page = await fitRanking.rankIds(actor, all.ids, search);
  if (page === null) return null;
  const hits = await engine.hits(
    page.items.map(({ id }) => id),
    search.words,
  );
  const scores = new Map(page.items.map(({ id, score }: RankedVacancy) => [id, score]));
  return {
    items: hits.map((hit) => found(hit, search.near, scores.get(hit.id) ?? null)),
    nextCursor: cursorAfter(search, page.total),
    total: page.total,
    facets: counts.facets,
    degraded: all.degraded || counts.degraded,
  };
}

function found(
  hit: VacancySearchHit,
  near: Coordinates | null,
  score: number | null,
): FoundVacancy {
  return { hit, score, distanceKm: near === null ? null : distanceKm(near, hit.coordinates) };
}

function cursorAfter({ offset, limit }: VacancySearch, total: number): string | null {
  const next = offset + limit;
  return next < total ? searchCursor(next) : null;
}
