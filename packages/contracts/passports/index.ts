import { BRANCHES } from '@inzetbaar/domain/branches';
import { BUILD_UP_WEEKS } from '@inzetbaar/domain/hours';
import { ACCESS_KINDS } from '@inzetbaar/domain/identity';
import { LANES } from '@inzetbaar/domain/lanes';
import { FIRST_USED_YEAR, SKILL_SOURCES, WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import { z } from 'zod';
import {
  defineEndpoint,
  id,
  instant,
  line,
  page,
  pageQuery,
  text,
  uniqueList,
  weeklyHours,
} from '../http/index.ts';
import { skillPart } from '../reference/index.ts';
import { entrustmentLevel, skillId, slot } from '../vacancies/vacancy.ts';
import { registration, registrationView } from './registrations.ts';

import { skillWithEvidence } from './evidence.ts';

export * from './evidence.ts';
export * from './registrations.ts';
export * from './sign-offs.ts';
export * from './share-links.ts';

/** Nobody has more; the whole passport is saved and shown at once. */
const PASSPORT_SKILLS_MAX = 500;

export const passportSkill = z.strictObject({
  skillId,
  level: entrustmentLevel,
  source: z.enum(SKILL_SOURCES),
  /** The calendar year in which it was last used; absent: not told. */
  lastUsedYear: z.number().int().min(FIRST_USED_YEAR).max(9999).optional(),
});

export const passportInput = z.strictObject({
  skills: z.array(passportSkill).max(PASSPORT_SKILLS_MAX),
  registrations: z.array(registration).max(10),
  workConditions: uniqueList(z.enum(WORK_CONDITIONS), WORK_CONDITIONS.length),
  /** Weekly hours that the person offers, from-to, and those already worked in other jobs. */
  hoursMin: weeklyHours,
  hoursMax: weeklyHours,
  otherHours: weeklyHours,
  /** How hours are built up at a new place; nobody else sees it, and none in it: all from the first day. */
  buildUp: z
    .array(z.strictObject({ afterWeeks: z.literal(BUILD_UP_WEEKS), hoursPerWeek: weeklyHours }))
    .max(BUILD_UP_WEEKS.length)
    .default([]),
  availability: uniqueList(slot, 28),
  /** Four-digit postcode area of the region; the only thing kept about where somebody lives. */
  postcodeArea: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  maxTravelKm: z.number().min(1).max(200).nullable(),
  wishedBranches: uniqueList(z.enum(BRANCHES), BRANCHES.length),
  wishedForms: uniqueList(z.enum(PLACEMENT_FORMS), PLACEMENT_FORMS.length),
  lanes: uniqueList(z.enum(LANES), 3),
  phone: line(20).nullable(),
  /** A few words of one's own, shown only when released. */
  introductionText: text(1000, 0),
  /** False hides the person from recruiters; the own matches go on. */
  visible: z.boolean(),
});
export type PassportInput = z.infer<typeof passportInput>;

export const passport = z.object({
  ...passportInput.shape,
  skills: z.array(
    z.object({
      ...passportSkill.shape,
      nl: z.string(),
      en: z.string(),
      /** Where a newer version of the language split the skill: its parts, of which the person chooses. */
      splitInto: z.array(skillPart).optional(),
    }),
  ),
  registrations: z.array(registrationView),
  municipality: z.string().nullable(),
  version: z.number().int(),
  updatedAt: instant.nullable(),
});
export type Passport = z.infer<typeof passport>;

const passportHolders = ['candidate', 'trainee'] as const;

export const readPassport = defineEndpoint({
  method: 'get',
  path: '/me/passport',
  tag: 'passport',
  access: passportHolders,
  status: 200,
  etag: true,
  summary: 'The own passport; an empty one before the first time',
  response: passport,
});
export const savePassport = defineEndpoint({
  method: 'put',
  path: '/me/passport',
  tag: 'passport',
  access: passportHolders,
  status: 200,
  etag: true,
  ifMatch: true,
  summary: 'Save the own passport',
  body: passportInput,
  response: passport,
});

/** A passport as a file to keep or to take elsewhere. */
export const passportFile = z.object({
  format: z.literal('inzetbaar.passport'),
  formatVersion: z.literal(1),
  madeAt: instant,
  passport,
  evidence: z.array(skillWithEvidence),
});
export const downloadPassport = defineEndpoint({
  method: 'get',
  path: '/me/passport/file',
  tag: 'passport',
  access: passportHolders,
  status: 200,
  summary: 'The own passport with all evidence, to keep or to take elsewhere (AVG article 20)',
  response: passportFile,
});

export const accessLogEntry = z.object({
  id,
  /** The first look; the same looks within the hour after it are told with it. */
  at: instant,
  lastAt: instant,
  times: z.number().int(),
  kind: z.enum(ACCESS_KINDS),
  organisation: z.object({ id, name: z.string() }).nullable(),
  viewer: z.string(),
  vacancy: z.object({ id, title: z.string() }).nullable(),
  /** What was shown: field names. */
  fields: z.array(z.string()),
});
export type AccessLogEntry = z.infer<typeof accessLogEntry>;

export const listAccessLog = defineEndpoint({
  method: 'get',
  path: '/me/access-log',
  tag: 'privacy',
  access: 'signed-in',
  status: 200,
  summary: 'Who saw what of me, and when',
  query: z.strictObject(pageQuery),
  response: page(accessLogEntry),
});
export const exportMyData = defineEndpoint({
  method: 'get',
  path: '/me/export',
  tag: 'privacy',
  access: 'signed-in',
  status: 200,
  summary: 'Everything that the platform keeps about me (AVG articles 15 and 20)',
  response: z.record(z.string(), z.unknown()),
});
