import { BRANCHES } from '@inzetbaar/domain/branches';
import { LEGAL_TITLES, RESERVED_PROCEDURES } from '@inzetbaar/domain/law';
import { z } from 'zod';
import { skillId, skillRequirement } from '../vacancies/vacancy.ts';
import { defineEndpoint, page, pageQuery } from '../http/index.ts';

const searchQuery = z.strictObject({ ...pageQuery, q: z.string().max(100).default('') });

/** One of the skills that a skill was split into. */
export const skillPart = z.object({
  skillId,
  nl: z.string(),
  en: z.string(),
  description: z.string(),
});
export type SkillPart = z.infer<typeof skillPart>;

export const skillItem = z.object({
  id: z.string(),
  group: z.string(),
  nl: z.string(),
  en: z.string(),
  description: z.string(),
  procedure: z.enum(RESERVED_PROCEDURES).nullable(),
  /** Where a newer version of the language split the skill: its parts, to choose from. */
  splitInto: z.array(skillPart).optional(),
});
export type SkillItem = z.infer<typeof skillItem>;

export const listSkills = defineEndpoint({
  method: 'get',
  path: '/skills',
  tag: 'reference',
  access: 'signed-in',
  status: 200,
  summary: 'Skills by everyday words; `ids` looks them up',
  query: z.strictObject({ ...searchQuery.shape, ids: z.string().max(4000).optional() }),
  response: page(skillItem),
});

export const skillGroup = z.object({ id: z.string(), nl: z.string(), en: z.string() });

export const listSkillGroups = defineEndpoint({
  method: 'get',
  path: '/skill-groups',
  tag: 'reference',
  access: 'signed-in',
  status: 200,
  summary: 'The groups of skills, in the order in which they are shown',
  response: z.object({ items: z.array(skillGroup) }),
});

export const occupationItem = z.object({
  id: z.string(),
  nl: z.string(),
  en: z.string(),
  branches: z.array(z.enum(BRANCHES)),
  titles: z.array(z.enum(LEGAL_TITLES)),
  skills: z.array(skillRequirement),
});
export type OccupationItem = z.infer<typeof occupationItem>;

export const listOccupations = defineEndpoint({
  method: 'get',
  path: '/occupations',
  tag: 'reference',
  access: 'signed-in',
  status: 200,
  summary: 'Occupations by everyday words, with the skills they usually ask for',
  query: searchQuery,
  response: page(occupationItem),
});

export const lifeArea = z.object({
  id: z.string(),
  nl: z.string(),
  en: z.string(),
  note: z.object({ nl: z.string(), en: z.string() }),
  source: z.enum(['home', 'volunteering']),
  skills: z.array(z.string()),
});
export type LifeAreaItem = z.infer<typeof lifeArea>;

export const listLifeAreas = defineEndpoint({
  method: 'get',
  path: '/life-areas',
  tag: 'reference',
  access: 'signed-in',
  status: 200,
  summary: 'What people do beside paid work, with the skills that come of it',
  response: z.object({ items: z.array(lifeArea) }),
});

/** A municipality or a postcode area of the region: what `near` takes. */
export const place = z.object({
  code: z.string(),
  kind: z.enum(['municipality', 'postcode-area']),
  name: z.string(),
  municipality: z.string(),
});
export type Place = z.infer<typeof place>;

export const listPlaces = defineEndpoint({
  method: 'get',
  path: '/places',
  tag: 'reference',
  access: 'signed-in',
  status: 200,
  summary: 'Municipalities and postcode areas of the region by name or digits',
  query: searchQuery,
  response: page(place),
});
