import { BLOCK_KINDS } from '@inzetbaar/domain/matching';
import { z } from 'zod';
import { defineEndpoint, id, idParams, page, pageQuery } from '../http/index.ts';
import { pseudonym, visibleProfile } from '../introductions/index.ts';
import { nearTraining } from '../trainings/training.ts';
import { vacancyHit } from '../vacancies/index.ts';
import { explanation, lawRow, recruiterExplanation } from './explanation.ts';

export * from './explanation.ts';
export * from './adaptations.ts';
export * from './reach.ts';

export const whatIfOption = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hours'), extraHours: z.number(), extraReady: z.number().int() }),
  z.object({ kind: z.literal('travel'), extraKm: z.number(), extraReady: z.number().int() }),
  z.object({
    kind: z.literal('training'),
    skillId: z.string(),
    nl: z.string(),
    en: z.string(),
    trainingWeeks: z.number(),
    extraReady: z.number().int(),
  }),
]);
export type WhatIfOptionView = z.infer<typeof whatIfOption>;

export const myMatch = z.object({ vacancy: vacancyHit, explanation });
export type MyMatch = z.infer<typeof myMatch>;

export const myMatchPage = z.object({
  ...page(myMatch).shape,
  /** Why there is nothing to rank: the passport misses something; null when it was ranked. */
  notRanked: z.enum(['no-passport', 'no-lane']).nullable(),
  /** Over everything that is open. */
  counts: z.object({
    open: z.number().int(),
    fitting: z.number().int(),
    ready: z.number().int(),
    blocked: z.record(z.enum(BLOCK_KINDS), z.number().int()),
  }),
  whatIf: z.array(whatIfOption),
  /** Trainings that are offered for what is missing on this page, those that close first on top. */
  trainings: z.array(nearTraining),
  weightsVersion: z.string(),
});
export type MyMatchPage = z.infer<typeof myMatchPage>;

const passportHolders = ['candidate', 'trainee'] as const;

export const listMyMatches = defineEndpoint({
  method: 'get',
  path: '/me/matches',
  tag: 'matching',
  access: passportHolders,
  status: 200,
  summary: 'Everything that is open, ranked for me, with reasons and what-if',
  query: z.strictObject({
    ...pageQuery,
    /** `fitting`: nothing stands in the way; `blocked`: something does, with the reasons. */
    include: z.enum(['fitting', 'blocked', 'all']).default('all'),
  }),
  response: myMatchPage,
});
export const readMyMatch = defineEndpoint({
  method: 'get',
  path: '/me/matches/{id}',
  tag: 'matching',
  access: passportHolders,
  status: 200,
  summary: 'Why one vacancy fits me, or does not, and which trainings help',
  params: idParams,
  response: z.object({ ...myMatch.shape, trainings: z.array(nearTraining) }),
});

export const personMatch = z.object({
  pseudonym,
  profile: visibleProfile,
  explanation: recruiterExplanation,
  /** An open introduction between this person and this vacancy. */
  introductionId: id.nullable(),
});
export type PersonMatch = z.infer<typeof personMatch>;

/** Without counts over everybody: exact ones could be subtracted; `GET …/reach` tells protected ones. */
export const personMatchPage = z.object({
  ...page(personMatch).shape,
  weightsVersion: z.string(),
});
export type PersonMatchPage = z.infer<typeof personMatchPage>;

export const listPeopleForVacancy = defineEndpoint({
  method: 'get',
  path: '/vacancies/{id}/matches',
  tag: 'matching',
  access: ['recruiter'],
  status: 200,
  summary: 'People who can be found, ranked for a vacancy, by pseudonym',
  params: idParams,
  query: z.strictObject(pageQuery),
  response: personMatchPage,
});

/** How the ranking is made: shown to everybody, also before signing in. */
export const matchingModel = z.object({
  weights: z.object({
    version: z.string(),
    parts: z.array(
      z.object({
        part: z.string(),
        points: z.number(),
        reason: z.object({ nl: z.string(), en: z.string() }),
      }),
    ),
    settings: z.array(
      z.object({
        name: z.string(),
        value: z.string(),
        reason: z.object({ nl: z.string(), en: z.string() }),
      }),
    ),
  }),
  law: z.array(lawRow),
});
export type MatchingModel = z.infer<typeof matchingModel>;

export const readMatchingModel = defineEndpoint({
  method: 'get',
  path: '/matching-model',
  tag: 'matching',
  access: 'public',
  status: 200,
  summary: 'Weights with their reasons, and the law that can block',
  response: matchingModel,
});
