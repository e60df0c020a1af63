import { BRANCHES } from '@inzetbaar/domain/branches';
import { ANSWER_RULES } from '@inzetbaar/domain/introductions';
import { z } from 'zod';
import {
  calendarDate,
  defineEndpoint,
  flagParameter,
  id,
  idParams,
  line,
  nothing,
  page,
  pageQuery,
  text,
} from '../http/index.ts';

export const location = z.object({
  id,
  name: z.string(),
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  municipality: z.object({ code: z.string(), name: z.string() }),
  latitude: z.number(),
  longitude: z.number(),
});
export type Location = z.infer<typeof location>;

export const organisation = z.object({
  id,
  slug: z.string(),
  name: z.string(),
  about: z.string(),
  branches: z.array(z.enum(BRANCHES)),
  /** Working days within which it answers who waits. */
  responseDays: z.number().int(),
  /** Since when it takes part no longer. */
  leftOn: calendarDate.nullable(),
  locations: z.array(location),
});
export type Organisation = z.infer<typeof organisation>;

export const organisationInput = z.strictObject({
  name: line(120),
  about: text(2000, 0),
  branches: z.array(z.enum(BRANCHES)).min(1).max(BRANCHES.length),
  /** Working days; left out at the beginning, it is the usual number. */
  responseDays: z.number().int().min(ANSWER_RULES.leastDays).max(ANSWER_RULES.mostDays).optional(),
});
/** Coordinates may be left out: then those of the postcode area, or else of the municipality, are used. */
export const locationInput = z.strictObject({
  name: line(120),
  street: line(160).nullable().default(null),
  postcode: line(10).nullable().default(null),
  /** CBS code (`GM0935`) or name. */
  municipality: line(80),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});

export const listOrganisations = defineEndpoint({
  method: 'get',
  path: '/organisations',
  tag: 'organisations',
  access: 'signed-in',
  status: 200,
  summary: 'Organisations of the region',
  query: z.strictObject({ ...pageQuery, mine: flagParameter.optional() }),
  response: page(organisation),
});
export const readOrganisation = defineEndpoint({
  method: 'get',
  path: '/organisations/{id}',
  tag: 'organisations',
  access: 'signed-in',
  status: 200,
  etag: true,
  summary: 'One organisation with its locations',
  params: idParams,
  response: organisation,
});
export const createOrganisation = defineEndpoint({
  method: 'post',
  path: '/organisations',
  tag: 'organisations',
  access: ['platform-admin'],
  status: 201,
  etag: true,
  summary: 'Add an organisation',
  body: organisationInput,
  response: organisation,
});
export const updateOrganisation = defineEndpoint({
  method: 'patch',
  path: '/organisations/{id}',
  tag: 'organisations',
  access: ['organisation-admin', 'platform-admin'],
  status: 200,
  etag: true,
  ifMatch: true,
  summary: 'Change an organisation',
  params: idParams,
  body: organisationInput.partial(),
  response: organisation,
});
export const endParticipation = defineEndpoint({
  method: 'post',
  path: '/organisations/{id}/leave',
  tag: 'organisations',
  access: ['platform-admin'],
  status: 200,
  etag: true,
  summary: 'End the participation of an organisation and everything that it has open',
  params: idParams,
  response: organisation,
});
export const resumeParticipation = defineEndpoint({
  method: 'post',
  path: '/organisations/{id}/return',
  tag: 'organisations',
  access: ['platform-admin'],
  status: 200,
  etag: true,
  summary: 'Let an organisation that left take part again',
  params: idParams,
  response: organisation,
});
export const addLocation = defineEndpoint({
  method: 'post',
  path: '/organisations/{id}/locations',
  tag: 'organisations',
  access: ['organisation-admin', 'platform-admin'],
  status: 201,
  summary: 'Add a location to an organisation',
  params: idParams,
  body: locationInput,
  response: location,
});
const locationParams = z.strictObject({ id, locationId: id });
export const changeLocation = defineEndpoint({
  method: 'put',
  path: '/organisations/{id}/locations/{locationId}',
  tag: 'organisations',
  access: ['organisation-admin', 'platform-admin'],
  status: 200,
  summary: 'Change a location; the vacancies there move along with it',
  params: locationParams,
  body: locationInput,
  response: location,
});
export const removeLocation = defineEndpoint({
  method: 'delete',
  path: '/organisations/{id}/locations/{locationId}',
  tag: 'organisations',
  access: ['organisation-admin', 'platform-admin'],
  status: 204,
  summary: 'Remove a location that no vacancy uses, neither an open nor an old one',
  params: locationParams,
  response: nothing,
});
