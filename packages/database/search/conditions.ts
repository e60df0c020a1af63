import {
  VACANCY_FACETS,
  type VacancyFacet,
  type VacancySearch,
} from '@inzetbaar/application/ports';
import { HOURS_BANDS, rangeOfHoursBand } from '@inzetbaar/domain/hours';

import { Prisma } from '../generated/client.ts';
import { searchedWords } from './words.ts';

const EARTH_RADIUS_KM = 6371;

/** The values of a facet, as an array of text, of a row of `found`. */
const FACET_COLUMNS = {
  branch: Prisma.sql`ARRAY[branch]`,
  lane: Prisma.sql`lanes`,
  hours: Prisma.sql`hours`,
  municipality: Prisma.sql`ARRAY[municipality_code]`,
  form: Prisma.sql`forms`,
} as const satisfies Record<VacancyFacet, Prisma.Sql>;

/**
 * Everything that the words, the skills and the radius find; the choices in facets come later, because
 * a facet is counted without its own.
 */
export function foundBy(search: VacancySearch): Prisma.Sql {
  const skillIds = [...new Set(search.skillIds)];
  const withSkills =
    skillIds.length === 0
      ? Prisma.empty
      : Prisma.sql`AND (SELECT count(*) FROM vacancy_skill k
          WHERE k.vacancy_id = v.id AND k.skill_id = ANY (${skillIds}::text[])) = ${skillIds.length}::int`;
  const nearby =
    search.near === null || search.radiusKm === null
      ? Prisma.empty
      : Prisma.sql`AND ${distanceTo(search)} <= ${search.radiusKm}::float8`;
  return Prisma.sql`
    SELECT v.id, v.branch, v.lanes, v.forms, l.municipality_code, v.published_at, s.rank,
      ${distanceTo(search)} AS distance, ${hoursBands()} AS hours
    FROM search_published(${searchedWords(search.words)}::text[]) s
      JOIN vacancy v ON v.id = s.id JOIN location l ON l.id = v.location_id
    WHERE true ${withSkills} ${nearby}`;
}

/** What was chosen in the facets; any one of the values will do, and none means that all will. */
export function chosen(search: VacancySearch, without?: VacancyFacet): Prisma.Sql {
  const conditions = VACANCY_FACETS.flatMap((facet) => {
    const values = facet === without ? [] : chosenIn(search, facet);
    return values.length === 0
      ? []
      : [Prisma.sql`${FACET_COLUMNS[facet]} && ${[...values]}::text[]`];
  });
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ');
}

/**
 * `{"vvt": 12, …}`: how many were found for each value of a facet. Equal lists are counted together
 * first, because there are few different ones.
 */
export function countsOf(search: VacancySearch, facet: VacancyFacet): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_object_agg(c.value, c.count), '{}') FROM (
    SELECT u.value, sum(same.count)::int AS count
    FROM (SELECT ${FACET_COLUMNS[facet]} AS list, count(*) AS count
          FROM found WHERE ${chosen(search, facet)} GROUP BY 1) same
      CROSS JOIN LATERAL unnest(same.list) AS u (value)
    GROUP BY u.value) c)`;
}

export function orderOf({ sort, near }: VacancySearch): Prisma.Sql {
  const newest = Prisma.sql`published_at DESC NULLS LAST, id`;
  if (sort === 'distance' && near !== null) return Prisma.sql`distance, ${newest}`;
  return sort === 'relevance' ? Prisma.sql`rank DESC, ${newest}` : newest;
}

function chosenIn(search: VacancySearch, facet: VacancyFacet): readonly string[] {
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

/** As the crow flies in kilometres (haversine), as `distanceKm` of the domain; null without a place. */
function distanceTo({ near }: VacancySearch): Prisma.Sql {
  if (near === null) return Prisma.sql`NULL::float8`;
  const latitude = Prisma.sql`${near.latitude}::float8`;
  const longitude = Prisma.sql`${near.longitude}::float8`;
  return Prisma.sql`2 * ${EARTH_RADIUS_KM}::float8 * asin(least(1, sqrt(
    sin(radians(l.latitude - ${latitude}) / 2) ^ 2
    + cos(radians(${latitude})) * cos(radians(l.latitude))
      * sin(radians(l.longitude - ${longitude}) / 2) ^ 2)))`;
}

/** The steps that the hours of a vacancy touch, as `hoursBandsOf` of the domain. */
function hoursBands(): Prisma.Sql {
  const bands = HOURS_BANDS.map((band) => {
    const { min, max } = rangeOfHoursBand(band);
    return Prisma.sql`CASE WHEN v.hours_min <= ${max}::float8 AND v.hours_max >= ${min}::float8
      THEN ${band}::text END`;
  });
  return Prisma.sql`array_remove(ARRAY[${Prisma.join(bands)}], NULL)`;
}
