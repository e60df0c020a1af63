import { LEGAL_TITLES, RESERVED_PROCEDURES } from '@inzetbaar/domain/law';
import { ENTRUSTMENT_LEVELS } from '@inzetbaar/domain/passports';
import { STEP_WAYS } from '@inzetbaar/domain/trainings';
import { z } from 'zod';
import { id } from '../http/index.ts';
import { entrustmentLevel } from '../vacancies/vacancy.ts';
import { nearTraining } from './training.ts';

const skillName = { skillId: z.string(), nl: z.string(), en: z.string() };
const words = z.object({ nl: z.string(), en: z.string() });

const legalStep = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('title'),
    /** Any one of these will do. */
    titles: z.array(z.enum(LEGAL_TITLES)),
    rules: z.array(z.object({ source: z.string(), explanation: words })),
    studies: z.array(z.object({ nl: z.string(), en: z.string(), years: z.number().nullable() })),
  }),
  z.object({
    kind: z.literal('procedure'),
    ...skillName,
    procedure: z.enum(RESERVED_PROCEDURES),
    titles: z.array(z.enum(LEGAL_TITLES)),
  }),
]);
export type LegalStepView = z.infer<typeof legalStep>;

const step = z.object({
  way: z.enum(STEP_WAYS),
  trainingId: id.nullable(),
  /** Null: learnt at work. */
  weeks: z.number().nullable(),
  rises: z.array(
    z.object({ ...skillName, from: z.literal([0, ...ENTRUSTMENT_LEVELS]), to: entrustmentLevel }),
  ),
  helpsWith: z.array(z.object(skillName)),
  /** Trainings that raise a skill of this step, soonest and then nearest first. */
  offers: z.array(id),
});
export type PathStepView = z.infer<typeof step>;

const occupation = z.object({ id: z.string(), nl: z.string(), en: z.string() });
const summary = {
  occupation,
  totalWeeks: z.number().int(),
  /** Steps that are learnt at work, whose length nobody can tell. */
  stepsAtWork: z.number().int(),
  /** How many of the essential skills are there: now, and after the steps of so many weeks. */
  skillsMet: z.object({
    asked: z.number().int(),
    now: z.number().int(),
    within4Weeks: z.number().int(),
    within12Weeks: z.number().int(),
  }),
};

/** The way from my passport to an occupation. */
export const developmentPath = z.object({
  ...summary,
  met: z.array(z.object(skillName)),
  /** What the law asks first; no training takes its place. */
  legal: z.array(legalStep),
  /** In the order in which to make them. */
  steps: z.array(step),
  trainings: z.array(nearTraining),
});
export type DevelopmentPathView = z.infer<typeof developmentPath>;

export const nearestOccupation = z.object({ ...summary, steps: z.number().int() });
export type NearestOccupation = z.infer<typeof nearestOccupation>;
