import { BRANCHES } from '@inzetbaar/domain/branches';
import { HOURS_BANDS } from '@inzetbaar/domain/hours';
import { LANES } from '@inzetbaar/domain/lanes';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import { VACANCY_PAUSE_REASONS, VACANCY_STATUSES } from '@inzetbaar/domain/vacancies';
import { z } from 'zod';
import { flagParameter, id, instant, line, listParameter, pageQuery } from '../http/index.ts';
import { organisationSummary, skillId } from './vacancy.ts';

export const VACANCY_SORTS = ['relevance', 'fit', 'distance', 'newest'] as const;

export { HOURS_BANDS };

export const vacancySearchQuery = z.strictObject({
  ...pageQuery,
  q: line(200, 0).default(''),
  skill: listParameter(skillId),
  lane: listParameter(z.enum(LANES)),
  branch: listParameter(z.enum(BRANCHES)),
  form: listParameter(z.enum(PLACEMENT_FORMS)),
  hours: listParameter(z.enum(HOURS_BANDS)),
  municipality: listParameter(line(20)),
  /** A municipality (code or name) or a postcode area (four digits). */
  near: line(80).optional(),
  radiusKm: z.coerce.number().min(1).max(200).optional(),
  sort: z.enum(VACANCY_SORTS).optional(),
  /** Only vacancies of the own organisation, in every status; then `status` filters. */
  mine: flagParameter.optional(),
  status: listParameter(z.enum(VACANCY_STATUSES)),
  /** With `mine`: only those that ask a skill which a newer version of the language split. */
  split: flagParameter.optional(),
});
export type VacancySearchQuery = z.output<typeof vacancySearchQuery>;

/** Text with the found words marked: even pieces are plain, odd pieces are found words. */
export const highlighted = z.array(z.string());

export const vacancyHit = z.object({
  id,
  title: z.string(),
  titleHighlight: highlighted.nullable(),
  snippet: highlighted,
  organisation: organisationSummary,
  municipality: z.object({ code: z.string(), name: z.string() }),
  branch: z.enum(BRANCHES),
  lanes: z.array(z.enum(LANES)),
  forms: z.array(z.enum(PLACEMENT_FORMS)),
  hoursMin: z.number(),
  hoursMax: z.number(),
  distanceKm: z.number().nullable(),
  /** 0-100, only with `sort=fit` or where the reader has a passport; null otherwise. */
  score: z.number().nullable(),
  status: z.enum(VACANCY_STATUSES),
  /** Of an own one that the platform paused: why. */
  pauseReason: z.enum(VACANCY_PAUSE_REASONS).optional(),
  publishedAt: instant.nullable(),
});
export type VacancyHit = z.infer<typeof vacancyHit>;

const facetCounts = z.array(z.object({ value: z.string(), count: z.number().int() }));

export const vacancySearchPage = z.object({
  items: z.array(vacancyHit),
  nextCursor: z.string().nullable(),
  total: z.number().int(),
  facets: z.object({
    branch: facetCounts,
    lane: facetCounts,
    hours: facetCounts,
    municipality: facetCounts,
    form: facetCounts,
  }),
  /** True while Meilisearch is down and PostgreSQL answers. */
  degraded: z.boolean(),
});
export type VacancySearchPage = z.infer<typeof vacancySearchPage>;
