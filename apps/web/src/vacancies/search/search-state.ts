import type { VACANCY_SORTS } from '@inzetbaar/contracts/vacancies';
import { BRANCHES } from '@inzetbaar/domain/branches';
import type { Branch } from '@inzetbaar/domain/branches';
import { HOURS_BANDS } from '@inzetbaar/domain/hours';
import type { HoursBand } from '@inzetbaar/domain/hours';
import { LANES } from '@inzetbaar/domain/lanes';
import type { Lane } from '@inzetbaar/domain/lanes';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import type { PlacementForm } from '@inzetbaar/domain/placements';

export type VacancySort = (typeof VACANCY_SORTS)[number];
const SORTS: readonly VacancySort[] = ['relevance', 'fit', 'distance', 'newest'];

/** Distances to choose from, in kilometres. */
export const RADII_KM = [5, 10, 15, 25, 40] as const;
const LARGEST_RADIUS_KM = 200;
export const LONGEST_WORDS = 200;
const LONGEST_PLACE = 80;
const LONGEST_SKILL_ID = 80;
const MOST_SKILLS = 10;
const MUNICIPALITY_CODE = /^GM\d{4}$/;

/** The facets in the order in which they are shown. */
export const FACETS = ['hours', 'branch', 'municipality', 'form', 'lane'] as const;
export type Facet = (typeof FACETS)[number];

/** What narrows a search down. Of skills nobody can be told beforehand what each would give. */
export const FILTERS = ['skill', ...FACETS] as const;
export type Filter = (typeof FILTERS)[number];

/** What is searched for. */
export interface SearchState {
  words: string;
  /** Name of a municipality or a postcode area of four digits. */
  near: string | undefined;
  radiusKm: number | undefined;
  /** What a vacancy asks for: all of these. */
  skill: string[];
  hours: HoursBand[];
  branch: Branch[];
  /** Codes of municipalities. */
  municipality: string[];
  form: PlacementForm[];
  lane: Lane[];
  sort: VacancySort | undefined;
}

/** A search as it stands in the address: Dutch names, lists with commas, nothing that is empty. */
export interface SearchParams {
  zoek?: string;
  /** A postcode area is written as a number: in quotes it would be hard to read. */
  bij?: string | number;
  km?: number;
  vaardigheid?: string;
  uren?: string;
  branche?: string;
  gemeente?: string;
  vorm?: string;
  route?: string;
  sorteer?: VacancySort;
}

/** Reads an address. What is unknown or out of bounds is left out: an old link still works. */
export function stateOf(raw: Readonly<Record<string, unknown>>): SearchState {
  const near = textOf(raw['bij'], LONGEST_PLACE) || undefined;
  const km = Number(textOf(raw['km'], 10));
  const sort = SORTS.find((each) => each === raw['sorteer']);
  return {
    words: textOf(raw['zoek'], LONGEST_WORDS),
    near,
    radiusKm: near !== undefined && km >= 1 && km <= LARGEST_RADIUS_KM ? km : undefined,
    skill: listOf(raw['vaardigheid'])
      .filter((id) => id.length <= LONGEST_SKILL_ID)
      .slice(0, MOST_SKILLS),
    hours: chosenFrom(HOURS_BANDS, raw['uren']),
    branch: chosenFrom(BRANCHES, raw['branche']),
    municipality: listOf(raw['gemeente']).filter((code) => MUNICIPALITY_CODE.test(code)),
    form: chosenFrom(PLACEMENT_FORMS, raw['vorm']),
    lane: chosenFrom(LANES, raw['route']),
    sort: sort === 'distance' && near === undefined ? undefined : sort,
  };
}

/** Writes an address, so that `stateOf(paramsOf(state))` is the same search. */
export function paramsOf(state: SearchState): SearchParams {
  const list = (name: keyof SearchParams, values: readonly string[]) =>
    values.length === 0 ? {} : { [name]: values.join(',') };
  return {
    ...(state.words === '' ? {} : { zoek: state.words }),
    ...(state.near === undefined ? {} : { bij: placeParam(state.near) }),
    ...(state.radiusKm === undefined ? {} : { km: state.radiusKm }),
    ...list('vaardigheid', state.skill),
    ...list('uren', state.hours),
    ...list('branche', state.branch),
    ...list('gemeente', state.municipality),
    ...list('vorm', state.form),
    ...list('route', state.lane),
    ...(state.sort === undefined ? {} : { sorteer: state.sort }),
  };
}

/** The query of `GET /vacancies`. */
export function queryOf(state: SearchState) {
  const { words, ...rest } = state;
  return { q: words, ...rest };
}

/** How many filters are on; words, place and order don't count. */
export function filterCount(state: SearchState): number {
  return FILTERS.reduce((sum, filter) => sum + state[filter].length, 0);
}

/** The search without its filters; words and place stay. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...state, skill: [], hours: [], branch: [], municipality: [], form: [], lane: [] };
}

/** The search with other choices in a filter; values that are no choice of it are left out. */
export function withFilter(
  state: SearchState,
  filter: Filter,
  values: readonly string[],
): SearchState {
  const params: Record<string, unknown> = { ...paramsOf(state) };
  return stateOf({ ...params, [PARAM_OF[filter]]: values.join(',') });
}

/** The search at another place; the order by distance goes with the place. */
export function withPlace(state: SearchState, near: string | undefined): SearchState {
  if (near !== undefined) return { ...state, near, radiusKm: state.radiusKm ?? FIRST_RADIUS_KM };
  const sort = state.sort === 'distance' ? undefined : state.sort;
  return { ...state, near: undefined, radiusKm: undefined, sort };
}

const FIRST_RADIUS_KM = 15;
const PARAM_OF: Readonly<Record<Filter, keyof SearchParams>> = {
  skill: 'vaardigheid',
  hours: 'uren',
  branch: 'branche',
  municipality: 'gemeente',
  form: 'vorm',
  lane: 'route',
};

function placeParam(near: string): string | number {
  return /^[1-9]\d{3}$/.test(near) ? Number(near) : near;
}

function chosenFrom<Value extends string>(known: readonly Value[], raw: unknown): Value[] {
  const given = listOf(raw);
  return known.filter((value) => given.includes(value));
}

function listOf(raw: unknown): string[] {
  const parts = Array.isArray(raw)
    ? raw.map((part) => textOf(part, 100))
    : textOf(raw, 1000).split(',');
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/** Digits in an address are read as a number: a postcode area is text all the same. */
function textOf(raw: unknown, longest: number): string {
  if (typeof raw !== 'string' && typeof raw !== 'number') return '';
  return String(raw).replaceAll(/\s+/g, ' ').trim().slice(0, longest).trim();
}
