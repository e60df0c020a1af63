import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import { WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import {
  APPENDIX_FORMAT,
  CASE_OUTCOMES,
  CASE_STATUSES,
  DEADLINE_STATES,
  EFFORT_KINDS,
  EFFORT_LIMITS,
  EFFORT_PARTIES,
  EFFORT_REASONS,
  EFFORT_RESULTS,
  EXEMPTION_GROUNDS,
  HAND_EFFORT_KINDS,
  OBLIGATIONS,
  TRACK_ONE_PROSPECTS,
} from '@inzetbaar/domain/second-track';
import { z } from 'zod';
import {
  calendarDate,
  defineEndpoint,
  id,
  idParams,
  instant,
  line,
  nothing,
  page,
  pageQuery,
  pdf,
  text,
} from '../http/index.ts';
import { deadlineBy } from './case.ts';

/** A kind and a day are enough; without a result it is the usual one of the kind. */
export const effortToRecord = z.strictObject({
  kind: z.enum(HAND_EFFORT_KINDS),
  on: calendarDate,
  result: z.enum(EFFORT_RESULTS).optional(),
  reason: z.enum(EFFORT_REASONS).nullable().default(null),
  organisation: line(EFFORT_LIMITS.organisation).nullable().default(null),
  note: text(EFFORT_LIMITS.note, 0).nullable().default(null),
});

const told = {
  on: z.string(),
  kind: z.enum(EFFORT_KINDS),
  by: z.enum(EFFORT_PARTIES),
  result: z.enum(EFFORT_RESULTS),
  reason: z.enum(EFFORT_REASONS).nullable(),
  /** Of a placement. */
  form: z.enum(PLACEMENT_FORMS).nullable(),
  /** Of a search: how many vacancies fitted. */
  count: z.number().int().nullable(),
  /** As it was called then. */
  organisation: z.string().nullable(),
  subject: z.string().nullable(),
  note: z.string().nullable(),
  source: z.enum(['platform', 'hand']),
};

const effort = z.object({
  id,
  ...told,
  recordedAt: instant,
  /** The reader can correct it or take it back. */
  isMine: z.boolean(),
});
export type EffortItem = z.infer<typeof effort>;

const appendix = z.object({
  /** Rises with every change of what the appendix tells, or how. */
  format: z.literal(APPENDIX_FORMAT),
  asOf: z.string(),
  case: z.object({
    number: z.string(),
    employee: z.string(),
    employer: z.string(),
    openedOn: z.string(),
    status: z.enum(CASE_STATUSES),
    outcome: z.enum(CASE_OUTCOMES).nullable(),
    firstDay: z.string(),
    lastDay: z.string().nullable(),
    week: z.number().int(),
    contractHours: z.number(),
    workedHours: z.number(),
    prospect: z.enum(TRACK_ONE_PROSPECTS),
    conditions: z.array(z.object({ condition: z.enum(WORK_CONDITIONS), until: z.string() })),
  }),
  course: z.array(z.object({ on: z.string(), status: z.enum(CASE_STATUSES) })),
  deadlines: z.array(
    z.object({
      obligation: z.enum(OBLIGATIONS),
      by: deadlineBy,
      dueOn: z.string(),
      state: z.enum(DEADLINE_STATES),
      doneOn: z.string().nullable(),
      exemption: z
        .object({
          ground: z.enum(EXEMPTION_GROUNDS),
          since: z.string(),
          until: z.string().nullable(),
        })
        .nullable(),
      source: z.string(),
    }),
  ),
  efforts: z.array(z.object(told)),
  kinds: z.array(z.object({ kind: z.enum(EFFORT_KINDS), count: z.number().int() })),
  reasons: z.array(z.object({ reason: z.enum(EFFORT_REASONS), count: z.number().int() })),
  sources: z.array(z.string()),
});
export type AppendixView = z.infer<typeof appendix>;

const shared = { tag: 'second-track', access: 'signed-in' } as const;
const effortParams = z.strictObject({ id, effortId: id });

export const listEfforts = defineEndpoint({
  ...shared,
  method: 'get',
  path: '/second-track/cases/{id}/efforts',
  status: 200,
  summary: 'What was done in a case to find work elsewhere, latest first',
  params: idParams,
  query: z.strictObject(pageQuery),
  response: page(effort),
});
export const recordEffort = defineEndpoint({
  ...shared,
  method: 'post',
  path: '/second-track/cases/{id}/efforts',
  status: 201,
  summary: 'Write down what was done, as the employee or a case manager',
  params: idParams,
  body: effortToRecord,
  response: effort,
});
export const correctEffort = defineEndpoint({
  ...shared,
  method: 'post',
  path: '/second-track/cases/{id}/efforts/{effortId}/corrections',
  status: 201,
  summary: 'Put something else in the place of what the own side wrote down; both are kept',
  params: effortParams,
  body: effortToRecord,
  response: effort,
});
export const takeBackEffort = defineEndpoint({
  ...shared,
  method: 'delete',
  path: '/second-track/cases/{id}/efforts/{effortId}',
  status: 204,
  summary: 'Say that what the own side wrote down did not take place; the rows are kept',
  params: effortParams,
  response: nothing,
});
export const readAppendix = defineEndpoint({
  ...shared,
  method: 'get',
  path: '/second-track/cases/{id}/appendix',
  status: 200,
  summary: 'The appendix to the re-integration report, as the case stood at the end of a day',
  params: idParams,
  query: z.strictObject({ on: calendarDate }),
  response: appendix,
});
export const printAppendix = defineEndpoint({
  ...shared,
  method: 'get',
  path: '/second-track/cases/{id}/appendix/pdf',
  status: 200,
  summary: 'The same appendix as PDF; of a day that is over, the same bytes every time',
  params: idParams,
  query: z.strictObject({ on: calendarDate, language: z.enum(['nl', 'en']).default('nl') }),
  response: pdf,
  responseType: 'application/pdf',
});
