import { JOB_ADAPTATION_IDS } from '@inzetbaar/domain/vacancies';
import { defineEndpoint, idParams, uniqueList } from '../http/index.ts';
import { vacancyProposals, vacancyText } from './proposals.ts';
import { vacancySearchPage, vacancySearchQuery } from './search.ts';
import { z } from 'zod';
import { jobAdaptation, vacancy, vacancyInput, vacancyPatch } from './vacancy.ts';

export * from './proposals.ts';
export * from './search.ts';
export * from './vacancy.ts';

const owners = ['recruiter', 'organisation-admin'] as const;

export const searchVacancies = defineEndpoint({
  method: 'get',
  path: '/vacancies',
  tag: 'vacancies',
  access: 'signed-in',
  status: 200,
  summary: 'Search vacancies, with facets',
  query: vacancySearchQuery,
  response: vacancySearchPage,
});
export const createVacancy = defineEndpoint({
  method: 'post',
  path: '/vacancies',
  tag: 'vacancies',
  access: owners,
  status: 201,
  etag: true,
  summary: 'Write a vacancy; it starts as a draft',
  body: vacancyInput,
  response: vacancy,
});
export const proposeFromText = defineEndpoint({
  method: 'post',
  path: '/vacancies/proposals',
  tag: 'vacancies',
  access: owners,
  status: 200,
  summary: 'Read what a pasted vacancy text asks, with the phrases it came from; keeps nothing',
  body: vacancyText,
  response: vacancyProposals,
});
export const readVacancy = defineEndpoint({
  method: 'get',
  path: '/vacancies/{id}',
  tag: 'vacancies',
  access: 'signed-in',
  status: 200,
  etag: true,
  summary: 'One vacancy',
  params: idParams,
  response: vacancy,
});
export const updateVacancy = defineEndpoint({
  method: 'patch',
  path: '/vacancies/{id}',
  tag: 'vacancies',
  access: owners,
  status: 200,
  etag: true,
  ifMatch: true,
  summary: 'Change a vacancy; 412 with the present version when somebody else was first',
  params: idParams,
  body: vacancyPatch,
  response: vacancy,
});
export const adaptVacancy = defineEndpoint({
  method: 'put',
  path: '/vacancies/{id}/adaptations',
  tag: 'vacancies',
  access: ['recruiter'],
  status: 200,
  etag: true,
  ifMatch: true,
  summary: 'Swap tasks in the job, or take that back; what is given is all that is swapped',
  params: idParams,
  body: z.strictObject({ adaptations: uniqueList(jobAdaptation, JOB_ADAPTATION_IDS.length) }),
  response: vacancy,
});
const transition = {
  tag: 'vacancies',
  access: owners,
  status: 200,
  etag: true,
} as const;
export const publishVacancy = defineEndpoint({
  ...transition,
  method: 'post',
  path: '/vacancies/{id}/publish',
  summary: 'Publish (again)',
  params: idParams,
  response: vacancy,
});
export const pauseVacancy = defineEndpoint({
  ...transition,
  method: 'post',
  path: '/vacancies/{id}/pause',
  summary: 'Take off the list for a while',
  params: idParams,
  response: vacancy,
});
export const closeVacancy = defineEndpoint({
  ...transition,
  method: 'post',
  path: '/vacancies/{id}/close',
  summary: 'Close for good',
  params: idParams,
  response: vacancy,
});
