import {
  TRAINING_FORMS,
  TRAINING_STATUSES,
  TRAINING_TRANSITION_NAMES,
} from '@inzetbaar/domain/trainings';
import { z } from 'zod';
import {
  defineEndpoint,
  flagParameter,
  id,
  idParams,
  listParameter,
  page,
  pageQuery,
} from '../http/index.ts';
import { skillId } from '../vacancies/vacancy.ts';
import { developmentPath, nearestOccupation } from './development-path.ts';
import { mySeatRequest, seatRequest } from './seat-requests.ts';
import { training, trainingInput, trainingItem } from './training.ts';

export * from './development-path.ts';
export * from './seat-requests.ts';
export * from './training.ts';

const owners = ['recruiter', 'organisation-admin'] as const;
const passportHolders = ['candidate', 'trainee'] as const;

export const listTrainings = defineEndpoint({
  method: 'get',
  path: '/trainings',
  tag: 'trainings',
  access: 'signed-in',
  status: 200,
  summary: 'Trainings in which a seat can be asked, or (`mine`) all of the own organisation',
  query: z.strictObject({
    ...pageQuery,
    skill: skillId.optional(),
    form: z.enum(TRAINING_FORMS).optional(),
    q: z.string().trim().min(1).max(100).optional(),
    mine: flagParameter.optional(),
    /** With `mine`. */
    status: listParameter(z.enum(TRAINING_STATUSES)),
    /** With `mine`: only those that teach a skill which a newer version of the language split. */
    split: flagParameter.optional(),
  }),
  response: page(trainingItem),
});
export const createTraining = defineEndpoint({
  method: 'post',
  path: '/trainings',
  tag: 'trainings',
  access: owners,
  status: 201,
  etag: true,
  summary: 'Write a training as a draft',
  /** Without an organisation: the only one that the account offers trainings for. */
  body: trainingInput.extend({ organisationId: id.nullable().default(null) }),
  response: training,
});
export const readTraining = defineEndpoint({
  method: 'get',
  path: '/trainings/{id}',
  tag: 'trainings',
  access: 'signed-in',
  status: 200,
  etag: true,
  summary: 'One training, with my request',
  params: idParams,
  response: training,
});
export const updateTraining = defineEndpoint({
  method: 'put',
  path: '/trainings/{id}',
  tag: 'trainings',
  access: owners,
  status: 200,
  etag: true,
  ifMatch: true,
  summary: 'Write a training anew; who asked for a seat hears of what they plan by',
  params: idParams,
  body: trainingInput,
  response: training,
});
export const changeTraining = defineEndpoint({
  method: 'post',
  path: '/trainings/{id}/{transition}',
  tag: 'trainings',
  access: owners,
  status: 200,
  etag: true,
  summary: 'Open, close or cancel; who asked for a seat is told that it is cancelled',
  params: z.strictObject({ id, transition: z.enum(TRAINING_TRANSITION_NAMES) }),
  response: training,
});
export const listSeatRequests = defineEndpoint({
  method: 'get',
  path: '/trainings/{id}/seat-requests',
  tag: 'trainings',
  access: owners,
  status: 200,
  summary: 'Who asked for a seat in an own training: name and e-mail address as given',
  params: idParams,
  query: z.strictObject(pageQuery),
  response: page(seatRequest),
});
export const answerSeatRequest = defineEndpoint({
  method: 'post',
  path: '/trainings/{id}/seat-requests/{requestId}/{transition}',
  tag: 'trainings',
  access: owners,
  status: 200,
  summary: 'Offer a seat, put on the waiting list, decline, or say whether it was completed',
  params: z.strictObject({
    id,
    requestId: id,
    transition: z.enum(['offer', 'wait', 'decline', 'complete', 'not-complete']),
  }),
  response: seatRequest,
});

export const askSeat = defineEndpoint({
  method: 'post',
  path: '/me/seat-requests',
  tag: 'trainings',
  access: passportHolders,
  status: 201,
  summary: 'Ask for a seat; the employer gets my name and e-mail address',
  body: z.strictObject({ trainingId: id, sessionId: id }),
  response: mySeatRequest,
});
export const listMySeatRequests = defineEndpoint({
  method: 'get',
  path: '/me/seat-requests',
  tag: 'trainings',
  access: passportHolders,
  status: 200,
  summary: 'The own requests for a seat',
  query: z.strictObject(pageQuery),
  response: page(mySeatRequest),
});
export const changeMySeatRequest = defineEndpoint({
  method: 'post',
  path: '/me/seat-requests/{id}/{transition}',
  tag: 'trainings',
  access: passportHolders,
  status: 200,
  summary: 'Accept the seat that was offered, or withdraw',
  params: z.strictObject({ id, transition: z.enum(['accept', 'withdraw']) }),
  response: mySeatRequest,
});

export const readDevelopmentPath = defineEndpoint({
  method: 'get',
  path: '/me/development-path',
  tag: 'trainings',
  access: passportHolders,
  status: 200,
  summary: 'The way from the own passport to an occupation, step by step',
  query: z.strictObject({ occupation: z.string().min(1).max(80) }),
  response: developmentPath,
});
export const listNearestOccupations = defineEndpoint({
  method: 'get',
  path: '/me/nearest-occupations',
  tag: 'trainings',
  access: passportHolders,
  status: 200,
  summary: 'The occupations that are nearest to the own passport and that the law allows',
  response: z.object({ items: z.array(nearestOccupation) }),
});
