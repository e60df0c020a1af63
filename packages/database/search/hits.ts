import type { VacancySearchHit } from '@inzetbaar/application/ports';
import { BRANCHES } from '@inzetbaar/domain/branches';
import { LANES } from '@inzetbaar/domain/lanes';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';

import { Prisma } from '../generated/client.ts';
import { allOf, oneOf } from '../mapping/index.ts';
import { beginning, FOUND_FROM, FOUND_TO, LESS_THAN, pieces } from './highlights.ts';
import { searchedWords } from './words.ts';

/** A row of `selectHits`; the marked texts are null where no words were asked. */
export interface HitRow {
  id: string;
  title: string;
  description: string;
  markedTitle: string | null;
  markedDescription: string | null;
  organisationId: string;
  organisationName: string;
  municipalityCode: string;
  branch: string;
  lanes: string[];
  forms: string[];
  hoursMin: number;
  hoursMax: number;
  latitude: number;
  longitude: number;
  publishedAt: Date;
}

const MARKS = `StartSel=${FOUND_FROM}, StopSel=${FOUND_TO}`;

/** Published vacancies in the order of the ids, with the found words marked. */
export function selectHits(ids: readonly string[], words: string): Prisma.Sql {
  const searched = searchedWords(words);
  const marked = (column: Prisma.Sql, options: string) =>
    searched.length === 0
      ? Prisma.sql`NULL`
      : Prisma.sql`ts_headline('dutch'::regconfig,
          translate(${column}, ${`<${FOUND_FROM}${FOUND_TO}${LESS_THAN}`}::text, ${LESS_THAN}::text),
          ${anyOf(searched)}, ${`${MARKS}, ${options}`}::text)`;
  return Prisma.sql`
    SELECT v.id, v.title, v.description,
      ${marked(Prisma.sql`v.title`, 'HighlightAll=true')} AS "markedTitle",
      ${marked(Prisma.sql`v.description`, 'MinWords=20, MaxWords=35')} AS "markedDescription",
      v.organisation_id AS "organisationId", o.name AS "organisationName",
      l.municipality_code AS "municipalityCode", v.branch, v.lanes, v.forms,
      v.hours_min AS "hoursMin", v.hours_max AS "hoursMax", l.latitude, l.longitude,
      coalesce(v.published_at, v.updated_at) AS "publishedAt"
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS asked (id, place)
      JOIN vacancy v ON v.id = asked.id AND v.status = 'published'
      JOIN organisation o ON o.id = v.organisation_id
      JOIN location l ON l.id = v.location_id
    ORDER BY asked.place`;
}

/** Any of the words: one that stands in the title only must not keep the others from being marked. */
function anyOf(words: readonly string[]): Prisma.Sql {
  const queries = words.map(
    (word) => Prisma.sql`plainto_tsquery('dutch'::regconfig, ${word}::text)`,
  );
  return Prisma.join(queries, ' || ');
}

export function hitOf(row: HitRow): VacancySearchHit {
  const { markedTitle, markedDescription } = row;
  return {
    id: row.id,
    title: row.title,
    titleHighlight: markedTitle?.includes(FOUND_FROM) ? pieces(markedTitle) : null,
    snippet: markedDescription?.includes(FOUND_FROM)
      ? pieces(markedDescription)
      : beginning(row.description),
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    municipalityCode: row.municipalityCode,
    branch: oneOf(BRANCHES, row.branch, 'vacancy.branch'),
    lanes: allOf(LANES, row.lanes, 'vacancy.lanes'),
    forms: allOf(PLACEMENT_FORMS, row.forms, 'vacancy.forms'),
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    coordinates: { latitude: row.latitude, longitude: row.longitude },
    publishedAt: row.publishedAt,
  };
}
