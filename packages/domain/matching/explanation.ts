import type { Slot } from '../availability/index.ts';
import type { Branch } from '../branches/index.ts';
import type { BuildUp, HoursRange } from '../hours/index.ts';
import type { Lane } from '../lanes/index.ts';
import type {
  Authority,
  LawDate,
  LegalTitle,
  LegalTitleRule,
  ReservedProcedure,
  TitlesByAuthority,
  WorkingTimeLimit,
} from '../law/index.ts';
import type { EntrustmentLevel, WorkCondition } from '../passports/index.ts';
import type { PlacementForm } from '../placements/forms.ts';
import type { JobAdaptation } from '../vacancies/adaptations.ts';
import type { SkillImportance } from '../vacancies/vacancy.ts';
import type { Competence } from './competence.ts';
import type { BlockKind, VisibleBlockKind } from './types.ts';

/** How one part of a match stands. `unknown`: one side stated nothing, to talk about. */
export const FIT_STATUSES = ['met', 'partly', 'missing', 'blocked', 'unknown'] as const;
export type FitStatus = (typeof FIT_STATUSES)[number];

/** What somebody could do about a part that is not met. */
export const WAYS_OUT = [
  'take-training',
  'grow-at-work',
  'more-hours',
  'fewer-hours',
  'fewer-hours-elsewhere',
  'discuss-times',
  'widen-travel',
  'ask-owner-to-open-lane',
  'ask-owner-to-adapt',
  'ask-owner-to-let-grow',
  'obtain-registration',
  'have-registration-checked',
  'not-waivable',
] as const;
export type WayOut = (typeof WAYS_OUT)[number];

interface Part<Kind extends string> {
  kind: Kind;
  status: FitStatus;
  /** What the part adds to the score; the points of all parts are together the score. */
  points: number;
  /** 0 for a rule that only can block. */
  maxPoints: number;
  waysOut: readonly WayOut[];
}

/** One asked skill. */
export interface ExplainedSkill {
  skillId: string;
  importance: SkillImportance;
  neededLevel: EntrustmentLevel;
  /** Null: the person does not have the skill. */
  ownLevel: EntrustmentLevel | null;
  status: Exclude<FitStatus, 'blocked'>;
  /** What the credit rests on. */
  basis: 'own' | 'related' | 'training' | 'none';
  /** 0-1. */
  credit: number;
  points: number;
  maxPoints: number;
  /** Weight by rarity in the region, 0.15-1. */
  rarity: number;
  /** The related skill that the credit rests on. */
  via: { skillId: string; level: EntrustmentLevel; strength: number } | null;
  /** Length of the known training, whatever it is; null: none is known. */
  trainingWeeks: number | null;
  waysOut: readonly WayOut[];
}

/** Skills, each with its share of the points. A skill that matching does not know has 0 of 0. */
export interface SkillsPart extends Part<'skills'> {
  skills: readonly ExplainedSkill[];
}

/** Weekly hours. `missingHours`: what the ranges are apart, 0 where they overlap. */
export interface HoursPart extends Part<'hours'> {
  offered: HoursRange;
  asked: HoursRange;
  overlap: HoursRange | null;
  missingHours: number;
}

/** Times of the week. `missing`: asked slots that the person did not offer. */
export interface AvailabilityPart extends Part<'availability'> {
  asked: readonly Slot[];
  missing: readonly Slot[];
  notStatedBy: readonly ('person' | 'vacancy')[];
}

export interface TravelPart extends Part<'travel'> {
  distanceKm: number | null;
  limitKm: number | null;
}

/** Wishes. Null: no wish was stated (or the vacancy is open to any form). */
export interface WishesPart extends Part<'wishes'> {
  branch: Branch;
  branchWished: boolean | null;
  formsWished: boolean | null;
  sharedForms: readonly PlacementForm[];
}

/** A title that the law asks; present where the vacancy asks for one. */
export interface TitlePart extends Part<'title'> {
  /** Any one of these will do. */
  asked: readonly LegalTitle[];
  held: readonly LegalTitle[];
  /** Those held that nobody has compared with the register or the diploma yet. */
  unchecked: readonly LegalTitle[];
  /** How the asked titles are protected. */
  rules: readonly LegalTitleRule[];
}

/** Reserved procedures; present where the vacancy has any. */
export interface ProcedurePart extends Part<'procedure'> {
  procedures: readonly {
    procedure: ReservedProcedure;
    /** Of Wet BIG article 36. */
    paragraph: number;
    /** `order` and `functional` read "op opdracht van een arts". */
    authority: Authority;
    /** The titles that give this authority were checked; false too where there is none. */
    isChecked: boolean;
    /** Able to do it; apart from being allowed to. */
    competence: Competence;
    /** Where there is no authority: the titles that would give it. */
    whoMay: TitlesByAuthority | null;
  }[];
}

/** Lanes: the vacancy's, and those of them that the person is in. Candidate's own view only. */
export interface LanePart extends Part<'lane'> {
  accepted: readonly Lane[];
  shared: readonly Lane[];
}

/** Work conditions of the person; present where there are any. Candidate's own view only. */
export interface WorkConditionPart extends Part<'work-condition'> {
  met: readonly WorkCondition[];
  notMet: readonly WorkCondition[];
  /** The vacancy says neither: to talk about. */
  open: readonly WorkCondition[];
  /** Why some of those that are met are: what was swapped in the job. */
  adaptations: readonly JobAdaptation[];
}

/** The build-up of hours of the person; present where there is one. Candidate's own view only. */
export interface BuildUpPart extends Part<'build-up'> {
  steps: BuildUp;
  hoursMin: number;
  /** As the job is, with what was swapped in it; null: the vacancy says nothing about it. */
  growth: { startHours: number; fullAfterWeeks: number } | null;
  /** Where the build-up falls short; null: nowhere. */
  shortfall: 'start' | 'full' | null;
  /** Hours a week that the person works when all hours are needed, or in the end. */
  reachedHours: number;
  /** Hours can grow because that was swapped in the job. */
  isSwapped: boolean;
}

/** Working-time law over all jobs. Candidate's own view only. */
export interface WorkingTimePart extends Part<'working-time'> {
  otherHours: number;
  /** What the law leaves beside the other jobs. */
  roomHours: number;
  rule: WorkingTimeLimit;
}

/** The parts that follow from what a recruiter may see. */
export type VisibleExplainedPart =
  | SkillsPart
  | HoursPart
  | AvailabilityPart
  | TravelPart
  | WishesPart
  | TitlePart
  | ProcedurePart;

/** All parts, for the person's own view. */
export type ExplainedPart =
  | VisibleExplainedPart
  | LanePart
  | WorkConditionPart
  | BuildUpPart
  | WorkingTimePart;

/** Why a supply fits a demand as it does: parts, not sentences, so that every language can say it. */
export interface Explanation<
  Explained extends ExplainedPart = ExplainedPart,
  Kind extends BlockKind = BlockKind,
> {
  score: number;
  ready: boolean;
  blocks: readonly Kind[];
  parts: readonly Explained[];
  weightsVersion: string;
  /** The day whose law was used. */
  onDate: LawDate;
}

export type RecruiterExplanation = Explanation<VisibleExplainedPart, VisibleBlockKind>;
