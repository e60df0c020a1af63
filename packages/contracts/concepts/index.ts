import { CONCEPT_KINDS, CONCEPT_SOURCES, OWN_KINDS } from '@inzetbaar/domain/concepts';
import { z } from 'zod';
import { defineEndpoint, instant, page, pageQuery } from '../http/index.ts';

export * from './loads.ts';
export * from './skills-language.ts';

/** An address in another language of a skill or occupation of ours. */
export const conceptKey = z.object({
  ownKind: z.enum(OWN_KINDS),
  ownId: z.string(),
  source: z.enum(CONCEPT_SOURCES),
  /** Kind of the concept there: an occupation has one among the occupations and one among the ISCO groups. */
  kind: z.enum(CONCEPT_KINDS),
  uri: z.string(),
  code: z.string().nullable(),
  label: z.string(),
});

/** The version of another language that was loaded last. */
export const conceptImport = z.object({
  source: z.enum(CONCEPT_SOURCES),
  version: z.string(),
  /** Has to stand wherever the language is used. */
  attribution: z.string(),
  importedAt: instant,
  concepts: z.number().int(),
  keys: z.number().int(),
});

export const listConceptKeys = defineEndpoint({
  method: 'get',
  path: '/concept-keys',
  tag: 'reference',
  access: 'signed-in',
  status: 200,
  summary:
    'Addresses in ESCO, ISCO and CompetentNL of our skills and occupations, for exchanging data',
  query: z.strictObject({
    ...pageQuery,
    source: z.enum(CONCEPT_SOURCES).optional(),
    ownKind: z.enum(OWN_KINDS).optional(),
  }),
  response: page(conceptKey),
});

export const listConceptImports = defineEndpoint({
  method: 'get',
  path: '/concept-imports',
  tag: 'reference',
  access: 'public',
  status: 200,
  summary: 'Which versions of other languages are loaded, and whose they are',
  query: z.strictObject(pageQuery),
  response: page(conceptImport),
});
