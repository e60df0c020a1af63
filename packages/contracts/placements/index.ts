import {
  PLACEMENT_END_REASONS,
  PLACEMENT_FORMS,
  PLACEMENT_STATUSES,
  PLACEMENT_TRANSITION_NAMES,
} from '@inzetbaar/domain/placements';
import { z } from 'zod';
import {
  calendarDate,
  defineEndpoint,
  id,
  idParams,
  instant,
  listParameter,
  page,
  pageQuery,
  weeklyHours,
} from '../http/index.ts';
import { organisationSummary } from '../vacancies/vacancy.ts';

export * from './agreements.ts';
export {
  type Agreement,
  agreementTerms,
  evaluationInput,
  linkSignatureInput,
  signatureInput,
  signingLinkInput,
} from './agreement.ts';

export const placement = z.object({
  id,
  side: z.enum(['candidate', 'employer']),
  introductionId: id,
  vacancy: z.object({ id, title: z.string(), organisation: organisationSummary }),
  /** For the employer: the released name, or the pseudonym. */
  person: z.string(),
  /** True where `person` is a name, false where it is a pseudonym. */
  named: z.boolean(),
  form: z.enum(PLACEMENT_FORMS),
  hoursPerWeek: z.number(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  status: z.enum(PLACEMENT_STATUSES),
  reason: z.enum(PLACEMENT_END_REASONS).nullable(),
  transitions: z.array(z.enum(PLACEMENT_TRANSITION_NAMES)),
  createdAt: instant,
  updatedAt: instant,
});
export type Placement = z.infer<typeof placement>;

const parties = ['candidate', 'trainee', 'recruiter'] as const;

export const createPlacement = defineEndpoint({
  method: 'post',
  path: '/placements',
  tag: 'placements',
  access: ['recruiter'],
  status: 201,
  summary:
    'Propose a placement after an introduction that succeeded; takes from the vacancy’s capacity',
  body: z.strictObject({
    introductionId: id,
    form: z.enum(PLACEMENT_FORMS),
    hoursPerWeek: weeklyHours.refine((hours) => hours > 0, { error: 'too_small' }),
    startsOn: calendarDate,
    endsOn: calendarDate.nullable().default(null),
  }),
  response: placement,
});
export const listPlacements = defineEndpoint({
  method: 'get',
  path: '/placements',
  tag: 'placements',
  access: parties,
  status: 200,
  summary: 'The own placements, or those of the own organisation',
  query: z.strictObject({
    ...pageQuery,
    side: z.enum(['candidate', 'employer']).optional(),
    vacancyId: id.optional(),
    status: listParameter(z.enum(PLACEMENT_STATUSES)),
  }),
  response: page(placement),
});
export const readPlacement = defineEndpoint({
  method: 'get',
  path: '/placements/{id}',
  tag: 'placements',
  access: parties,
  status: 200,
  summary: 'One placement',
  params: idParams,
  response: placement,
});
export const changePlacement = defineEndpoint({
  method: 'post',
  path: '/placements/{id}/{transition}',
  tag: 'placements',
  access: parties,
  status: 200,
  summary: 'Confirm, decline, cancel, start, complete or end early',
  params: z.strictObject({ id, transition: z.enum(PLACEMENT_TRANSITION_NAMES) }),
  body: z.strictObject({ reason: z.enum(PLACEMENT_END_REASONS).optional() }),
  response: placement,
});
