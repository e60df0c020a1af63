import { IMPORT_FORMATS, IMPORT_ROW_OUTCOMES, IMPORT_STATUSES } from '@inzetbaar/domain/imports';
import { z } from 'zod';
import {
  defineEndpoint,
  flagParameter,
  id,
  idParams,
  instant,
  line,
  page,
  pageQuery,
} from '../http/index.ts';

/** The largest file that an import takes, in bytes. */
export const IMPORT_MAX_BYTES = 25 * 1024 * 1024;
export const IMPORT_MAX_ROWS = 20_000;

export const vacancyImport = z.object({
  id,
  organisation: z.object({ id, name: z.string() }),
  fileName: z.string(),
  format: z.enum(IMPORT_FORMATS),
  /** The text encoding found in the file, such as `utf-8` or `windows-1252`. */
  encoding: z.string(),
  status: z.enum(IMPORT_STATUSES),
  /** Rows in the file, rows handled in this stage, and what became of them. */
  total: z.number().int(),
  handled: z.number().int(),
  outcomes: z.object({
    create: z.number().int(),
    update: z.number().int(),
    unchanged: z.number().int(),
    invalid: z.number().int(),
  }),
  publish: z.boolean(),
  /** Why the file as a whole could not be read. */
  problem: z.string().nullable(),
  createdAt: instant,
  finishedAt: instant.nullable(),
});
export type VacancyImport = z.infer<typeof vacancyImport>;

export const importRow = z.object({
  /** Line in the file where the row starts (CSV), or the position in the list (JSON-LD), from 1. */
  line: z.number().int(),
  externalId: z.string().nullable(),
  title: z.string().nullable(),
  outcome: z.enum(IMPORT_ROW_OUTCOMES),
  vacancyId: id.nullable(),
  issues: z.array(
    z.object({ field: z.string(), code: z.string(), message: z.string(), remedy: z.string() }),
  ),
});
export type ImportRow = z.infer<typeof importRow>;

const owners = ['recruiter', 'organisation-admin'] as const;

export const importVacancies = defineEndpoint({
  method: 'post',
  path: '/imports/vacancies',
  tag: 'imports',
  access: owners,
  status: 202,
  summary:
    'Hand in a CSV (`text/csv`) or schema.org JobPosting (`application/ld+json`) file; a dry run unless `dryRun=false`',
  query: z.strictObject({
    dryRun: flagParameter.optional(),
    organisationId: id.optional(),
    /** Publish the rows that land; otherwise they land as drafts. */
    publish: flagParameter.optional(),
    fileName: line(200).default('import'),
  }),
  bodyKind: 'file',
  fileTypes: ['text/csv', 'application/ld+json', 'application/json'],
  response: vacancyImport,
});
export const listImports = defineEndpoint({
  method: 'get',
  path: '/imports/vacancies',
  tag: 'imports',
  access: owners,
  status: 200,
  summary: 'Imports of the own organisation, newest first',
  query: z.strictObject(pageQuery),
  response: page(vacancyImport),
});
export const readImport = defineEndpoint({
  method: 'get',
  path: '/imports/vacancies/{id}',
  tag: 'imports',
  access: owners,
  status: 200,
  summary: 'An import with its progress',
  params: idParams,
  response: vacancyImport,
});
export const listImportRows = defineEndpoint({
  method: 'get',
  path: '/imports/vacancies/{id}/rows',
  tag: 'imports',
  access: owners,
  status: 200,
  summary: 'The report per row',
  params: idParams,
  query: z.strictObject({ ...pageQuery, outcome: z.enum(IMPORT_ROW_OUTCOMES).optional() }),
  response: page(importRow),
});
export const runImport = defineEndpoint({
  method: 'post',
  path: '/imports/vacancies/{id}/run',
  tag: 'imports',
  access: owners,
  status: 202,
  summary: 'Let the good rows of a checked import land',
  params: idParams,
  response: vacancyImport,
});
