import { SLOTS } from '@inzetbaar/domain/availability';
import { BRANCHES } from '@inzetbaar/domain/branches';
import {
  INTRODUCTION_REASONS,
  INTRODUCTION_STATUSES,
  INTRODUCTION_TRANSITION_NAMES,
  RELEASE_FIELDS,
} from '@inzetbaar/domain/introductions';
import { LEGAL_TITLES } from '@inzetbaar/domain/law';
import { EVIDENCE_KINDS, WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import { z } from 'zod';
import {
  calendarDate,
  defineEndpoint,
  id,
  idParams,
  instant,
  listParameter,
  page,
  pageQuery,
  text,
  uniqueList,
} from '../http/index.ts';
import { releasedRegistration } from '../passports/registrations.ts';
import { entrustmentLevel, organisationSummary } from '../vacancies/vacancy.ts';

/** A pseudonym is made per vacancy, so that it cannot be followed from one vacancy to another. */
export const pseudonym = z.string().regex(/^[a-z0-9-]{8,60}$/);

/** What a recruiter may see of somebody before anything was released (design, section 5). */
export const visibleProfile = z.object({
  skills: z.array(
    z.object({ skillId: z.string(), nl: z.string(), en: z.string(), level: entrustmentLevel }),
  ),
  titles: z.array(z.enum(LEGAL_TITLES)),
  /** Those of them that nobody has compared with the BIG register or the diploma yet. */
  uncheckedTitles: z.array(z.enum(LEGAL_TITLES)),
  hoursMin: z.number(),
  hoursMax: z.number(),
  availability: z.array(z.enum(SLOTS)),
  /** Municipality, never a postcode or an address. */
  area: z.string().nullable(),
  wishedBranches: z.array(z.enum(BRANCHES)),
  wishedForms: z.array(z.enum(PLACEMENT_FORMS)),
});
export type VisibleProfile = z.infer<typeof visibleProfile>;

/** Only the released fields are present; the others are absent, not null. */
export const releasedPerson = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().nullable().optional(),
  employer: z.string().nullable().optional(),
  registrations: z.array(releasedRegistration).optional(),
  /** What holds today behind the skills of the profile, by skill and newest first. */
  evidence: z
    .array(
      z.object({
        skillId: z.string(),
        nl: z.string(),
        en: z.string(),
        kind: z.enum(EVIDENCE_KINDS),
        level: entrustmentLevel,
        givenOn: z.string(),
        /** Last day on which it holds; null: it does not lapse. */
        validUntil: z.string().nullable(),
      }),
    )
    .optional(),
  workConditions: z.array(z.enum(WORK_CONDITIONS)).optional(),
  introductionText: z.string().optional(),
});
export type ReleasedPerson = z.infer<typeof releasedPerson>;

export const introduction = z.object({
  id,
  /** On which side the reader stands. */
  side: z.enum(['candidate', 'employer']),
  status: z.enum(INTRODUCTION_STATUSES),
  startedBy: z.enum(['candidate', 'employer']),
  meetingProposedBy: z.enum(['candidate', 'employer']).nullable(),
  meetingAt: instant.nullable(),
  practical: z.string().nullable(),
  vacancy: z.object({
    id,
    title: z.string(),
    organisation: organisationSummary,
    municipality: z.string(),
    /** For the candidate: one lane only, so showing interest tells the lane by itself. */
    singleLane: z.boolean(),
    /** For the candidate: the vacancy accepts one of the own lanes; the employer always reads true. */
    laneAccepted: z.boolean(),
    /** Not open now, since an answer did not come; to a candidate only about the own answer. */
    pausedUnanswered: z.boolean(),
  }),
  pseudonym: z.string(),
  profile: visibleProfile.nullable(),
  person: releasedPerson.nullable(),
  release: z
    .object({ fields: z.array(z.enum(RELEASE_FIELDS)), until: z.string(), active: z.boolean() })
    .nullable(),
  reason: z.enum(INTRODUCTION_REASONS).nullable(),
  /** The last day for the employer to answer, while it is its turn; null otherwise. */
  answer: z.object({ dueOn: z.string(), isLate: z.boolean() }).nullable(),
  transitions: z.array(z.enum(INTRODUCTION_TRANSITION_NAMES)),
  history: z.array(
    z.object({
      at: instant,
      transition: z.string(),
      by: z.enum(['candidate', 'employer', 'system']),
    }),
  ),
  createdAt: instant,
  updatedAt: instant,
});
export type Introduction = z.infer<typeof introduction>;

export const startIntroduction = defineEndpoint({
  method: 'post',
  path: '/introductions',
  tag: 'introductions',
  access: ['candidate', 'trainee', 'recruiter'],
  status: 201,
  summary: 'Show interest in a vacancy, or (recruiter, with `pseudonym`) invite somebody',
  body: z.strictObject({ vacancyId: id, pseudonym: pseudonym.optional() }),
  response: introduction,
});
export const listIntroductions = defineEndpoint({
  method: 'get',
  path: '/introductions',
  tag: 'introductions',
  access: ['candidate', 'trainee', 'recruiter'],
  status: 200,
  summary: 'The own introductions, or those of the own organisation; latest change first',
  query: z.strictObject({
    ...pageQuery,
    side: z.enum(['candidate', 'employer']).optional(),
    vacancyId: id.optional(),
    status: listParameter(z.enum(INTRODUCTION_STATUSES)),
  }),
  response: page(introduction),
});
export const readIntroduction = defineEndpoint({
  method: 'get',
  path: '/introductions/{id}',
  tag: 'introductions',
  access: ['candidate', 'trainee', 'recruiter'],
  status: 200,
  summary: 'One introduction; reading released data is written in the access log',
  params: idParams,
  response: introduction,
});
export const changeIntroduction = defineEndpoint({
  method: 'post',
  path: '/introductions/{id}/{transition}',
  tag: 'introductions',
  access: ['candidate', 'trainee', 'recruiter'],
  status: 200,
  summary: 'Release, revoke, propose or agree to meet, record the outcome, decline or withdraw',
  params: z.strictObject({ id, transition: z.enum(INTRODUCTION_TRANSITION_NAMES) }),
  body: z.strictObject({
    /** With `release`. */
    release: z
      .strictObject({
        fields: uniqueList(z.enum(RELEASE_FIELDS), RELEASE_FIELDS.length, 1),
        until: calendarDate,
      })
      .optional(),
    /** With `end`, `decline` and `withdraw`. */
    reason: z.enum(INTRODUCTION_REASONS).optional(),
    /**
     * With `propose-meeting`: when, and a few practical words (place, whom to ask for). With
     * `agree-meeting`, `meetingAt` may say which time was read: another one is then not agreed to.
     */
    meetingAt: instant.optional(),
    practical: text(300).optional(),
  }),
  response: introduction,
});
