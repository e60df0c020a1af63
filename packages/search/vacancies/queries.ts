import {
  VACANCY_FACETS,
  type VacancyFacet,
  type VacancySearch,
} from '@inzetbaar/application/ports';
import type { CompoundSplitter } from '../compounds/index.ts';
import type { VacancyRanker } from '@inzetbaar/domain/search';
import { HIT_FIELDS, RANKED_FIELDS } from './document.ts';
import {
  bearsOneOf,
  chosenIn,
  FACET_FIELDS,
  filterOf,
  type PlacedSearch,
  quoted,
} from './filters.ts';
import { FOUND_FROM, FOUND_TO, withoutMarks } from './highlights.ts';
import { SNIPPET_WORDS } from './marking.ts';
import type { PlaceShare } from './places.ts';

/** A search in Meilisearch's own terms. */
export interface Query {
  q: string;
  /** `all`: every word; `frequency`: the rarest words at least; `last`: the first words at least. */
  matchingStrategy: 'all' | 'frequency' | 'last';
  filter: readonly string[];
  limit: number;
  offset?: number;
  facets?: readonly string[];
  attributesToSearchOn?: readonly string[];
  sort?: readonly string[];
  attributesToRetrieve?: readonly string[];
  attributesToHighlight?: readonly string[];
  attributesToCrop?: readonly string[];
  cropLength?: number;
  highlightPreTag?: string;
  highlightPostTag?: string;
}

/** A request for documents in Meilisearch's own terms. */
export interface DocumentsQuery {
  ids: readonly string[];
  limit: number;
  fields: readonly string[];
}

/** The words of a search as they are asked of the engine. */
export type Wording = Pick<Query, 'q' | 'matchingStrategy' | 'attributesToSearchOn'>;

/** Every word that was typed, compounds that fell apart made whole. */
export function wording(words: string, splitter: CompoundSplitter): Wording {
  return { q: splitter.join(typedWords(words)).join(' '), matchingStrategy: 'all' };
}

/** No words: for what is found by what they are the name of. */
export const NO_WORDS: Wording = { q: '', matchingStrategy: 'all' };

/**
 * The same words without their endings and typing errors, against the stems of title, function and
 * skills, for when no vacancy holds them as they were typed. Null where there are none.
 */
export function stemmed(
  words: string,
  ranker: Pick<VacancyRanker, 'stemsOfQuery'>,
): Wording | null {
  const q = ranker.stemsOfQuery(words).join(' ');
  return q === '' ? null : { q, matchingStrategy: 'all', attributesToSearchOn: ['stems'] };
}

/**
 * The same words, for when no vacancy holds them all: compounds taken apart, and the commonest
 * words need not be there. Null where that asks nothing else.
 */
export function loosened(words: string, splitter: CompoundSplitter): Wording | null {
  const loose = splitter.loosen(splitter.join(typedWords(words)));
  return loose.length < 2 ? null : { q: loose.join(' '), matchingStrategy: 'frequency' };
}

/** Words without the signs that the engine would read as orders (`-word`, `"phrase"`). */
function typedWords(words: string): readonly string[] {
  return withoutMarks(words)
    .split(/[\s"“”„\p{Cc}]+/u)
    .map((word) => word.replace(/^-+/u, ''))
    .filter((word) => word !== '');
}

/** How many of what was found our own ranker orders; what comes after keeps the order of the engine. */
export const RANKED = 200;

/** Whether our own ranker makes the order of the page: where words were asked, and near the top. */
export function isRanked({ names, ...search }: PlacedSearch, { q }: Wording): boolean {
  const { sort, limit, offset } = search;
  const isWorded = q !== '' || names !== undefined;
  return sort === 'relevance' && isWorded && limit > 0 && offset < RANKED;
}

/** Everything that has to be ranked to show a page, and what comes after it on the same page. */
export function rankedQuery(search: PlacedSearch, asked: Wording): Query {
  return {
    ...asked,
    filter: filterOf(search),
    limit: Math.max(RANKED, search.offset + search.limit),
    facets: freeFacets(search),
    attributesToRetrieve: RANKED_FIELDS,
  };
}

/** The hits of a search, and the counts of the facets in which nothing was chosen. */
export function hitsQuery(search: PlacedSearch, asked: Wording): Query {
  return {
    ...asked,
    filter: filterOf(search),
    limit: search.limit,
    offset: search.offset,
    facets: freeFacets(search),
    sort: search.sort === 'newest' ? ['publishedAt:desc'] : [],
    ...shown(asked.q),
  };
}

/** The same without hits, and with the counts per place: who wants the nearest first, asks these first. */
export function placesQuery(search: PlacedSearch, asked: Wording): Query {
  const facets = [...freeFacets(search), 'place'];
  return { ...asked, filter: filterOf(search), limit: 0, facets };
}

/** The hits of a search at one place. */
export function hitsAtQuery(search: PlacedSearch, asked: Wording, share: PlaceShare): Query {
  const { place, offset, limit } = share;
  const filter = [...filterOf({ ...search, places: null }), `place = ${quoted(place)}`];
  return { ...asked, filter, offset, limit, ...shown(asked.q) };
}

function freeFacets(search: VacancySearch): string[] {
  return VACANCY_FACETS.filter((facet) => chosenIn(search, facet).length === 0).map(
    (facet) => FACET_FIELDS[facet],
  );
}

/** The facets in which something was chosen: each is counted as if nothing was. */
export function chosenFacets(search: VacancySearch): readonly VacancyFacet[] {
  return VACANCY_FACETS.filter((facet) => chosenIn(search, facet).length > 0);
}

export function facetQuery(search: PlacedSearch, facet: VacancyFacet, asked: Wording): Query {
  return {
    ...asked,
    filter: filterOf(search, facet),
    limit: 0,
    facets: [FACET_FIELDS[facet]],
  };
}

/** The ids of everything found, as counts per id. */
export function idsQuery(search: PlacedSearch, asked: Wording): Query {
  return { ...asked, filter: filterOf(search), limit: 0, facets: ['id'] };
}

/** The places of everything. */
export const EVERY_PLACE: Query = {
  q: '',
  matchingStrategy: 'all',
  filter: [],
  limit: 0,
  facets: ['place'],
};

/** Whether any vacancy at all holds the words, or bears the names. */
export function anywhereQuery({ names }: PlacedSearch, asked: Wording): Query {
  return { ...asked, filter: names === undefined ? [] : [bearsOneOf(names)], limit: 0 };
}

/**
 * Vacancies by id, in no order: asked as documents, which takes half the time of a search.
 *
 * @param whole with the description, to mark words in it
 */
export function documentsQuery(ids: readonly string[], whole: boolean): DocumentsQuery {
  return { ids, limit: ids.length, fields: whole ? WHOLE_FIELDS : PLAIN_FIELDS };
}

/** Marking and cropping reads each description once more, so only where words were asked. */
function shown(q: string): Partial<Query> {
  if (q === '') return { attributesToRetrieve: PLAIN_FIELDS };
  return {
    attributesToRetrieve: HIT_FIELDS,
    attributesToHighlight: MARKED_FIELDS,
    attributesToCrop: CROPPED_FIELDS,
    cropLength: SNIPPET_WORDS,
    highlightPreTag: FOUND_FROM,
    highlightPostTag: FOUND_TO,
  };
}

const PLAIN_FIELDS = [...HIT_FIELDS, 'summary'];
const WHOLE_FIELDS = [...HIT_FIELDS, 'description'];
const MARKED_FIELDS = ['title', 'description'];
const CROPPED_FIELDS = ['description'];
