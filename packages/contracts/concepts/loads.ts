import {
  CONCEPT_KINDS,
  CONCEPT_LOAD_FAULTS,
  CONCEPT_PROBLEMS,
  CONCEPT_SOURCES,
} from '@inzetbaar/domain/concepts';
import { IMPORT_STATUSES } from '@inzetbaar/domain/imports';
import { z } from 'zod';
import { IMPORT_MAX_BYTES } from '../imports/index.ts';
import { defineEndpoint, id, idParams, instant, line, page, pageQuery } from '../http/index.ts';

/** All files of a language together, in bytes: what a body may be, without what stands between files. */
export const CONCEPT_FILES_MAX_BYTES = IMPORT_MAX_BYTES - 64 * 1024;

const count = z.number().int();
/** How many there are, and the first of them by name. */
const namedFew = z.object({ count, named: z.array(z.string()) });

export const conceptReport = z.object({
  /** The files that were read; others that were handed in are left alone. */
  files: z.array(z.object({ name: z.string(), rows: count })),
  read: z.partialRecord(z.enum(CONCEPT_KINDS), count),
  concepts: z.object({ added: count, changed: count, unchanged: count, gone: count }),
  /** Addresses of our own skills and occupations. */
  keys: z.object({ added: count, unchanged: count, gone: count }),
  /** The first of `problemCount`; with any of them nothing lands. */
  problems: z.array(
    z.object({
      file: z.string(),
      /** Line on which the row starts, from 1; null for what is wrong with the whole file. */
      line: count.nullable(),
      code: z.enum(CONCEPT_PROBLEMS),
      message: z.string(),
      value: z.string(),
    }),
  ),
  problemCount: count,
  notes: z.object({
    addressesGone: namedFew,
    iscoDiffers: namedFew,
    sameLabel: namedFew,
    elsewhere: namedFew,
  }),
  /** False where everything was there already. */
  landed: z.boolean(),
});
export type ConceptReport = z.infer<typeof conceptReport>;

export const conceptLoad = z.object({
  id,
  source: z.enum(CONCEPT_SOURCES),
  version: z.string(),
  status: z.enum(IMPORT_STATUSES),
  /** Sizes in bytes. */
  files: z.array(z.object({ name: z.string(), size: count })),
  /** Rows that were read; null until then. */
  rows: count.nullable(),
  fault: z.enum(CONCEPT_LOAD_FAULTS).nullable(),
  report: conceptReport.nullable(),
  createdAt: instant,
  finishedAt: instant.nullable(),
});
export type ConceptLoad = z.infer<typeof conceptLoad>;

const administrators = ['platform-admin'] as const;

export const loadConcepts = defineEndpoint({
  method: 'post',
  path: '/imports/concepts',
  tag: 'imports',
  access: administrators,
  status: 202,
  summary: 'Hand in the files of ESCO or CompetentNL for checking; nothing lands yet',
  query: z.strictObject({ source: z.enum(CONCEPT_SOURCES), version: line(40) }),
  bodyKind: 'file',
  fileTypes: ['multipart/form-data'],
  response: conceptLoad,
});
export const listConceptLoads = defineEndpoint({
  method: 'get',
  path: '/imports/concepts',
  tag: 'imports',
  access: administrators,
  status: 200,
  summary: 'Files of other languages that were handed in, newest first',
  query: z.strictObject(pageQuery),
  response: page(conceptLoad),
});
export const readConceptLoad = defineEndpoint({
  method: 'get',
  path: '/imports/concepts/{id}',
  tag: 'imports',
  access: administrators,
  status: 200,
  summary: 'How far they are, and the report',
  params: idParams,
  response: conceptLoad,
});
export const confirmConceptLoad = defineEndpoint({
  method: 'post',
  path: '/imports/concepts/{id}/run',
  tag: 'imports',
  access: administrators,
  status: 202,
  summary: 'Let files that were checked land, all of it or nothing',
  params: idParams,
  response: conceptLoad,
});
