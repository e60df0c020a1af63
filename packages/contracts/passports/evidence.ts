import {
  EVIDENCE_KINDS,
  EVIDENCE_STANDINGS,
  RECORDED_EVIDENCE_KINDS,
} from '@inzetbaar/domain/passports';
import { z } from 'zod';
import { calendarDate, defineEndpoint, id, idParams, line, nothing } from '../http/index.ts';
import { entrustmentLevel, skillId } from '../vacancies/vacancy.ts';

const access = ['candidate', 'trainee'] as const;

export const evidenceInput = z.strictObject({
  skillId,
  /** The word of a colleague or supervisor is not written down by who it is about. */
  kind: z.enum(RECORDED_EVIDENCE_KINDS),
  level: entrustmentLevel,
  /** Who gave it: a school, an organisation or a person. */
  givenBy: line(120),
  /** Today or before. */
  givenOn: calendarDate,
  /** The last day on which the holder did this; today or before. */
  lastPractisedOn: calendarDate.nullable().default(null),
});
export type EvidenceInput = z.infer<typeof evidenceInput>;

export const evidence = z.object({
  id,
  kind: z.enum(EVIDENCE_KINDS),
  level: entrustmentLevel,
  givenBy: z.string().nullable(),
  givenOn: calendarDate,
  lastPractisedOn: calendarDate.nullable(),
  /** Last day on which it holds; null: it does not lapse. */
  validUntil: calendarDate.nullable(),
  /** The training that it came from. */
  trainingId: id.nullable(),
  /** What it is worth today. */
  standing: z.enum(EVIDENCE_STANDINGS),
  /** Why its giver doubts it or took it back, in their words. */
  doubtReason: z.string().nullable(),
  /** Why it holds as long as it does. */
  rule: z.object({ nl: z.string(), en: z.string(), source: z.string() }),
});
export type EvidenceView = z.infer<typeof evidence>;

export const skillWithEvidence = z.object({
  skillId,
  nl: z.string(),
  en: z.string(),
  level: entrustmentLevel,
  /** A reserved procedure (Wet BIG article 36): the strict rules hold. */
  isReserved: z.boolean(),
  evidence: z.array(evidence),
});
export type SkillWithEvidenceView = z.infer<typeof skillWithEvidence>;

export const listEvidence = defineEndpoint({
  method: 'get',
  path: '/me/evidence',
  tag: 'passport',
  access,
  status: 200,
  summary: 'What stands behind each skill of the own passport, and until when',
  response: z.object({ skills: z.array(skillWithEvidence) }),
});
export const addEvidence = defineEndpoint({
  method: 'post',
  path: '/me/evidence',
  tag: 'passport',
  access,
  status: 201,
  summary: 'Write down a certificate or an evaluation behind a skill',
  body: evidenceInput,
  response: z.object({ id }),
});
export const practiceInput = z.strictObject({
  skillId,
  /** The last day on which the holder did this; today or before. */
  on: calendarDate,
});
export const recordPractice = defineEndpoint({
  method: 'post',
  path: '/me/evidence/practice',
  tag: 'passport',
  access,
  status: 200,
  summary: 'Tell when a skill was last practised',
  body: practiceInput,
  response: nothing,
});
export const withdrawEvidence = defineEndpoint({
  method: 'post',
  path: '/me/evidence/{id}/withdraw',
  tag: 'passport',
  access,
  status: 200,
  summary: 'Take evidence out of the own passport',
  params: idParams,
  response: nothing,
});
