import type { FoundVacancies, FoundVacancy } from '@inzetbaar/application/vacancies';
import type { Page, StoredVacancy, VacancySearchResult } from '@inzetbaar/application/ports';
import type { VacancyHit, VacancySearchPage } from '@inzetbaar/contracts/vacancies';
import { type Names, presentMunicipality } from './present.ts';

/** Characters of the description that a list shows of an own vacancy. */
const SNIPPET_LENGTH = 200;

export function presentFound(found: FoundVacancies, names: Names): VacancySearchPage {
  return {
    items: found.items.map((one) => presentHit(one, names)),
    nextCursor: found.nextCursor,
    total: found.total,
    facets: presentFacets(found.facets),
    degraded: found.degraded,
  };
}

export function presentHit({ hit, distanceKm, score }: FoundVacancy, names: Names): VacancyHit {
  return {
    id: hit.id,
    title: hit.title,
    titleHighlight: hit.titleHighlight === null ? null : [...hit.titleHighlight],
    snippet: [...hit.snippet],
    organisation: { id: hit.organisationId, name: hit.organisationName },
    municipality: presentMunicipality(hit.municipalityCode, names),
    branch: hit.branch,
    lanes: [...hit.lanes],
    forms: [...hit.forms],
    hoursMin: hit.hoursMin,
    hoursMax: hit.hoursMax,
    distanceKm: distanceKm === null ? null : roundKm(distanceKm),
    score: score === null ? null : Math.round(score),
    status: 'published',
    publishedAt: hit.publishedAt.toISOString(),
  };
}

/** Tenths of a kilometre: more would promise a precision that the places do not have. */
export function roundKm(km: number): number {
  return Math.round(km * 10) / 10;
}

/** Own vacancies in every status, straight from PostgreSQL: no words to mark, nothing to count. */
export function presentOwnPage(page: Page<StoredVacancy>, names: Names): VacancySearchPage {
  return {
    items: page.items.map((stored) => presentStored(stored, names)),
    nextCursor: page.nextCursor,
    total: page.total,
    facets: { branch: [], lane: [], hours: [], municipality: [], form: [] },
    degraded: false,
  };
}

function presentStored(stored: StoredVacancy, names: Names): VacancyHit {
  return {
    id: stored.id,
    title: stored.title,
    titleHighlight: null,
    snippet: [stored.description.slice(0, SNIPPET_LENGTH)],
    organisation: { id: stored.organisationId, name: stored.organisationName },
    municipality: presentMunicipality(stored.location.municipalityCode, names),
    branch: stored.branch,
    lanes: [...stored.lanes],
    forms: [...stored.forms],
    hoursMin: stored.hoursMin,
    hoursMax: stored.hoursMax,
    distanceKm: null,
    score: null,
    status: stored.status,
    ...(stored.pauseReason !== null && { pauseReason: stored.pauseReason }),
    publishedAt: stored.publishedAt?.toISOString() ?? null,
  };
}

function presentFacets(facets: VacancySearchResult['facets']): VacancySearchPage['facets'] {
  const counts = (facet: Readonly<Record<string, number>>) =>
    Object.entries(facet)
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    branch: counts(facets.branch),
    lane: counts(facets.lane),
    hours: counts(facets.hours),
    municipality: counts(facets.municipality),
    form: counts(facets.form),
  };
}
