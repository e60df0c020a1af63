import type { AvailabilityMask } from '../availability/index.ts';
import type { Branch } from '../branches/index.ts';
import type { HoursGrowth } from '../hours/index.ts';
import type { Lane } from '../lanes/index.ts';
import type { LegalTitle, ReservedProcedure } from '../law/index.ts';
import type { EntrustmentLevel, WorkCondition } from '../passports/index.ts';
import type { PlacementForm } from '../placements/forms.ts';

export const SKILL_IMPORTANCES = ['essential', 'desirable'] as const;
export type SkillImportance = (typeof SKILL_IMPORTANCES)[number];

/** A skill that the job asks for, at an entrustment level. */
export interface SkillRequirement {
  skillId: string;
  level: EntrustmentLevel;
  importance: SkillImportance;
}

/** How much a vacancy can hold, over all lanes together: a number of positions, or a pool of weekly hours. */
export type Capacity =
  | { kind: 'positions'; positions: number }
  | { kind: 'hours'; hoursPerWeek: number };

/** What an employer writes; everything that a vacancy is but its place, status and history. */
export interface VacancyContent {
  title: string;
  description: string;
  branch: Branch;
  locationId: string;
  capacity: Capacity;
  skills: readonly SkillRequirement[];
  /** Any one of these titles will do; empty asks for none. */
  titles: readonly LegalTitle[];
  reservedProcedures: readonly ReservedProcedure[];
  /** Work conditions that the job can meet. What stands in neither list is open to talk about. */
  conditionsMet: readonly WorkCondition[];
  conditionsNotMet: readonly WorkCondition[];
  /** Hours a week for one person, from-to. */
  hoursMin: number;
  hoursMax: number;
  /**
   * How hours can grow. Null: not said; with `gradual-build-up` among the conditions that are not met,
   * they cannot.
   */
  growth: HoursGrowth | null;
  /** Slots in which the work is done; zero is "in consultation". */
  availability: AvailabilityMask;
  lanes: readonly Lane[];
  forms: readonly PlacementForm[];
  /** Calendar dates (Europe/Amsterdam), `YYYY-MM-DD`. */
  startsOn: string | null;
  expiresOn: string | null;
}
