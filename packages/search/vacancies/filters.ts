import {
  VACANCY_FACETS,
  type VacancyFacet,
  type VacancySearch,
} from '@inzetbaar/application/ports';
import type { NearestNames } from '@inzetbaar/domain/search';
import type { PlaceKey } from './places.ts';

/** The field of the index that a facet counts. */
export const FACET_FIELDS = {
  branch: 'branch',
  lane: 'lanes',
  hours: 'hours',
  municipality: 'municipalityCode',
  form: 'forms',
} as const satisfies Record<VacancyFacet, string>;

/** What was chosen in a facet; any one of the values will do, and none means that all will. */
export function chosenIn(search: VacancySearch, facet: VacancyFacet): readonly string[] {
  switch (facet) {
    case 'branch':
      return search.branches;
    case 'lane':
      return search.lanes;
    case 'hours':
      return search.hoursBands;
    case 'municipality':
      return search.municipalityCodes;
    case 'form':
      return search.forms;
  }
}

/** A search of which the places within the radius are known; null: anywhere. */
export interface PlacedSearch extends VacancySearch {
  places: readonly PlaceKey[] | null;
  /** Only what is for one of these functions or asks for one of these skills. */
  names?: NearestNames;
}

/**
 * The filter of a search: every skill is asked for, any value of a facet will do, within the radius.
 *
 * @param without a facet whose own choice is left out, for counting what else could be chosen
 */
export function filterOf(search: PlacedSearch, without?: VacancyFacet): string[] {
  const filter = search.skillIds.map((id) => `skillIds = ${quoted(id)}`);
  for (const facet of VACANCY_FACETS) {
    const chosen = facet === without ? [] : chosenIn(search, facet);
    if (chosen.length > 0) filter.push(isOneOf(FACET_FIELDS[facet], chosen));
  }
  if (search.places !== null) filter.push(isOneOf('place', search.places));
  if (search.names !== undefined) filter.push(bearsOneOf(search.names));
  return filter;
}

/** Whether a vacancy is for one of the functions or asks for one of the skills. */
export function bearsOneOf({ functionIds, skillIds }: NearestNames): string {
  return `${isOneOf('functionIds', functionIds)} OR ${isOneOf('skillIds', skillIds)}`;
}

function isOneOf(field: string, values: readonly string[]): string {
  return `${field} IN [${values.map(quoted).join(', ')}]`;
}

/** A value in the filter language, whatever stands in it. */
export function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
