import { BRANCHES } from '@inzetbaar/domain/branches';
import { LANES } from '@inzetbaar/domain/lanes';
import { z } from 'zod';
import { defineEndpoint, instant } from '../http/index.ts';

/** A count of persons; null where it is withheld because it, or what could be subtracted, is under 5. */
export const withheldCount = z.number().int().nullable();

export const regionInsights = z.object({
  asOf: instant,
  /** Fewest persons in a cell that is shown. */
  threshold: z.number().int(),
  openVacancies: z.object({
    total: z.number().int(),
    byBranch: z.array(z.object({ branch: z.enum(BRANCHES), count: z.number().int() })),
  }),
  people: z.object({
    total: withheldCount,
    byLane: z.array(z.object({ lane: z.enum(LANES), count: withheldCount })),
  }),
  /** The last twelve calendar months, oldest first. */
  byMonth: z.array(
    z.object({ month: z.string(), introductions: withheldCount, placements: withheldCount }),
  ),
  byBranch: z.array(
    z.object({ branch: z.enum(BRANCHES), introductions: withheldCount, placements: withheldCount }),
  ),
});
export type RegionInsights = z.infer<typeof regionInsights>;

export const readRegionInsights = defineEndpoint({
  method: 'get',
  path: '/insights/region',
  tag: 'insights',
  access: ['regional-coordinator', 'platform-admin'],
  status: 200,
  summary: 'The region in numbers; no cell under five persons',
  response: regionInsights,
});
