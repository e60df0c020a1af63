import {
  EVIDENCE_REVIEWS,
  EVIDENCE_STATES,
  SIGN_OFF_OUTCOMES,
  SIGN_OFF_RELATIONS,
  SIGN_OFF_RULES,
  SIGN_OFF_STANDINGS,
} from '@inzetbaar/domain/passports';
import { z } from 'zod';
import {
  calendarDate,
  defineEndpoint,
  id,
  idParams,
  instant,
  line,
  linkToken,
  nothing,
  text,
} from '../http/index.ts';
import { emailAddress } from '../identity/index.ts';
import { entrustmentLevel, skillId } from '../vacancies/vacancy.ts';

const access = ['candidate', 'trainee'] as const;

export const signOffInput = z.strictObject({
  name: line(80),
  email: emailAddress,
  relation: z.enum(SIGN_OFF_RELATIONS),
  skills: z
    .array(z.strictObject({ skillId, level: entrustmentLevel }))
    .min(1)
    .max(SIGN_OFF_RULES.skillsMax),
  /** Words to who is asked; they stand on the page behind the link, never in a mail. */
  message: text(SIGN_OFF_RULES.messageMax, 0).default(''),
});

const named = { skillId, nl: z.string(), en: z.string(), level: entrustmentLevel };

export const signOffRequest = z.object({
  id,
  name: z.string(),
  email: z.string(),
  relation: z.enum(SIGN_OFF_RELATIONS),
  standing: z.enum(SIGN_OFF_STANDINGS),
  /** One reminder is possible, once. */
  mayRemind: z.boolean(),
  createdAt: instant,
  expiresAt: instant,
  items: z.array(z.object({ ...named, outcome: z.enum(SIGN_OFF_OUTCOMES).nullable() })),
});
export type SignOffRequestView = z.infer<typeof signOffRequest>;

export const listSignOffs = defineEndpoint({
  method: 'get',
  path: '/me/sign-offs',
  tag: 'passport',
  access,
  status: 200,
  summary: 'Whom I asked to confirm what I can do; bounded by what may be asked in a month',
  response: z.object({ requests: z.array(signOffRequest) }),
});
export const askSignOff = defineEndpoint({
  method: 'post',
  path: '/me/sign-offs',
  tag: 'passport',
  access,
  status: 201,
  summary: 'Ask a colleague or supervisor by mail to confirm what I can do',
  body: signOffInput,
  response: z.object({ id }),
});
export const remindSignOff = defineEndpoint({
  method: 'post',
  path: '/me/sign-offs/{id}/remind',
  tag: 'passport',
  access,
  status: 200,
  summary: 'Send a request once more, with a new link; the old one stops working',
  params: idParams,
  response: nothing,
});
export const withdrawSignOff = defineEndpoint({
  method: 'post',
  path: '/me/sign-offs/{id}/withdraw',
  tag: 'passport',
  access,
  status: 200,
  summary: 'Take a request back; its link stops working',
  params: idParams,
  response: nothing,
});

/** In the body, never in the path: paths end up in logs. */
const openSignOffView = z.object({
  state: z.literal('open'),
  holder: z.string(),
  relation: z.enum(SIGN_OFF_RELATIONS),
  message: z.string(),
  items: z.array(z.object({ ...named, isReserved: z.boolean() })),
});
const answeredSignOffView = z.object({
  state: z.literal('answered'),
  holder: z.string(),
  relation: z.enum(SIGN_OFF_RELATIONS),
  evidence: z.array(
    z.object({
      ...named,
      id,
      givenOn: calendarDate,
      standing: z.enum(EVIDENCE_STATES),
      doubtReason: z.string().nullable(),
    }),
  ),
});
export type OpenSignOffView = z.infer<typeof openSignOffView>;
export type AnsweredSignOffView = z.infer<typeof answeredSignOffView>;

export const openSignOff = defineEndpoint({
  method: 'post',
  path: '/sign-offs/look-up',
  tag: 'sign-off',
  access: 'public',
  status: 200,
  summary: 'What a link in a mail asks, or what was given through it; does not use it up',
  body: z.strictObject({ token: linkToken }),
  response: z.discriminatedUnion('state', [openSignOffView, answeredSignOffView]),
});

export const signOffAnswers = z.strictObject({
  /** Who answers, as it will stand under the evidence. */
  name: line(80),
  jobTitle: line(80),
  isAuthorised: z.boolean().default(false),
  answers: z
    .array(
      z.strictObject({
        skillId,
        outcome: z.enum(SIGN_OFF_OUTCOMES),
        level: entrustmentLevel.nullable().default(null),
        lastSeenOn: calendarDate.nullable().default(null),
      }),
    )
    .min(1)
    .max(SIGN_OFF_RULES.skillsMax),
});
export const answerSignOff = defineEndpoint({
  method: 'post',
  path: '/sign-offs/answer',
  tag: 'sign-off',
  access: 'public',
  status: 200,
  summary: 'Confirm what somebody can do, by a link, without an account; a link is answered once',
  body: z.strictObject({ token: linkToken, ...signOffAnswers.shape }),
  response: nothing,
});
export const signOffReview = z.strictObject({
  evidenceId: id,
  review: z.enum(EVIDENCE_REVIEWS),
  /** Asked with a doubt and with taking back. */
  reason: text(SIGN_OFF_RULES.reasonMax).nullable().default(null),
});
export const reviewSignOff = defineEndpoint({
  method: 'post',
  path: '/sign-offs/review',
  tag: 'sign-off',
  access: 'public',
  status: 200,
  summary: 'Doubt evidence that one gave, settle the doubt, or take it back',
  body: z.strictObject({ token: linkToken, ...signOffReview.shape }),
  response: nothing,
});
