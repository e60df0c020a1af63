import {
  AGREEMENT_END_REASONS,
  AGREEMENT_PARTIES,
  AGREEMENT_STEPS,
} from '@inzetbaar/domain/placements/agreements';
import { z } from 'zod';
import {
  defineEndpoint,
  flagParameter,
  id,
  idParams,
  linkToken,
  nothing,
  page,
  pageQuery,
} from '../http/index.ts';
import {
  agreement,
  agreementTerms,
  evaluationInput,
  linkSignatureInput,
  signatureInput,
  signingLinkInput,
} from './agreement.ts';

const tag = 'agreements';

export const startAgreement = defineEndpoint({
  method: 'post',
  path: '/agreements',
  tag,
  access: 'signed-in',
  status: 201,
  etag: true,
  summary: 'Ask the own employer to draw up an agreement about an own placement',
  body: z.strictObject({ placementId: id, caseId: id }),
  response: agreement,
});
export const listAgreements = defineEndpoint({
  method: 'get',
  path: '/agreements',
  tag,
  access: 'signed-in',
  status: 200,
  summary: 'The agreements in which I am one of the three, latest change first',
  query: z.strictObject({
    ...pageQuery,
    party: z.enum(AGREEMENT_PARTIES),
    placementId: id.optional(),
    /** Finds nothing on the side of the host, which knows of no cases. */
    caseId: id.optional(),
    /** Only what waits for the own side, of the hundred that changed last. */
    waiting: flagParameter.optional(),
  }),
  response: page(agreement),
});
export const readAgreement = defineEndpoint({
  method: 'get',
  path: '/agreements/{id}',
  tag,
  access: 'signed-in',
  status: 200,
  etag: true,
  summary: 'One agreement, for its three parties',
  params: idParams,
  response: agreement,
});
export const writeAgreementTerms = defineEndpoint({
  method: 'put',
  path: '/agreements/{id}/terms',
  tag,
  access: ['case-manager'],
  status: 200,
  etag: true,
  ifMatch: true,
  summary:
    'Write the next version: a change or an extension; what was signed holds until it is signed',
  params: idParams,
  body: z.strictObject({
    step: z.enum(['change', 'extend']),
    ...agreementTerms.shape,
  }),
  response: agreement,
});
export const signAgreement = defineEndpoint({
  method: 'post',
  path: '/agreements/{id}/signatures',
  tag,
  access: 'signed-in',
  status: 200,
  etag: true,
  summary: 'Sign the version that was read, in the own account',
  params: idParams,
  body: signatureInput,
  response: agreement,
});
export const sendSigningLink = defineEndpoint({
  method: 'post',
  path: '/agreements/{id}/signing-links',
  tag,
  access: 'signed-in',
  status: 201,
  summary: 'Mail a link with which the own side signs without an account',
  params: idParams,
  body: signingLinkInput,
  response: nothing,
});
export const evaluateAgreement = defineEndpoint({
  method: 'post',
  path: '/agreements/{id}/evaluations',
  tag,
  access: 'signed-in',
  status: 200,
  etag: true,
  summary: 'Say how the work goes, half-way or at the end; all three read it',
  params: idParams,
  body: evaluationInput,
  response: agreement,
});
export const changeAgreement = defineEndpoint({
  method: 'post',
  path: '/agreements/{id}/{transition}',
  tag,
  access: 'signed-in',
  status: 200,
  ifMatch: true,
  summary: 'Propose, give back, withdraw or end early',
  params: z.strictObject({ id, transition: z.enum(AGREEMENT_STEPS) }),
  body: z.strictObject({ reason: z.enum(AGREEMENT_END_REASONS).nullable().default(null) }),
  response: nothing,
});

export const openSigningLink = defineEndpoint({
  method: 'post',
  path: '/signing-links/look-up',
  tag,
  access: 'public',
  status: 200,
  summary: 'What a link in a mail is to sign; signs nothing and does not use it up',
  body: z.strictObject({ token: linkToken }),
  response: z.object({ name: z.string(), agreement }),
});
export const signByLink = defineEndpoint({
  method: 'post',
  path: '/signing-links/sign',
  tag,
  access: 'public',
  status: 200,
  summary: 'Sign by a link, with a name; a link signs once',
  body: linkSignatureInput,
  response: nothing,
});
