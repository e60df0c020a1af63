import { BRANCHES } from '@inzetbaar/domain/branches';
import { LEGAL_TITLES } from '@inzetbaar/domain/law';
import {
  EVIDENCE_KINDS,
  PRINTED_PARTS,
  RECENCIES,
  SHARE_LINK_STANDINGS,
  SHARED_PARTS,
  SKILL_CHOICES,
} from '@inzetbaar/domain/passports';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import { z } from 'zod';
import {
  calendarDate,
  defineEndpoint,
  id,
  idParams,
  instant,
  line,
  listParameter,
  nothing,
  page,
  pageQuery,
  pdf,
  uniqueList,
} from '../http/index.ts';
import { entrustmentLevel, skillId, slot } from '../vacancies/vacancy.ts';

const access = ['candidate', 'trainee'] as const;

export const shareLinkInput = z.strictObject({
  /** What its maker calls it; nobody else sees this. */
  label: line(60),
  parts: uniqueList(z.enum(SHARED_PARTS), SHARED_PARTS.length),
  /** Which skills, where they are shown: `names` are groups or ids, and empty for all. */
  skills: z
    .strictObject({ of: z.enum(SKILL_CHOICES), names: uniqueList(z.string().max(80), 500) })
    .default({ of: 'all', names: [] }),
  /** The last day on which it works, at most 90 days ahead. */
  until: calendarDate,
});
export type ShareLinkInput = z.infer<typeof shareLinkInput>;

export const shareLink = z.object({
  id,
  label: z.string(),
  parts: z.array(z.enum(SHARED_PARTS)),
  skills: z.object({ of: z.enum(SKILL_CHOICES), names: z.array(z.string()) }),
  until: calendarDate,
  standing: z.enum(SHARE_LINK_STANDINGS),
  createdAt: instant,
  views: z.number().int(),
  lastViewedAt: instant.nullable(),
});
export type ShareLinkView = z.infer<typeof shareLink>;

export const listShareLinks = defineEndpoint({
  method: 'get',
  path: '/me/share-links',
  tag: 'passport',
  access,
  status: 200,
  summary: 'The own share links, newest first',
  query: z.strictObject(pageQuery),
  response: page(shareLink),
});
export const createShareLink = defineEndpoint({
  method: 'post',
  path: '/me/share-links',
  tag: 'passport',
  access,
  status: 201,
  summary: 'Make a link that shows chosen parts of the own passport',
  body: shareLinkInput,
  /** The only time that the link is told. */
  tellsSecret: true,
  response: z.object({ shareLink, link: z.string() }),
});
export const revokeShareLink = defineEndpoint({
  method: 'post',
  path: '/me/share-links/{id}/revoke',
  tag: 'passport',
  access,
  status: 200,
  summary: 'End a share link at once',
  params: idParams,
  response: nothing,
});

/** The token goes in the body, so that it ends up in no log. */
const withToken = z.strictObject({ token: z.string().min(1).max(200) });

const named = { nl: z.string(), en: z.string() };

export const sharedSkill = z.object({
  skillId,
  ...named,
  /** Null where levels are not shown. */
  level: entrustmentLevel.nullable(),
  recency: z.enum(RECENCIES).nullable(),
  /** Null where evidence is not shown. */
  evidence: z
    .array(
      z.object({
        kind: z.enum(EVIDENCE_KINDS),
        level: entrustmentLevel.nullable(),
        givenOn: calendarDate,
        validUntil: calendarDate.nullable(),
      }),
    )
    .nullable(),
});
export type SharedSkill = z.infer<typeof sharedSkill>;

/** A part that was not chosen is absent. */
export const sharedPassport = z.object({
  /** The last day on which the link works. */
  until: calendarDate,
  name: z.string().optional(),
  skills: z
    .array(
      z.object({
        group: z.object({ id: z.string(), ...named }).nullable(),
        skills: z.array(sharedSkill),
      }),
    )
    .optional(),
  /** Without those that ended or that a check refused. */
  registrations: z
    .array(
      z.object({
        title: z.enum(LEGAL_TITLES),
        /** Only beside the name, to which it leads. */
        number: z.string().nullable(),
        validUntil: calendarDate.nullable(),
        /** It was compared with the BIG register or the diploma, and that counts today. */
        isChecked: z.boolean(),
        /** The day of the last check, also of one that grew old; null: none. */
        checkedOn: calendarDate.nullable(),
      }),
    )
    .optional(),
  hours: z
    .object({ hoursMin: z.number(), hoursMax: z.number(), availability: z.array(slot) })
    .optional(),
  area: z
    .object({ municipality: z.string().nullable(), maxTravelKm: z.number().nullable() })
    .optional(),
  wishes: z
    .object({ branches: z.array(z.enum(BRANCHES)), forms: z.array(z.enum(PLACEMENT_FORMS)) })
    .optional(),
});
export type SharedPassportView = z.infer<typeof sharedPassport>;

export const openShareLink = defineEndpoint({
  method: 'post',
  path: '/shared-passport',
  tag: 'passport',
  access: 'public',
  status: 200,
  summary: 'What a share link shows; its maker sees that it was used',
  body: withToken,
  response: sharedPassport,
});
export const printShareLink = defineEndpoint({
  method: 'post',
  path: '/shared-passport/pdf',
  tag: 'passport',
  access: 'public',
  status: 200,
  summary: 'What a share link shows, as PDF',
  body: withToken,
  response: pdf,
  responseType: 'application/pdf',
});

export const printPassport = defineEndpoint({
  method: 'get',
  path: '/me/passport/pdf',
  tag: 'passport',
  access,
  status: 200,
  summary: 'The own passport as PDF; without `parts` everything that a share link can show',
  query: z.strictObject({ parts: listParameter(z.enum(PRINTED_PARTS), PRINTED_PARTS.length) }),
  response: pdf,
  responseType: 'application/pdf',
});
