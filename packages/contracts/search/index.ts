import { FOUND_KINDS } from '@inzetbaar/domain/search';
import { z } from 'zod';
import { defineEndpoint, line } from '../http/index.ts';

/** One thing that was found; the kind of its group says where it leads. */
export const foundItem = z.object({
  id: z.string(),
  label: z.string(),
  /** The label in English; null where there is only the one that its owner wrote. */
  labelEn: z.string().nullable(),
  /** What tells it from others with the same label; null where nothing does. */
  detail: z.string().nullable(),
});
export type FoundItem = z.infer<typeof foundItem>;

export const foundGroup = z.object({
  kind: z.enum(FOUND_KINDS),
  items: z.array(foundItem),
  hasMore: z.boolean(),
});
export type FoundGroup = z.infer<typeof foundGroup>;

export const searchEverything = defineEndpoint({
  method: 'get',
  path: '/search',
  tag: 'search',
  access: 'signed-in',
  status: 200,
  summary:
    'Occupations, skills, published vacancies and open trainings by everyday words, a few of each',
  query: z.strictObject({
    q: line(100, 0).default(''),
    /** Per group. */
    limit: z.coerce.number().int().min(1).max(10).default(4),
  }),
  response: z.object({
    /** Only groups in which something was found. */
    groups: z.array(foundGroup),
    /** True while Meilisearch is down and PostgreSQL finds the vacancies. */
    degraded: z.boolean(),
  }),
});
