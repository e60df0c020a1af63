import { SLOTS } from '@inzetbaar/domain/availability';
import { BRANCHES } from '@inzetbaar/domain/branches';
import { LANES } from '@inzetbaar/domain/lanes';
import { LEGAL_TITLES, RESERVED_PROCEDURES } from '@inzetbaar/domain/law';
import {
  BLOCK_KINDS,
  COMPETENCE_BASES,
  FIT_STATUSES,
  VISIBLE_BLOCK_KINDS,
  WAYS_OUT,
} from '@inzetbaar/domain/matching';
import { WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import { SKILL_IMPORTANCES } from '@inzetbaar/domain/vacancies';
import { z } from 'zod';
import { calendarDate } from '../http/index.ts';
import { entrustmentLevel, jobAdaptation } from '../vacancies/vacancy.ts';

const level = entrustmentLevel;
const hoursRange = z.object({ min: z.number(), max: z.number() });
const skillName = { skillId: z.string(), nl: z.string(), en: z.string() };

/** A row of law with its source and the day from which it holds. */
export const lawRow = z.object({
  id: z.string(),
  source: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  explanation: z.object({ nl: z.string(), en: z.string() }),
});
export type LawRowView = z.infer<typeof lawRow>;

function part<Kind extends string>(kind: Kind) {
  return {
    kind: z.literal(kind),
    status: z.enum(FIT_STATUSES),
    points: z.number(),
    maxPoints: z.number(),
    waysOut: z.array(z.enum(WAYS_OUT)),
  };
}

const skillsPart = z.object({
  ...part('skills'),
  skills: z.array(
    z.object({
      ...skillName,
      importance: z.enum(SKILL_IMPORTANCES),
      neededLevel: level,
      ownLevel: level.nullable(),
      status: z.enum(['met', 'partly', 'missing', 'unknown']),
      basis: z.enum(['own', 'related', 'training', 'none']),
      points: z.number(),
      maxPoints: z.number(),
      via: z.object({ ...skillName, level }).nullable(),
      trainingWeeks: z.number().nullable(),
      waysOut: z.array(z.enum(WAYS_OUT)),
    }),
  ),
});
const hoursPart = z.object({
  ...part('hours'),
  offered: hoursRange,
  asked: hoursRange,
  overlap: hoursRange.nullable(),
  missingHours: z.number(),
});
const availabilityPart = z.object({
  ...part('availability'),
  asked: z.array(z.enum(SLOTS)),
  missing: z.array(z.enum(SLOTS)),
  notStatedBy: z.array(z.enum(['person', 'vacancy'])),
});
const travelPart = z.object({
  ...part('travel'),
  distanceKm: z.number().nullable(),
  limitKm: z.number().nullable(),
});
const wishesPart = z.object({
  ...part('wishes'),
  branch: z.enum(BRANCHES),
  branchWished: z.boolean().nullable(),
  formsWished: z.boolean().nullable(),
  sharedForms: z.array(z.enum(PLACEMENT_FORMS)),
});
const titlePart = z.object({
  ...part('title'),
  asked: z.array(z.enum(LEGAL_TITLES)),
  held: z.array(z.enum(LEGAL_TITLES)),
  /** Held by own word: nobody has compared it with the register or the diploma yet. */
  unchecked: z.array(z.enum(LEGAL_TITLES)),
  rules: z.array(lawRow),
});
const procedurePart = z.object({
  ...part('procedure'),
  procedures: z.array(
    z.object({
      procedure: z.enum(RESERVED_PROCEDURES),
      paragraph: z.number().int(),
      authority: z.enum(['own', 'functional', 'order', 'none']),
      rule: lawRow.nullable(),
      /** The titles that give the authority were checked. */
      isChecked: z.boolean(),
      /** Able to do it (bekwaam), apart from being allowed to (bevoegd). */
      competence: z.object({
        basis: z.enum(COMPETENCE_BASES),
        level: entrustmentLevel.nullable(),
        until: calendarDate.nullable(),
      }),
      /** Where there is no authority: the titles that would give it, by how. */
      whoMay: z
        .object({
          own: z.array(z.enum(LEGAL_TITLES)),
          functional: z.array(z.enum(LEGAL_TITLES)),
          order: z.array(z.enum(LEGAL_TITLES)),
        })
        .nullable(),
    }),
  ),
});
const lanePart = z.object({
  ...part('lane'),
  accepted: z.array(z.enum(LANES)),
  shared: z.array(z.enum(LANES)),
});
const workConditionPart = z.object({
  ...part('work-condition'),
  met: z.array(z.enum(WORK_CONDITIONS)),
  notMet: z.array(z.enum(WORK_CONDITIONS)),
  open: z.array(z.enum(WORK_CONDITIONS)),
  /** What was swapped in the job, for some of those that are met. */
  adaptations: z.array(jobAdaptation),
});
const buildUpPart = z.object({
  ...part('build-up'),
  steps: z.array(z.object({ afterWeeks: z.number().int(), hoursPerWeek: z.number() })),
  hoursMin: z.number(),
  /** As the job is, swaps included; null: the vacancy says nothing about it. */
  growth: z.object({ startHours: z.number(), fullAfterWeeks: z.number().int() }).nullable(),
  /** Where the build-up falls short; null: nowhere. */
  shortfall: z.enum(['start', 'full']).nullable(),
  reachedHours: z.number(),
  isSwapped: z.boolean(),
});
const workingTimePart = z.object({
  ...part('working-time'),
  otherHours: z.number(),
  roomHours: z.number(),
  rule: lawRow,
});

const visibleParts = [
  skillsPart,
  hoursPart,
  availabilityPart,
  travelPart,
  wishesPart,
  titlePart,
  procedurePart,
] as const;

const judgement = { score: z.number(), ready: z.boolean(), weightsVersion: z.string() };

/** Why a vacancy fits me: everything, since it is about me. */
export const explanation = z.object({
  ...judgement,
  blocks: z.array(z.enum(BLOCK_KINDS)),
  parts: z.array(
    z.discriminatedUnion('kind', [
      ...visibleParts,
      lanePart,
      workConditionPart,
      buildUpPart,
      workingTimePart,
    ]),
  ),
});
export type ExplanationView = z.infer<typeof explanation>;
export type ExplainedPartView = ExplanationView['parts'][number];

/** Why somebody fits a vacancy: no lane, no work condition, no build-up, no other job. */
export const recruiterExplanation = z.object({
  ...judgement,
  blocks: z.array(z.enum(VISIBLE_BLOCK_KINDS)),
  parts: z.array(z.discriminatedUnion('kind', [...visibleParts])),
});
export type RecruiterExplanationView = z.infer<typeof recruiterExplanation>;
