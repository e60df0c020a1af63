import type { CalendarDate } from '../calendar/index.ts';
import type { LegalTitle, ReservedProcedure } from '../law/index.ts';
import type { SkillGraph } from '../matching/index.ts';
import type { EntrustmentLevel } from '../passports/index.ts';
import type { SkillRequirement } from '../vacancies/index.ts';
import type { LegalStep } from './legal-steps.ts';
import type { TaughtSkill } from './training.ts';

/** What a path needs to know of a person. */
export interface Learner {
  skills: readonly { skillId: string; level: EntrustmentLevel }[];
  /** Titles that hold today. */
  titles: readonly LegalTitle[];
}

/** Where a path leads. */
export interface PathGoal {
  id: string;
  titles: readonly LegalTitle[];
  skills: readonly SkillRequirement[];
}

/** What a path needs to know of the skills language. */
export interface PathCatalogue {
  graph: SkillGraph;
  /** The wider skill of which this is a kind, or null. */
  broaderOf(skillId: string): string | null;
  procedureOf(skillId: string): ReservedProcedure | null;
}

/** A training that somebody can ask a seat in. */
export interface OfferedTraining {
  id: string;
  skills: readonly TaughtSkill[];
  weeks: number;
  /** First day of the next session. */
  startsOn: CalendarDate;
  /** From the home of the person; null where either is not known. */
  distanceKm: number | null;
}

/** A skill that a step brings from one level to another; from 0: not there yet. */
export interface SkillRise {
  skillId: string;
  from: EntrustmentLevel | 0;
  to: EntrustmentLevel;
}

/**
 * How a step is made: `offered`: a training that an employer offers now; `usual`: a training as it is
 * usually given, somewhere; `work`: by doing it, since no training is known or none reaches so far.
 */
export const STEP_WAYS = ['offered', 'usual', 'work'] as const;
export type StepWay = (typeof STEP_WAYS)[number];

export interface PathStep {
  way: StepWay;
  /** The training of an `offered` step, else null. */
  trainingId: string | null;
  /** Null for `work`: how long depends on the work. */
  weeks: number | null;
  rises: readonly SkillRise[];
  /** Skills of later steps that come easier after this one. */
  helpsWith: readonly string[];
  /** Trainings that raise a skill of this step, soonest and then nearest first; the own one included. */
  offers: readonly string[];
}

/** The way from a passport to an occupation. */
export interface DevelopmentPath {
  occupationId: string;
  /** Essential skills that are there at the asked level. */
  met: readonly string[];
  /** What the law asks first; empty where it asks nothing that is not there. */
  legal: readonly LegalStep[];
  /** In the order in which to make them. */
  steps: readonly PathStep[];
  /** Of all steps with a known length, one after the other. */
  totalWeeks: number;
  /** Steps whose length nobody can tell. */
  stepsAtWork: number;
  /** How many of the essential skills are met: now, and after the steps of so many weeks. */
  skillsMet: { asked: number; now: number; within4Weeks: number; within12Weeks: number };
}
