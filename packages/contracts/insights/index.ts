import { BRANCHES } from '@inzetbaar/domain/branches';
import { LANES } from '@inzetbaar/domain/lanes';
import { z } from 'zod';
import { defineEndpoint, idParams, instant } from '../http/index.ts';
import { organisationSummary } from '../vacancies/vacancy.ts';

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

export const regionResponseTimes = z.object({
  /** First day that counts, and the Monday before which it ends. */
  from: z.string(),
  before: z.string(),
  /** Fewest persons behind a figure that is shown. */
  threshold: z.number().int(),
  employers: z.array(
    z.object({
      organisation: organisationSummary,
      /** What it promises, in working days. */
      responseDays: z.number().int(),
      /** Working days that half of its answers took at most. */
      medianDays: withheldCount,
      /** Hundredths that came in time, in steps of 25. */
      inTimePercent: withheldCount,
    }),
  ),
});
export type RegionResponseTimes = z.infer<typeof regionResponseTimes>;

export const readRegionResponseTimes = defineEndpoint({
  method: 'get',
  path: '/insights/response-times',
  tag: 'insights',
  access: ['regional-coordinator', 'platform-admin'],
  status: 200,
  summary: 'How fast employers answer who waits; no figure about fewer than five persons',
  response: regionResponseTimes,
});

export const ownResponseTimes = z.object({
  from: z.string(),
  responseDays: z.number().int(),
  /** Answers that were given, or that had their last day without one. */
  answers: z.number().int(),
  inTime: z.number().int(),
  medianDays: z.number().int().nullable(),
});

export const readOwnResponseTimes = defineEndpoint({
  method: 'get',
  path: '/organisations/{id}/response-times',
  tag: 'insights',
  access: ['recruiter', 'organisation-admin'],
  status: 200,
  summary: 'How the own organisation answered in the last 90 days',
  params: idParams,
  response: ownResponseTimes,
});
