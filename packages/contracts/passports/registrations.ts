import { LEGAL_TITLES, SPECIALISMS } from '@inzetbaar/domain/law';
import {
  CHECK_METHODS,
  REGISTER_FINDINGS,
  REGISTRATION_REFUSALS,
  REGISTRATION_STANDINGS,
} from '@inzetbaar/domain/passports';
import { z } from 'zod';
import {
  calendarDate,
  defineEndpoint,
  id,
  idParams,
  instant,
  nothing,
  page,
  pageQuery,
} from '../http/index.ts';

/** BIG number: 11 digits. */
const bigNumber = z.string().regex(/^\d{11}$/);

export const registration = z.strictObject({
  title: z.enum(LEGAL_TITLES),
  /** BIG number where the title has one. */
  number: bigNumber.nullable().default(null),
  /** Specialism of Wet BIG article 14 on top of the title. */
  specialism: z.enum(SPECIALISMS).nullable().default(null),
  /** Last day on which the registration holds; null when it has no end. */
  validUntil: calendarDate.nullable().default(null),
});

const checkView = z.object({
  outcome: z.enum(['confirmed', 'refused']),
  reason: z.enum(REGISTRATION_REFUSALS).nullable(),
  /** A person, or the register itself. */
  method: z.enum(CHECK_METHODS),
  at: instant,
  /** Last day on which the check counts; null: it does not grow old. */
  holdsUntil: calendarDate.nullable(),
});

/** A registration with how it stands today. */
export const registrationView = z.object({
  title: z.enum(LEGAL_TITLES),
  number: z.string().nullable(),
  specialism: z.enum(SPECIALISMS).nullable(),
  validUntil: calendarDate.nullable(),
  standing: z.enum(REGISTRATION_STANDINGS),
  /** The last check of exactly this; null: none. */
  check: checkView.nullable(),
});
export type RegistrationView = z.infer<typeof registrationView>;

/** A registration as it was released, with the id by which it can be checked. */
export const releasedRegistration = z.object({ ...registrationView.shape, id });
export type ReleasedRegistration = z.infer<typeof releasedRegistration>;

/** A registration that waits for the reader to compare it. */
export const registrationToCheck = z.object({
  ...releasedRegistration.shape,
  name: z.string(),
  askedAt: instant.nullable(),
  /** What the register said by machine that a person has to look at; null: nothing. */
  finding: z.enum(REGISTER_FINDINGS).nullable(),
  /** The vacancy that it was released for; null where the holder asked the platform. */
  vacancy: z.object({ id, title: z.string() }).nullable(),
});
export type RegistrationToCheckView = z.infer<typeof registrationToCheck>;

export const askForCheck = defineEndpoint({
  method: 'post',
  path: '/me/registrations/{title}/ask-check',
  tag: 'passport',
  access: ['candidate', 'trainee'],
  status: 200,
  summary: 'Have an own registration compared with the BIG register or the diploma',
  params: z.strictObject({ title: z.enum(LEGAL_TITLES) }),
  response: nothing,
});

const checkers = ['recruiter', 'platform-admin'] as const;

export const listRegistrationsToCheck = defineEndpoint({
  method: 'get',
  path: '/registrations/to-check',
  tag: 'registrations',
  access: checkers,
  status: 200,
  summary: 'Registrations that wait for my check; the people read that I saw them',
  query: z.strictObject(pageQuery),
  response: page(registrationToCheck),
});
export const registrationCheckInput = z.strictObject({
  outcome: z.enum(['confirmed', 'refused']),
  /** With `refused`. */
  reason: z.enum(REGISTRATION_REFUSALS).nullable().default(null),
  /** What was compared: 412 where the holder states something else by now. */
  seen: z.strictObject({
    number: bigNumber.nullable(),
    specialism: z.enum(SPECIALISMS).nullable(),
    validUntil: calendarDate.nullable(),
  }),
});
export type RegistrationCheckInput = z.infer<typeof registrationCheckInput>;
export const checkRegistration = defineEndpoint({
  method: 'post',
  path: '/registrations/{id}/check',
  tag: 'registrations',
  access: checkers,
  status: 200,
  summary: 'Keep what came of comparing a registration with the BIG register or the diploma',
  params: idParams,
  body: registrationCheckInput,
  response: registrationToCheck,
});
