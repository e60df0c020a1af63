import { LEGAL_TITLES, RESERVED_PROCEDURES } from '@inzetbaar/domain/law';
import { z } from 'zod';
import { defineEndpoint, idParams } from '../http/index.ts';
import { entrustmentLevel } from '../vacancies/vacancy.ts';

/** A rounded count of people; null: withheld, because it would be about too few. */
const people = z.number().int().nullable();

/** One requirement of the vacancy. */
export const reachRequirement = z.discriminatedUnion('kind', [
  /** Nobody can waive it: a protected title (one of these will do), or a reserved procedure. */
  z.object({
    kind: z.literal('law'),
    titles: z.array(z.enum(LEGAL_TITLES)),
    reservedProcedures: z.array(z.enum(RESERVED_PROCEDURES)),
  }),
  z.object({ kind: z.literal('hours'), hoursMin: z.number(), hoursMax: z.number() }),
  z.object({ kind: z.literal('travel') }),
  z.object({
    kind: z.literal('skill'),
    skillId: z.string(),
    nl: z.string(),
    en: z.string(),
    level: entrustmentLevel,
    /** Of the training that closes the gap; null: none is known. */
    trainingWeeks: z.number().nullable(),
  }),
]);
export type ReachRequirementView = z.infer<typeof reachRequirement>;

export const reach = z.object({
  /** Everybody who is visible in the region. */
  people,
  /** Who could do it now (0 weeks) and after so many weeks of training together; never falling. */
  within: z.array(z.object({ weeks: z.number().int(), people })),
  /** The requirement that excludes most people; null: none excludes enough to tell. */
  hardest: z
    .object({
      requirement: reachRequirement,
      /** Who does not meet it, whatever else they miss. */
      excludes: z.number().int(),
      /** Who meets everything else. */
      onlyByThis: people,
    })
    .nullable(),
});
export type ReachView = z.infer<typeof reach>;

export const vacancyReach = z.object({
  /** Counts under this number are withheld. */
  smallestTold: z.number().int(),
  /** Null: the requirements were changed so often today that no more is told before tomorrow. */
  reach: reach.nullable(),
});
export type VacancyReachView = z.infer<typeof vacancyReach>;

export const readVacancyReach = defineEndpoint({
  method: 'get',
  path: '/vacancies/{id}/reach',
  tag: 'matching',
  access: ['recruiter'],
  status: 200,
  summary:
    'How many people could do a vacancy now and after training, rounded, and what excludes most',
  params: idParams,
  response: vacancyReach,
});
