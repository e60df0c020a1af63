import {
  GIVEN_CASE_OUTCOMES,
  CASE_STATUSES,
  CASE_TRANSITION_NAMES,
} from '@inzetbaar/domain/second-track';
import { z } from 'zod';
import {
  calendarFile,
  defineEndpoint,
  id,
  idParams,
  instant,
  linkToken,
  listParameter,
  nothing,
  page,
  pageQuery,
} from '../http/index.ts';
import {
  caseChange,
  caseItem,
  caseToOpen,
  exemptionToRecord,
  guardedDeadline,
  obligationMet,
  secondTrackCase,
} from './case.ts';

export * from './case.ts';
export * from './effort.ts';

const caseManagers = ['case-manager'] as const;
const shared = { tag: 'second-track', response: secondTrackCase } as const;

export const listCases = defineEndpoint({
  method: 'get',
  path: '/second-track/cases',
  tag: 'second-track',
  access: caseManagers,
  status: 200,
  summary: 'The cases of the own organisation, latest change first',
  query: z.strictObject({ ...pageQuery, status: listParameter(z.enum(CASE_STATUSES)) }),
  response: page(caseItem),
});
export const openCase = defineEndpoint({
  ...shared,
  method: 'post',
  path: '/second-track/cases',
  access: caseManagers,
  status: 201,
  etag: true,
  summary: 'Open a case for an own employee, who is asked to agree',
  body: caseToOpen,
});
export const readCase = defineEndpoint({
  ...shared,
  method: 'get',
  path: '/second-track/cases/{id}',
  access: 'signed-in',
  status: 200,
  etag: true,
  summary: 'One case, for its employee and the case managers of the employer',
  params: idParams,
});
export const changeCase = defineEndpoint({
  ...shared,
  method: 'patch',
  path: '/second-track/cases/{id}',
  access: caseManagers,
  status: 200,
  etag: true,
  ifMatch: true,
  summary: 'Change what a case states; what is left out stays',
  params: idParams,
  body: caseChange,
});
export const recordObligation = defineEndpoint({
  ...shared,
  method: 'post',
  path: '/second-track/cases/{id}/obligations',
  access: caseManagers,
  status: 200,
  etag: true,
  summary: 'Record that an obligation was met on a day',
  params: idParams,
  body: obligationMet,
});
export const recordExemption = defineEndpoint({
  ...shared,
  method: 'post',
  path: '/second-track/cases/{id}/exemptions',
  access: caseManagers,
  status: 200,
  etag: true,
  summary: 'Record that an obligation does not hold, with its ground',
  params: idParams,
  body: exemptionToRecord,
});
export const inviteToCase = defineEndpoint({
  ...shared,
  method: 'post',
  path: '/second-track/cases/{id}/invitations',
  access: caseManagers,
  status: 200,
  etag: true,
  summary: 'Let the employee know again that something waits',
  params: idParams,
});
export const changeCaseStatus = defineEndpoint({
  ...shared,
  method: 'post',
  path: '/second-track/cases/{id}/{transition}',
  access: 'signed-in',
  status: 200,
  etag: true,
  summary: 'Agree, decline or stop as the employee; cancel or end as a case manager',
  params: z.strictObject({ id, transition: z.enum(CASE_TRANSITION_NAMES) }),
  body: z.strictObject({ outcome: z.enum(GIVEN_CASE_OUTCOMES).nullable().default(null) }),
});
export const leaveEndedCase = defineEndpoint({
  ...shared,
  method: 'delete',
  path: '/second-track/cases/{id}/lane',
  access: 'signed-in',
  status: 200,
  etag: true,
  summary: 'Leave the lane of a case that has ended, as its employee; doing nothing is staying',
  params: idParams,
});
export const listMyCases = defineEndpoint({
  method: 'get',
  path: '/me/cases',
  tag: 'second-track',
  access: 'signed-in',
  status: 200,
  summary: 'The cases about me',
  query: z.strictObject(pageQuery),
  response: page(secondTrackCase),
});
export const listDeadlines = defineEndpoint({
  method: 'get',
  path: '/second-track/deadlines',
  tag: 'second-track',
  access: caseManagers,
  status: 200,
  summary: 'What is overdue or near over all cases, by date',
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  response: z.object({
    items: z.array(guardedDeadline),
    counts: z.object({
      overdue: z.number().int(),
      near: z.number().int(),
      cases: z.number().int(),
      /** Of which the waiting period is over: they can be ended. */
      runOut: z.number().int(),
    }),
    today: z.string(),
  }),
});

export const readCalendarFeed = defineEndpoint({
  method: 'get',
  path: '/second-track/calendar',
  tag: 'second-track',
  access: caseManagers,
  status: 200,
  summary: 'Whether I have a calendar address, and since when',
  response: z.object({ createdAt: instant.nullable() }),
});
export const makeCalendarFeed = defineEndpoint({
  method: 'post',
  path: '/second-track/calendar',
  tag: 'second-track',
  access: caseManagers,
  status: 201,
  tellsSecret: true,
  summary: 'Make a secret calendar address; the one before stops working',
  response: z.object({ createdAt: instant, address: z.string() }),
});
export const revokeCalendarFeed = defineEndpoint({
  method: 'delete',
  path: '/second-track/calendar',
  tag: 'second-track',
  access: caseManagers,
  status: 204,
  summary: 'Make the calendar address stop working',
  response: nothing,
});
export const readCalendar = defineEndpoint({
  method: 'get',
  path: '/second-track/calendar/{token}',
  tag: 'second-track',
  access: 'public',
  status: 200,
  summary: 'The deadlines behind a calendar address, by the number of the case',
  params: z.strictObject({ token: linkToken }),
  response: calendarFile,
  responseType: 'text/calendar',
});
