import type { Branch } from '@inzetbaar/domain/branches';
import { type FieldIssue, invalidInput } from '@inzetbaar/domain/errors';
import type { Coordinates } from '@inzetbaar/domain/geography';
import type { Lane } from '@inzetbaar/domain/lanes';
import type { PlacementForm } from '@inzetbaar/domain/placements';
import type { Gazetteer, SkillCatalogue, VacancySearch } from '../ports/index.ts';
import { offsetOf } from './search-cursor.ts';

/** The search as it is asked; places and skills still in the words of the reader. */
export interface VacancySearchInput {
  q: string;
  skill: readonly string[];
  lane: readonly Lane[];
  branch: readonly Branch[];
  form: readonly PlacementForm[];
  /** Bands of weekly hours, `16-24`. */
  hours: readonly string[];
  /** Codes or names. */
  municipality: readonly string[];
  /** A municipality (code or name) or a postcode area. */
  near?: string | undefined;
  radiusKm?: number | undefined;
  sort?: VacancySort | undefined;
  limit: number;
  cursor?: string | undefined;
}

export type VacancySort = VacancySearch['sort'] | 'fit';

/**
 * The search in codes and coordinates. Throws `invalid_input` for a skill or place that is not known,
 * and for a radius or an order by distance without a place to count from.
 */
export function resolveSearch(
  input: VacancySearchInput,
  { gazetteer, catalogue }: { gazetteer: Gazetteer; catalogue: SkillCatalogue },
): { search: VacancySearch; byFit: boolean } {
  const issues: FieldIssue[] = [];
  input.skill.forEach((skillId, index) => {
    if (catalogue.skill(catalogue.renames.get(skillId) ?? skillId) === null) {
      issues.push({ path: `skill.${index}`, code: 'unknown_skill', values: { value: skillId } });
    }
  });
  const municipalityCodes = input.municipality.flatMap((given, index) => {
    const municipality = gazetteer.municipality(given);
    if (municipality !== null) return [municipality.code];
    issues.push({
      path: `municipality.${index}`,
      code: 'unknown_municipality',
      values: { value: given },
    });
    return [];
  });
  const near = input.near === undefined ? null : placeOf(input.near, gazetteer, issues);
  if (input.near === undefined && (input.radiusKm !== undefined || input.sort === 'distance')) {
    issues.push({ path: 'near', code: 'required' });
  }
  const offset = offsetOf(input.cursor);
  if (issues.length > 0) throw invalidInput(...issues);

  const words = input.q.trim();
  const natural = words !== '' ? 'relevance' : near !== null ? 'distance' : 'newest';
  const byFit = input.sort === 'fit';
  return {
    byFit,
    search: {
      words,
      // An address that was kept may name a skill as it was called before.
      skillIds: input.skill.map((id) => catalogue.renames.get(id) ?? id),
      lanes: input.lane,
      branches: input.branch,
      forms: input.form,
      hoursBands: input.hours,
      municipalityCodes,
      near,
      radiusKm: input.radiusKm ?? null,
      sort: input.sort === undefined || input.sort === 'fit' ? natural : input.sort,
      limit: input.limit,
      offset,
    },
  };
}

function placeOf(near: string, gazetteer: Gazetteer, issues: FieldIssue[]): Coordinates | null {
  const isPostcode = /^\s*\d{4}\s*([a-z]{2})?\s*$/i.test(near);
  const place = isPostcode ? gazetteer.postcodeArea(near) : gazetteer.municipality(near);
  if (place !== null) return { latitude: place.latitude, longitude: place.longitude };
  const code = isPostcode ? 'unknown_postcode' : 'unknown_municipality';
  issues.push({ path: 'near', code, values: { value: near } });
  return null;
}
