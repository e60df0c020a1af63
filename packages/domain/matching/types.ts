import type { AvailabilityMask } from '../availability/index.ts';
import type { Branch } from '../branches/index.ts';
import type { Coordinates } from '../geography/index.ts';
import type { BuildUp } from '../hours/index.ts';
import type { Lane } from '../lanes/index.ts';
import type { LegalTitle } from '../law/index.ts';
import type { EntrustmentLevel, WorkCondition } from '../passports/index.ts';
import type { SkillProof } from './competence.ts';
import type { PlacementForm } from '../placements/forms.ts';
import type { JobAdaptation } from '../vacancies/adaptations.ts';
import type { VacancyContent } from '../vacancies/vacancy.ts';

/** A skill that a person has, at the entrustment level that the person has reached. */
export interface SuppliedSkill {
  skillId: string;
  level: EntrustmentLevel;
}

/**
 * The part of a person's supply that a recruiter may see before anything is released (design,
 * section 5). Everything that ranks people for a recruiter takes this type, so that what is not
 * in it cannot weigh.
 */
export interface VisibleSupply {
  /** Pseudonym or passport id; breaks ties, so it must not tell anything by its order. */
  id: string;
  skills: readonly SuppliedSkill[];
  /** Titles held (a valid registration or diploma), also by own word: decision 17. */
  titles: readonly LegalTitle[];
  /** Those of them that nobody has compared with the BIG register or the diploma yet. */
  uncheckedTitles: readonly LegalTitle[];
  /** Weekly hours that the person offers, from-to. */
  hoursMin: number;
  hoursMax: number;
  /** Zero: nothing was stated, "in overleg". */
  availability: AvailabilityMask;
  home: Coordinates | null;
  /** As the crow flies; null: no limit was stated. */
  maxTravelKm: number | null;
  /** Empty: no wish. */
  wishedBranches: readonly Branch[];
  wishedForms: readonly PlacementForm[];
}

/** The whole supply, for the person's own view only. */
export interface Supply extends VisibleSupply {
  /** Weekly hours already worked elsewhere, all other jobs together. */
  otherHours: number;
  lanes: readonly Lane[];
  workConditions: readonly WorkCondition[];
  /** How hours are built up; empty: all of them from the first day. */
  buildUp: BuildUp;
  /** Evidence of others behind the skills; the person's own, so no recruiter's. */
  proofs: readonly SkillProof[];
}

/** The part of a vacancy's content that matching reads. */
export type DemandContent = Pick<
  VacancyContent,
  | 'branch'
  | 'skills'
  | 'titles'
  | 'reservedProcedures'
  | 'conditionsMet'
  | 'conditionsNotMet'
  | 'hoursMin'
  | 'hoursMax'
  | 'growth'
  | 'availability'
  | 'lanes'
  | 'forms'
>;

/** A vacancy as matching sees it: `{ id, coordinates, ...content }`. */
export interface Demand extends DemandContent {
  id: string;
  /** Of the vacancy's location; null: not known. */
  coordinates: Coordinates | null;
  /** What the owner swapped in the job to lift a block. */
  adaptations: readonly JobAdaptation[];
}

/** What can stand between a person and a vacancy; the position of a kind is its bit in a mask. */
export const BLOCK_KINDS = [
  'title',
  'procedure',
  'hours',
  'travel',
  'lane',
  'work-condition',
  'working-time',
  'build-up',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The blocks that follow from a `VisibleSupply` alone; a recruiter never sees another one. */
export const VISIBLE_BLOCK_KINDS = [
  'title',
  'procedure',
  'hours',
  'travel',
] as const satisfies readonly BlockKind[];
export type VisibleBlockKind = (typeof VISIBLE_BLOCK_KINDS)[number];

/** Blocks by law (Wet BIG, Arbeidstijdenwet): nobody can waive them. */
export const LEGAL_BLOCK_KINDS = [
  'title',
  'procedure',
  'working-time',
] as const satisfies readonly BlockKind[];

/** Blocks that the owner of the vacancy can lift by adapting the job. */
export const OWNER_WAIVABLE_BLOCK_KINDS = [
  'lane',
  'work-condition',
  'build-up',
] as const satisfies readonly BlockKind[];

/** A set of block kinds: bit i stands for `BLOCK_KINDS[i]`; zero is no block. */
export type BlockMask = number;

/** The parts that a score is made of. */
export const SCORE_PARTS = ['skills', 'hours', 'availability', 'travel', 'wishes'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** One line of a ranking. */
export interface RankedFit<Kind extends BlockKind = BlockKind> {
  id: string;
  /** 0-100, not rounded. */
  score: number;
  /** Empty: nothing stands in the way. */
  blocks: readonly Kind[];
  /** No block, and every essential skill is there or nearly there. */
  ready: boolean;
  /** Null where home or location is not known. */
  distanceKm: number | null;
}

/** A page of a ranking, with counts over everything that was ranked. */
export interface Ranking<Kind extends BlockKind = BlockKind> {
  items: readonly RankedFit<Kind>[];
  total: number;
  /** Without any block. */
  fitting: number;
  ready: number;
  /** How many have a block of this kind; one pair can have several. */
  blocked: Readonly<Record<Kind, number>>;
}

/** Which page of a ranking is asked. */
export interface RankOptions {
  limit: number;
  offset?: number;
  /** Only what something stands in the way of can be paged through; the counts stay over everything. */
  onlyBlocked?: boolean;
}
